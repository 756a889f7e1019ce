"use client";

import { Users } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { type ContactPage, contactPage } from "@/lib/wire/console";
import { look } from "./ask";
import { ContactItem } from "./contact-item";

const TYPING_MS = 150;

export function ContactsList({ search, first }: { search: string; first: ContactPage }) {
	const [page, setPage] = useState(first);
	const [words, setWords] = useState(search);
	const [problem, setProblem] = useState<string | null>(null);
	const asked = useRef(search);

	useEffect(() => {
		if (words === asked.current) return;
		const timer = setTimeout(async () => {
			asked.current = words;
			history.replaceState(null, "", words ? `?q=${encodeURIComponent(words)}` : location.pathname);
			const answer = await look(addressOf(words, null), contactPage);
			if (asked.current !== words) return;
			setProblem(answer.ok ? null : answer.message);
			if (answer.ok) setPage(answer.value);
		}, TYPING_MS);
		return () => clearTimeout(timer);
	}, [words]);

	async function more() {
		const answer = await look(addressOf(words, page.next), contactPage);
		setProblem(answer.ok ? null : answer.message);
		if (!answer.ok) return;
		const { rows, next } = answer.value;
		setPage((before) => ({ rows: [...before.rows, ...rows], next }));
	}

	return (
		<div className="grid max-w-4xl grid-cols-1 gap-4 p-4 md:p-6">
			<h1 className="text-lg font-semibold tracking-tight">Contacts</h1>
			<Field id="search" label="Search by name, company or e-mail">
				{(control) => (
					<Input
						{...control}
						type="search"
						aria-keyshortcuts="/"
						value={words}
						onChange={(event) => setWords(event.target.value)}
					/>
				)}
			</Field>
			<p role="status" className="text-sm text-muted-foreground">
				{problem ?? countWords(page, words)}
			</p>
			{page.rows.length === 0 && !words ? (
				<Empty
					icon={<Users aria-hidden="true" />}
					title="No contacts yet"
					description="A contact is made with a visitor's first handoff."
				/>
			) : null}
			<ul aria-label="Contacts" className="grid grid-cols-1 gap-1.5 empty:hidden">
				{page.rows.map((row) => (
					<ContactItem key={row.id} row={row} />
				))}
			</ul>
			{page.next ? (
				<Button variant="outline" onClick={more}>
					Show more
				</Button>
			) : null}
		</div>
	);
}

function countWords({ rows, next }: ContactPage, words: string): string {
	if (!words) return "";
	if (rows.length === 0) return `Nobody found for “${words}”.`;
	const count = rows.length === 1 ? "1 contact" : `${rows.length} contacts`;
	return next ? `The first ${count}.` : `${count}.`;
}

function addressOf(words: string, after: string | null): string {
	const asked = new URLSearchParams({ q: words, ...(after ? { after } : {}) });
	return `/api/console/contacts?${asked}`;
}

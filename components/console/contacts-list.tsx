"use client";

import { Users } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { type ContactPage, contactPage } from "@/lib/wire/console";
import { look } from "./ask";
import { ContactItem } from "./contact-item";
import { MoreList } from "./more-list";
import { type More, useMore } from "./use-more";

const TYPING_MS = 150;

export function ContactsList({ search, first }: { search: string; first: ContactPage }) {
	const [found, setFound] = useState({ words: search, page: first });
	const [words, setWords] = useState(search);
	const [problem, setProblem] = useState<string | null>(null);
	const asked = useRef(search);

	useEffect(() => {
		if (words === asked.current) return;
		const timer = setTimeout(async () => {
			asked.current = words;
			history.replaceState(null, "", words ? `?q=${encodeURIComponent(words)}` : location.pathname);
			const answer = await look(addressOf(words), contactPage);
			if (asked.current !== words) return;
			setProblem(answer.ok ? null : answer.message);
			if (answer.ok) setFound({ words, page: answer.value });
		}, TYPING_MS);
		return () => clearTimeout(timer);
	}, [words]);

	const path = addressOf(found.words);
	const more = useMore({ path, schema: contactPage, pageOf: (it) => it, first: found.page });
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
				{problem ?? countWords(more, found.words)}
			</p>
			<MoreList
				label="Contacts"
				more={more}
				empty={
					found.words ? null : (
						<Empty
							icon={<Users aria-hidden="true" />}
							title="No contacts yet"
							description="A contact is made with a visitor's first handoff."
						/>
					)
				}
			>
				{(row) => <ContactItem row={row} />}
			</MoreList>
		</div>
	);
}

function countWords({ rows, next }: Pick<More<unknown>, "rows" | "next">, words: string): string {
	if (!words) return "";
	if (rows.length === 0) return `Nobody found for “${words}”.`;
	const count = rows.length === 1 ? "1 contact" : `${rows.length} contacts`;
	return next ? `The first ${count}.` : `${count}.`;
}

function addressOf(words: string): string {
	return `/api/console/contacts?${new URLSearchParams({ q: words })}`;
}

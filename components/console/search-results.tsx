"use client";

import { SearchX } from "lucide-react";
import { useEffect, useState } from "react";
import { Empty } from "@/components/ui/empty";
import { Spinner } from "@/components/ui/spinner";
import { type SearchPage, searchPage } from "@/lib/wire/search";
import { look } from "./ask";
import { ContactItem } from "./contact-item";
import { ConversationItem } from "./conversation-item";
import { MoreButton } from "./more-button";
import { SearchHitItem } from "./search-hit-item";
import { useMore } from "./use-more";

const TYPING_MS = 150;

type Found = { words: string; page: SearchPage };

/** What was found for the words last typed; what stands there stays until the next answer. */
export function SearchResults({ words, first }: { words: string; first: Found | null }) {
	const { found, problem, pending } = useSearch(words, first);
	return (
		<div className="grid gap-4">
			<p role="status" className="flex min-h-5 items-center gap-2 text-sm text-muted-foreground">
				{pending ? <Spinner /> : null}
				{problem ?? (found ? countWords(found) : "")}
			</p>
			{found ? <Results key={found.words} found={found} /> : null}
		</div>
	);
}

function useSearch(words: string, first: Found | null) {
	const [found, setFound] = useState(first);
	const [problem, setProblem] = useState<string | null>(null);
	const pending = problem === null && found?.words !== words;

	useEffect(() => {
		const address = new URL(location.href);
		address.searchParams.set("q", words);
		history.replaceState(history.state, "", address);
		return () => {
			address.searchParams.delete("q");
			if (location.pathname === address.pathname) history.replaceState(history.state, "", address);
		};
	}, [words]);

	useEffect(() => {
		if (found?.words === words) return;
		let isOld = false;
		const timer = setTimeout(async () => {
			const answer = await look(addressOf(words), searchPage);
			if (isOld) return;
			setProblem(answer.ok ? null : answer.message);
			if (answer.ok) setFound({ words, page: answer.value });
		}, TYPING_MS);
		return () => {
			isOld = true;
			clearTimeout(timer);
		};
	}, [words, found]);

	return { found, problem, pending };
}

function Results({ found: { words, page } }: { found: Found }) {
	const more = useMore({
		path: addressOf(words),
		schema: searchPage,
		pageOf,
		first: pageOf(page),
	});
	if (isEmpty(page)) {
		return (
			<Empty
				icon={<SearchX aria-hidden="true" />}
				title={`Nothing found for “${words.trim()}”.`}
				description="All words must stand in one message or contact. Words are found by their beginnings; put words in quotes to find them in a row."
			/>
		);
	}
	return (
		<>
			{page.contacts.length > 0 ? (
				<section className="grid gap-1.5">
					<h2 className="text-sm font-semibold">Contacts</h2>
					<ul aria-label="Contacts found" className="grid gap-1.5">
						{page.contacts.map((row) => (
							<ContactItem key={row.id} row={row} />
						))}
					</ul>
				</section>
			) : null}
			{page.conversation || more.rows.length > 0 ? (
				<section className="grid gap-1.5">
					<h2 className="text-sm font-semibold">Conversations</h2>
					<ul aria-label="Conversations found" className="grid gap-1.5">
						{page.conversation ? <ConversationItem row={page.conversation} /> : null}
						{more.rows.map((hit) => (
							<SearchHitItem key={hit.id} hit={hit} />
						))}
					</ul>
					<MoreButton more={more} />
				</section>
			) : null}
		</>
	);
}

/** A conversation found again further down is shown where it was found first. */
const pageOf = ({ hits, next }: SearchPage) => ({
	rows: hits.map((hit) => ({ ...hit, id: hit.conversationId })),
	next,
});

const isEmpty = ({ contacts, conversation, hits }: SearchPage) =>
	contacts.length === 0 && conversation === null && hits.length === 0;

function countWords({ page }: Found): string {
	const { contacts, conversation, hits, next } = page;
	const chats = hits.length + (conversation ? 1 : 0);
	const people = contacts.length === 1 ? "1 contact" : `${contacts.length} contacts`;
	const talks = chats === 1 ? "1 conversation" : `${chats} conversations`;
	return `${people} and ${talks}${next ? ", with more below" : ""}.`;
}

function addressOf(words: string): string {
	return `/api/console/search?q=${encodeURIComponent(words)}`;
}

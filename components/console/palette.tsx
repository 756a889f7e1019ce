"use client";

import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { type SearchPage, searchPage } from "@/lib/wire/search";
import { look } from "./ask";
import { pressTarget } from "./key-targets";
import { deedsHere, type PaletteEntry, screensFor } from "./palette-entries";
import { useRep } from "./rep";
import { visitorName } from "./visitor-name";

const TYPING_MS = 120;
const FIELD =
	"w-full rounded-lg border border-input bg-card px-3 py-2 text-base outline-none focus-visible:border-ring md:text-sm";
const ITEM =
	"flex cursor-pointer items-center gap-2 rounded-md px-2 py-2 text-sm data-[selected=true]:bg-accent";

type PaletteProps = { open: boolean; onOpenChange(open: boolean): void; onSheet(): void };

/** One field that leads everywhere: contacts, conversations, screens, and what can be done on this one. */
export function Palette({ open, onOpenChange, onSheet }: PaletteProps) {
	return (
		<Dialog open={open} onOpenChange={onOpenChange}>
			<DialogContent title="Find anything" className="top-24 max-w-xl translate-y-0">
				{open ? <Finder close={() => onOpenChange(false)} onSheet={onSheet} /> : null}
			</DialogContent>
		</Dialog>
	);
}

function Finder({ close, onSheet }: { close(): void; onSheet(): void }) {
	const router = useRouter();
	const rep = useRep();
	const [words, setWords] = useState("");
	// Looked up once: the dialog itself hides what is behind it.
	const [deeds] = useState(deedsHere);
	const found = useFound(words);
	const open = (address: string) => {
		close();
		router.push(address);
	};
	const fits = ({ label }: PaletteEntry) =>
		label.toLowerCase().includes(words.trim().toLowerCase());

	function press(key: string) {
		close();
		// The page can be reached again only once the dialog is gone.
		setTimeout(() => (key === "?" ? onSheet() : pressTarget(key)), CLOSED_AFTER_MS);
	}

	return (
		<Command shouldFilter={false} label="Find anything" className="grid gap-2">
			<Command.Input
				autoFocus
				value={words}
				onValueChange={setWords}
				placeholder="A name, words of a conversation, a screen…"
				className={FIELD}
			/>
			<Command.List className="max-h-[50dvh] overflow-y-auto">
				<Command.Empty className="px-2 py-6 text-center text-sm text-muted-foreground">
					Nothing found.
				</Command.Empty>
				<Group heading="On this page">
					{deeds.filter(fits).map(({ label, value }) => (
						<Command.Item key={value} value={value} onSelect={() => press(value)} className={ITEM}>
							<span className="flex-1">{label}</span>
							<Kbd>{value}</Kbd>
						</Command.Item>
					))}
				</Group>
				<Group heading="Contacts">
					{(found?.contacts ?? []).map((contact) => (
						<Command.Item
							key={contact.id}
							value={contact.id}
							onSelect={() => open(`/console/contacts/${contact.id}`)}
							className={ITEM}
						>
							<span className="flex-1 truncate">{visitorName(contact)}</span>
							<span className="truncate text-xs text-muted-foreground">{contact.email}</span>
						</Command.Item>
					))}
				</Group>
				<Group heading="Conversations">
					{conversationsIn(found).map(({ id, label, note, address }) => (
						<Command.Item key={id} value={id} onSelect={() => open(address)} className={ITEM}>
							<span className="shrink-0">{label}</span>
							<span className="truncate text-xs text-muted-foreground">{note}</span>
						</Command.Item>
					))}
				</Group>
				<Group heading="Go to">
					{screensFor(rep?.role ?? "rep")
						.filter(fits)
						.map(({ label, value }) => (
							<Command.Item key={value} value={value} onSelect={() => open(value)} className={ITEM}>
								{label}
							</Command.Item>
						))}
				</Group>
			</Command.List>
		</Command>
	);
}

const CLOSED_AFTER_MS = 250;
const HEADING =
	"[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-muted-foreground";

function Group({ heading, children }: { heading: string; children: React.ReactNode[] }) {
	if (children.length === 0) return null;
	return (
		<Command.Group heading={heading} className={HEADING}>
			{children}
		</Command.Group>
	);
}

function useFound(words: string): SearchPage | null {
	const [found, setFound] = useState<SearchPage | null>(null);
	useEffect(() => {
		if (words.trim() === "") return setFound(null);
		let isOld = false;
		const timer = setTimeout(async () => {
			const answer = await look(`/api/console/search?q=${encodeURIComponent(words)}`, searchPage);
			if (!isOld && answer.ok) setFound(answer.value);
		}, TYPING_MS);
		return () => {
			isOld = true;
			clearTimeout(timer);
		};
	}, [words]);
	return found;
}

const SHOWN_CONVERSATIONS = 6;

function conversationsIn(found: SearchPage | null) {
	if (!found) return [];
	const { conversation, hits } = found;
	const named = conversation ? [{ ...conversation, conversationId: conversation.id }] : [];
	const byNumber = named.map((row) => entryOf(row, row.last));
	const byWords = hits.map((hit) => entryOf(hit, hit.excerpt.map(({ text }) => text).join("")));
	return [...byNumber, ...byWords].slice(0, SHOWN_CONVERSATIONS);
}

function entryOf(
	row: {
		conversationId: string;
		contactId: string | null;
		reference: string;
		name: string | null;
		company: string | null;
	},
	note: string,
) {
	const address = row.contactId
		? `/console/contacts/${row.contactId}`
		: `/console/conversations/${row.conversationId}`;
	return {
		id: `conversation-${row.conversationId}`,
		label: `${row.reference} ${visitorName(row)}`,
		note,
		address,
	};
}

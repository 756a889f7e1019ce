import type { Metadata } from "next";
import { Inbox } from "@/components/console/inbox";
import { INBOX_STATES } from "@/lib/wire/console";
import { admit } from "../admit";
import { loadInbox } from "../load-inbox";

export const metadata: Metadata = { title: "Inbox" };

type Props = { searchParams: Promise<{ state?: string | string[] }> };

export default async function InboxPage({ searchParams }: Props) {
	const desk = await admit("/console");
	const asked = (await searchParams).state;
	const state = INBOX_STATES.find((known) => known === asked) ?? "at_work";
	const first = await loadInbox(desk, { state, cursor: null });
	return <Inbox key={state} state={state} first={first} />;
}

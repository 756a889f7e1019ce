import type { Metadata } from "next";
import { Inbox } from "@/components/console/inbox";
import { filterFrom } from "@/lib/wire/inbox-filter";
import { SEARCH_MAX } from "@/lib/wire/search";
import { admit } from "../admit";
import { loadInbox } from "../load-inbox";

export const metadata: Metadata = { title: "Inbox" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function InboxPage({ searchParams }: Props) {
	const asked = paramsOf(await searchParams);
	const desk = await admit(asked.size > 0 ? `/console?${asked}` : "/console");
	const filter = filterFrom(asked);
	const words = (asked.get("q") ?? "").slice(0, SEARCH_MAX);
	const [first, page] = await Promise.all([
		loadInbox(desk, { filter, cursor: null }),
		words.trim() === "" ? null : desk.reads.search({ words, cursor: null }),
	]);
	return <Inbox filter={filter} first={first} search={page && { words, page }} />;
}

/** Of a name that stands there twice the first one counts. */
function paramsOf(asked: Awaited<Props["searchParams"]>): URLSearchParams {
	const pairs = Object.entries(asked).flatMap(([name, value]) => {
		const first = Array.isArray(value) ? value[0] : value;
		return first === undefined ? [] : [[name, first]];
	});
	return new URLSearchParams(pairs);
}

"use client";

import { Inbox as InboxIcon } from "lucide-react";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { type HandoffPage, inboxView } from "@/lib/wire/inbox";
import { type InboxFilter, type InboxState, isNarrowed } from "@/lib/wire/inbox-filter";
import { HandoffItem } from "./handoff-item";
import { MoreButton } from "./more-button";
import { useHeldRows } from "./use-held-rows";
import { useMore } from "./use-more";

const EMPTY_WORDS = {
	at_work: "Nobody is waiting. A new handoff appears here by itself.",
	declined: "No visitor has declined an offer.",
	resolved: "No handoff has been resolved yet.",
} as const satisfies Record<InboxState, string>;

type HandoffListProps = {
	path: string;
	filter: InboxFilter;
	page: HandoffPage;
	stale: string | null;
	hidden: boolean;
};

/** What is new says so above the list and waits there while somebody reads. */
export function HandoffList({ path, filter, page, stale, hidden }: HandoffListProps) {
	const list = useRef<HTMLUListElement>(null);
	const more = useMore({ path, schema: inboxView, pageOf, first: page });
	const { shown, fresh, letIn } = useHeldRows(more.rows, list);
	return (
		<div hidden={hidden} className="grid grid-cols-1 gap-3 [&[hidden]]:hidden">
			<p role="status" className="text-sm text-warning empty:hidden">
				{stale ? `Could not refresh: ${stale}` : ""}
			</p>
			{/* Above the list and not in its way: what says that nothing moves must itself move nothing. */}
			<div role="status" className="sticky top-2 z-10 -mb-3 flex h-0 justify-center">
				{fresh > 0 ? (
					<Button
						size="sm"
						onClick={letIn}
						aria-keyshortcuts="."
						className="rounded-full shadow-lg"
					>
						{fresh} new
					</Button>
				) : null}
			</div>
			{shown.length === 0 ? (
				<Empty
					icon={<InboxIcon aria-hidden="true" />}
					title={isNarrowed(filter) ? "No handoff fits these filters." : EMPTY_WORDS[filter.state]}
				/>
			) : null}
			<ul ref={list} aria-label="Handoffs" className="grid grid-cols-1 gap-2 empty:hidden">
				{shown.map((row) => (
					<HandoffItem key={row.id} row={row} />
				))}
			</ul>
			<MoreButton more={more} />
		</div>
	);
}

const pageOf = ({ handoffs }: { handoffs: HandoffPage }) => handoffs;

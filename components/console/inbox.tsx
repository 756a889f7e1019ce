"use client";

import { Inbox as InboxIcon } from "lucide-react";
import Link from "next/link";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Empty } from "@/components/ui/empty";
import { INBOX_STATES, type InboxState, type InboxView, inboxView } from "@/lib/wire/console";
import { HandoffItem } from "./handoff-item";
import { Notifications } from "./notifications";
import { useHeldRows } from "./use-held-rows";
import { useMore } from "./use-more";
import { useView } from "./use-view";

const STATE_WORDS = {
	at_work: "At work",
	declined: "Declined",
	resolved: "Resolved",
} as const satisfies Record<InboxState, string>;

const EMPTY_WORDS = {
	at_work: "Nobody is waiting. A new handoff appears here by itself.",
	declined: "No visitor has declined an offer.",
	resolved: "No handoff has been resolved yet.",
} as const satisfies Record<InboxState, string>;

export function Inbox({ state, first }: { state: InboxState; first: InboxView }) {
	const path = `/api/console/inbox?state=${state}`;
	const { view, stale, refresh } = useView({
		path,
		schema: inboxView,
		first,
		concerns: ({ type }) => type !== "conversation",
	});
	const list = useRef<HTMLUListElement>(null);
	const more = useMore(path, view.handoffs);
	const { shown, held, letIn } = useHeldRows(more.rows, list);

	return (
		<div className="grid gap-8 p-4 md:p-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
			<section aria-labelledby="handoffs-title" className="grid min-w-0 content-start gap-3">
				<div className="flex flex-wrap items-center justify-between gap-2">
					<h1 id="handoffs-title" className="text-lg font-semibold tracking-tight">
						Handoffs
					</h1>
					<StateTabs state={state} />
				</div>
				<p role="status" className="text-sm text-warning empty:hidden">
					{stale ? `Could not refresh: ${stale}` : ""}
				</p>
				<div role="status" className="contents">
					{held > 0 ? (
						<Button variant="secondary" size="sm" onClick={letIn} className="justify-self-center">
							{held === 1 ? "1 new handoff" : `${held} new handoffs`}
						</Button>
					) : null}
				</div>
				{shown.length === 0 ? (
					<Empty icon={<InboxIcon aria-hidden="true" />} title={EMPTY_WORDS[state]} />
				) : null}
				<ul ref={list} aria-label="Handoffs" className="grid gap-2 empty:hidden">
					{shown.map((row) => (
						<HandoffItem key={row.id} row={row} />
					))}
				</ul>
				{more.next ? (
					<Button variant="outline" onClick={more.load} pending={more.loading}>
						Show more
					</Button>
				) : null}
			</section>
			<Notifications rows={view.notifications} refresh={refresh} />
		</div>
	);
}

function StateTabs({ state }: { state: InboxState }) {
	return (
		<nav aria-label="Which handoffs" className="flex gap-1 rounded-lg bg-muted p-0.5 text-sm">
			{INBOX_STATES.map((one) => (
				<Link
					key={one}
					href={one === "at_work" ? "/console" : `/console?state=${one}`}
					aria-current={one === state ? "page" : undefined}
					className={cn(
						"rounded-md px-3 py-1 font-medium text-muted-foreground hover:text-foreground pointer-coarse:py-2.5",
						"aria-[current=page]:bg-card aria-[current=page]:text-foreground aria-[current=page]:shadow-xs",
					)}
				>
					{STATE_WORDS[one]}
				</Link>
			))}
		</nav>
	);
}

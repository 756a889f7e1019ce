"use client";

import { ArrowDown } from "lucide-react";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { DeskView } from "@/lib/wire/console";
import { timelineOf } from "./timeline";
import { TimelineRow } from "./timeline-row";

type Props = {
	view: DeskView;
	/** What stands below the last row: who is writing, what was read. */
	foot: ReactNode;
};

/** At a desk the log scrolls by itself and begins at its end; on a phone it is part of the page. */
export function Transcript({ view, foot }: Props) {
	const log = useRef<HTMLDivElement>(null);
	const end = useRef<HTMLDivElement>(null);
	const rows = timelineOf(view);
	const atEnd = useFollowsEnd({ log, end, last: rows.at(-1)?.key });

	return (
		<div className="relative flex min-h-0 flex-1 flex-col">
			<div
				ref={log}
				role="log"
				aria-label="Conversation"
				// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
				tabIndex={0}
				className="grid min-h-40 flex-1 content-start gap-3 px-4 py-4 focus-visible:-outline-offset-2 md:overflow-y-auto md:max-lg:max-h-[65dvh]"
			>
				{rows.length === 0 ? (
					<p className="text-sm text-muted-foreground">Nothing was written yet.</p>
				) : null}
				{rows.map((row) => (
					<TimelineRow key={row.key} row={row} />
				))}
				{foot}
				<div ref={end} className="h-px max-md:scroll-mb-60" />
			</div>
			{atEnd ? null : (
				<Button
					variant="secondary"
					className="z-10 shadow-md max-md:fixed max-md:end-3 max-md:bottom-52 max-md:size-11 max-md:rounded-full max-md:p-0 md:absolute md:bottom-3 md:left-1/2 md:-translate-x-1/2"
					onClick={() => goToEnd(log.current, end.current)}
				>
					<ArrowDown aria-hidden="true" />
					<span className="max-md:sr-only">Newest</span>
				</Button>
			)}
		</div>
	);
}

type Followed = {
	log: RefObject<HTMLElement | null>;
	end: RefObject<HTMLElement | null>;
	last: string | undefined;
};

/** Whether the end is in sight; whoever looks at it goes on doing so when a row comes. */
function useFollowsEnd({ log, end, last }: Followed): boolean {
	const [atEnd, setAtEnd] = useState(true);
	const follows = useRef(true);
	const known = useRef(last);

	useEffect(() => {
		// On a phone the first look is at the card, not at the end of the page.
		if (scrollsByItself(log.current)) goToEnd(log.current, end.current);
		if (!end.current) return;
		const observer = new IntersectionObserver(([seen]) => {
			follows.current = seen?.isIntersecting ?? false;
			setAtEnd(follows.current);
		});
		observer.observe(end.current);
		return () => observer.disconnect();
	}, [log, end]);

	useEffect(() => {
		if (known.current === last) return;
		known.current = last;
		if (follows.current) goToEnd(log.current, end.current);
	}, [last, log, end]);

	return atEnd;
}

function scrollsByItself(log: HTMLElement | null): log is HTMLElement {
	return log !== null && log.scrollHeight > log.clientHeight;
}

function goToEnd(log: HTMLElement | null, end: HTMLElement | null): void {
	if (scrollsByItself(log)) log.scrollTop = log.scrollHeight;
	else end?.scrollIntoView({ block: "end" });
}

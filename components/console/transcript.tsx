"use client";

import { ArrowDown } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { DeskView } from "@/lib/wire/console";
import { timelineOf } from "./timeline";
import { TimelineRow } from "./timeline-row";

/** Within this many pixels of the end the reader follows what comes. */
const FOLLOWS_WITHIN = 80;

export function Transcript({ view }: { view: DeskView }) {
	const log = useRef<HTMLDivElement>(null);
	const follows = useRef(true);
	const [behind, setBehind] = useState(false);
	const rows = timelineOf(view);
	const last = rows.at(-1)?.key;

	// biome-ignore lint/correctness/useExhaustiveDependencies: a new last row is what there is to follow
	useEffect(() => {
		const element = log.current;
		if (!element) return;
		if (follows.current) element.scrollTop = element.scrollHeight;
		else setBehind(true);
	}, [last]);

	function scrolled() {
		const element = log.current;
		if (!element) return;
		const left = element.scrollHeight - element.scrollTop - element.clientHeight;
		follows.current = left <= FOLLOWS_WITHIN;
		if (follows.current) setBehind(false);
	}

	return (
		<div className="relative flex min-h-0 flex-1 flex-col">
			<div
				ref={log}
				role="log"
				aria-label="Conversation"
				// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
				tabIndex={0}
				onScroll={scrolled}
				className="grid min-h-40 flex-1 content-start gap-3 overflow-y-auto px-4 py-4 focus-visible:-outline-offset-2 max-lg:max-h-[65dvh]"
			>
				{rows.length === 0 ? (
					<p className="text-sm text-muted-foreground">Nothing was written yet.</p>
				) : null}
				{rows.map((row) => (
					<TimelineRow key={row.key} row={row} />
				))}
			</div>
			{behind ? (
				<Button
					variant="secondary"
					size="sm"
					className="absolute bottom-3 left-1/2 -translate-x-1/2 shadow-md"
					onClick={() => log.current?.scrollTo({ top: log.current.scrollHeight })}
				>
					<ArrowDown aria-hidden="true" />
					Newest
				</Button>
			) : null}
		</div>
	);
}

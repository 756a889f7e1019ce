"use client";

import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { LevelBadge } from "@/components/console/level-badge";
import { TRIGGER_WORDS } from "@/components/console/trigger-words";
import { Badge } from "@/components/ui/badge";
import type { ReplayedTranscript } from "@/lib/wire/replay";
import { hasPromise, lastLevel, lastTrigger } from "./summary";
import { TurnRow } from "./turn-row";

type ConversationCardProps = {
	/** A prefix for the ids inside: transcripts may share theirs. */
	name: string;
	conversation: ReplayedTranscript;
	zone: string;
	startsOpen: boolean;
};

export function ConversationCard({ name, conversation, zone, startsOpen }: ConversationCardProps) {
	const [open, setOpen] = useState(startsOpen);
	const { replayed, seen, at } = conversation;
	const trigger = lastTrigger(conversation);
	return (
		<details
			open={open}
			onToggle={(event) => setOpen(event.currentTarget.open)}
			className="group min-w-0 rounded-xl border bg-card shadow-xs"
		>
			<summary className="flex min-h-12 list-none flex-wrap items-center gap-x-3 gap-y-1 rounded-xl px-4 py-2.5 text-sm hover:bg-accent/50 [&::-webkit-details-marker]:hidden">
				<ChevronRight
					aria-hidden="true"
					className="size-4 shrink-0 text-muted-foreground transition-transform duration-150 group-open:rotate-90"
				/>
				<span className="min-w-0 truncate font-semibold">{replayed.id}</span>
				<LevelBadge level={lastLevel(conversation)} />
				<span className="text-muted-foreground">
					{trigger ? TRIGGER_WORDS[trigger] : "No handoff"}
				</span>
				{hasPromise(conversation) ? <Badge tone="success">Promise</Badge> : null}
				<span className="text-xs text-muted-foreground sm:ms-auto">
					{countOf(replayed.turns.length)} · <time dateTime={at}>{timeText(at, zone)}</time>
				</span>
			</summary>
			{open ? (
				<>
					<ol aria-label={`Turns of ${replayed.id}`}>
						{replayed.turns.map((turn, place) => {
							const why = seen[place];
							return why ? (
								<TurnRow
									// biome-ignore lint/suspicious/noArrayIndexKey: a turn's place is its name and never changes
									key={place}
									id={`${name}-${place}`}
									place={place + 1}
									turn={turn}
									seen={why}
									before={replayed.turns[place - 1] ?? null}
								/>
							) : null;
						})}
					</ol>
					{replayed.packet ? <Packet summary={replayed.packet.summary} /> : null}
				</>
			) : null}
		</details>
	);
}

function Packet({ summary }: { summary: string }) {
	return (
		<div className="grid gap-1 border-t px-4 py-3 text-sm">
			<p className="text-xs font-medium text-muted-foreground">What the team would have read</p>
			<p className="max-w-prose leading-relaxed break-words">{summary}</p>
		</div>
	);
}

function countOf(messages: number): string {
	return messages === 1 ? "1 message" : `${messages} messages`;
}

function timeText(at: string, zone: string): string {
	return new Intl.DateTimeFormat("en-GB", {
		dateStyle: "medium",
		timeStyle: "short",
		timeZone: zone,
	}).format(new Date(at));
}

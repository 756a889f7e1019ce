"use client";

import { Download } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { LevelBadge } from "@/components/console/level-badge";
import { TRIGGER_WORDS } from "@/components/console/trigger-words";
import { Button } from "@/components/ui/button";
import type { ReplayedTranscript } from "@/lib/wire/replay";
import { ConversationCard } from "./conversation-card";
import { downloadReplay } from "./download";
import { type Summary, summaryOf } from "./summary";

type ReplayResultsProps = {
	conversations: readonly ReplayedTranscript[];
	zone: string;
	heading: RefObject<HTMLHeadingElement | null>;
};

export function ReplayResults({ conversations, zone, heading }: ReplayResultsProps) {
	const summary = summaryOf(conversations);
	return (
		<section aria-labelledby="replay-results" className="grid gap-4">
			<div className="flex flex-wrap items-end justify-between gap-3">
				<div className="grid gap-1">
					<h2
						ref={heading}
						id="replay-results"
						tabIndex={-1}
						className="text-base font-semibold tracking-tight outline-none"
					>
						What would have happened
					</h2>
					<p className="text-sm text-muted-foreground">
						{conversations.length === 1
							? "1 conversation"
							: `${conversations.length} conversations`}
						, {summary.messages === 1 ? "1 message" : `${summary.messages} messages`}. ✓✓ is
						confirmed, ✓ is partial.
					</p>
				</div>
				<Button variant="outline" onClick={() => downloadReplay(conversations)}>
					<Download aria-hidden="true" />
					Download as JSONL
				</Button>
			</div>
			<SummaryLine summary={summary} />
			<ul aria-label="Replayed conversations" className="grid gap-3">
				{conversations.map((conversation, place) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: transcripts may share an id; the list never changes
					<li key={place} className="min-w-0">
						<ConversationCard
							name={`replay-${place}`}
							conversation={conversation}
							zone={zone}
							startsOpen={place === 0}
						/>
					</li>
				))}
			</ul>
		</section>
	);
}

function SummaryLine({ summary }: { summary: Summary }) {
	const { levels, triggers, withoutHandoff, promises } = summary;
	return (
		<dl className="grid gap-x-8 gap-y-3 rounded-xl border bg-card px-4 py-3 text-sm shadow-xs sm:grid-cols-[auto_1fr_auto]">
			<Group name="Leads">
				{levels.map(({ level, count }) => (
					<span key={level} className="flex items-center gap-1.5 tabular-nums">
						<LevelBadge level={level} /> {count}
					</span>
				))}
			</Group>
			<Group name="Handoffs">
				{triggers.map(({ trigger, count }) => (
					<Count key={trigger} count={count} words={TRIGGER_WORDS[trigger]} />
				))}
				{withoutHandoff > 0 ? <Count count={withoutHandoff} words="Without handoff" /> : null}
			</Group>
			<Group name="Promises">
				<span className="tabular-nums">{promises}</span>
			</Group>
		</dl>
	);
}

function Group({ name, children }: { name: string; children: ReactNode }) {
	return (
		<div className="grid content-start gap-1.5">
			<dt className="text-xs font-medium text-muted-foreground">{name}</dt>
			<dd className="flex flex-wrap items-center gap-x-4 gap-y-1.5">{children}</dd>
		</div>
	);
}

function Count({ count, words }: { count: number; words: string }) {
	return (
		<span>
			{words} <span className="font-semibold tabular-nums">{count}</span>
		</span>
	);
}

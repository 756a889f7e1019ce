"use client";

import { ChevronsUp, PauseCircle, PhoneIncoming } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import type { HandoffRow } from "@/lib/wire/inbox";
import { ageText, waitText } from "./age";
import { waitedText } from "./alert-calls";
import { Deliveries } from "./deliveries";
import type { ShownRow } from "./held-rows";
import { LevelBadge } from "./level-badge";
import { useNow } from "./now";
import { PromiseCountdown } from "./promise-countdown";
import { TRIGGER_WORDS } from "./trigger-words";
import { visitorName } from "./visitor-name";

export function HandoffItem({ row }: { row: ShownRow }) {
	const isUrgent = row.priority === "high" && row.status === "open" && row.claimedBy === null;
	return (
		<li
			className={cn(
				"relative grid grid-cols-1 gap-1.5 rounded-xl border bg-card px-4 py-3 text-sm shadow-xs transition-colors duration-150 hover:bg-accent/50",
				"border-s-4 has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-ring",
				isUrgent ? "border-s-warning-mark" : "border-s-border",
				row.gone && "opacity-70",
			)}
		>
			<div className="flex flex-wrap items-center gap-x-2 gap-y-1">
				<LevelBadge level={row.level} />
				<Link
					data-row
					data-handoff={row.id}
					href={addressOf(row)}
					className="min-w-0 truncate font-semibold outline-none after:absolute after:inset-0 after:rounded-xl"
				>
					{visitorName(row)}
				</Link>
				{row.reference ? (
					<span className="text-xs text-muted-foreground">{row.reference}</span>
				) : null}
				<Timer row={row} />
			</div>
			<p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem]">
				{row.priority === "high" ? (
					<Badge tone="danger">
						<ChevronsUp aria-hidden="true" />
						High priority
					</Badge>
				) : null}
				<span className="font-medium">{TRIGGER_WORDS[row.trigger]}</span>
				{row.paused ? (
					<Badge>
						<PauseCircle aria-hidden="true" />
						Outreach paused
					</Badge>
				) : null}
			</p>
			<p className="line-clamp-1 text-muted-foreground">{row.brief}</p>
			<div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-muted-foreground">
				<Owner row={row} />
				{row.promise ? <PromiseCountdown promise={row.promise} /> : null}
				<Deliveries deliveries={row.deliveries} />
			</div>
		</li>
	);
}

function addressOf({ contactId }: HandoffRow): string {
	return `/console/contacts/${contactId}`;
}

function Owner({ row }: { row: ShownRow }) {
	if (row.gone) return <span>Not in this list any more</span>;
	if (row.status === "resolved") return <span>Resolved by {row.resolvedBy ?? "a colleague"}</span>;
	if (row.claimedBy) return <span>{claimText(row)}</span>;
	if (row.status === "declined") return <span>Declined by the visitor</span>;
	return <span className="font-medium text-foreground">Unclaimed</span>;
}

/** "Claimed by Anna after 38 s". */
function claimText({ claimedBy, claimedAt, acceptedAt, openedAt }: HandoffRow): string {
	if (claimedAt === null) return `Claimed by ${claimedBy}`;
	const waited = Date.parse(claimedAt) - Date.parse(acceptedAt ?? openedAt);
	return `Claimed by ${claimedBy} after ${waitedText(Math.max(0, Math.round(waited / 1000)))}`;
}

const SLOW_MS = 60_000;
const LATE_MS = 120_000;

/** While a visitor is ringing, how long they wait; otherwise how old the handoff is. */
function Timer({ row }: { row: HandoffRow }) {
	const now = useNow();
	if (row.ring !== "ringing") {
		return (
			<time
				dateTime={row.openedAt}
				title={row.openedAt}
				className="ms-auto text-xs text-muted-foreground tabular-nums"
			>
				{ageText(row.openedAt, now)}
			</time>
		);
	}
	const since = row.acceptedAt ?? row.openedAt;
	const waited = now - Date.parse(since);
	return (
		<span
			className={cn(
				"ms-auto inline-flex items-center gap-1 text-xs font-semibold tabular-nums",
				waited >= LATE_MS ? "text-danger" : waited >= SLOW_MS ? "text-warning" : "text-success",
			)}
		>
			<PhoneIncoming aria-hidden="true" className="size-3.5" />
			waiting {waitText(since, now)}
		</span>
	);
}

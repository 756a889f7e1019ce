"use client";

import { Check, ChevronsUp, Undo2 } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { NotificationRow, NotificationTab } from "@/lib/wire/inbox";
import { ageText } from "./age";
import { waitedText } from "./alert-calls";
import { useNow } from "./now";
import { SnoozeMenu } from "./snooze-menu";
import type { NotificationDeeds } from "./use-notification-deeds";
import { visitorName } from "./visitor-name";

type ItemProps = { row: NotificationRow; tab: NotificationTab; deeds: NotificationDeeds };

export function NotificationItem({ row, tab, deeds }: ItemProps) {
	const now = useNow();
	const isRead = row.readAt !== null || deeds.read.has(row.id);
	const isUrgent = row.priority === "high" && !isRead && tab === "to_do";
	return (
		<li
			className={cn(
				"grid grid-cols-1 gap-1 rounded-lg border px-3 py-2.5 text-sm",
				isRead ? "text-muted-foreground" : "bg-card",
				isUrgent && "border-danger-line bg-danger-surface/60",
			)}
		>
			<div className="flex items-center gap-2 text-xs text-muted-foreground">
				{isUrgent ? (
					<Badge tone="danger">
						<ChevronsUp aria-hidden="true" />
						HIGH PRIORITY
					</Badge>
				) : null}
				<time dateTime={row.raisedAt} className="ms-auto tabular-nums">
					{ageText(row.raisedAt, now)}
				</time>
			</div>
			<Link
				href={`/console/contacts/${row.contactId}`}
				onClick={isRead ? undefined : () => void deeds.readOne(row.id)}
				className={cn("underline-offset-4 hover:underline", !isRead && "font-medium")}
			>
				{row.title}
			</Link>
			<p className="truncate text-xs text-muted-foreground">
				{[row.reference, visitorName(row)].filter(Boolean).join(" · ")}
			</p>
			{row.claim ? (
				<p className="text-xs">
					Claimed by {row.claim.by} after {waitedText(row.claim.after)}
				</p>
			) : null}
			{row.snoozedUntil && tab === "snoozed" ? (
				<p className="text-xs">
					Back <time dateTime={row.snoozedUntil}>{whenText(row.snoozedUntil)}</time>
				</p>
			) : null}
			<Deeds row={row} tab={tab} deeds={deeds} isRead={isRead} />
		</li>
	);
}

function Deeds({ row, tab, deeds, isRead }: ItemProps & { isRead: boolean }) {
	if (tab !== "to_do") {
		const isSnoozed = tab === "snoozed";
		return (
			<div className="-ms-3 flex flex-wrap">
				<Deed
					label={isSnoozed ? "Bring back" : "Back to do"}
					title={row.title}
					onPress={() => (isSnoozed ? deeds.unsnooze(row.id) : deeds.undone(row.id))}
				>
					<Undo2 aria-hidden="true" />
				</Deed>
			</div>
		);
	}
	return (
		<div className="-ms-3 flex flex-wrap">
			{isRead ? null : (
				<Deed label="Mark as read" title={row.title} onPress={() => deeds.readOne(row.id)} />
			)}
			<SnoozeMenu title={row.title} snooze={(until) => deeds.snooze(row.id, until)} />
			<Deed label="Done" title={row.title} onPress={() => deeds.done(row.id)}>
				<Check aria-hidden="true" />
			</Deed>
		</div>
	);
}

type DeedProps = {
	label: string;
	/** Names the line for whoever hears the button alone. */
	title: string;
	onPress(): void;
	children?: React.ReactNode;
};

function Deed({ label, title, onPress, children }: DeedProps) {
	return (
		<Button
			variant="ghost"
			size="sm"
			onClick={onPress}
			aria-label={`${label}: ${title}`}
			className="gap-1 text-muted-foreground"
		>
			{children}
			{label}
		</Button>
	);
}

const WHEN = new Intl.DateTimeFormat("en-GB", {
	weekday: "short",
	day: "numeric",
	month: "short",
	hour: "2-digit",
	minute: "2-digit",
});

/** On the clock of whoever reads it. */
function whenText(instant: string): string {
	return WHEN.format(Date.parse(instant));
}

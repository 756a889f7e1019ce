"use client";

import { ChevronsUp } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { NotificationRow } from "@/lib/wire/console";
import { ageText } from "./age";
import { AlertsButton } from "./alerts-button";
import { command } from "./ask";
import { useNow } from "./now";
import { useWaiting } from "./waiting";

type Props = { rows: NotificationRow[]; refresh(): Promise<void> };

export function Notifications({ rows, refresh }: Props) {
	const { refresh: recount } = useWaiting();
	const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
	const [problem, setProblem] = useState<string | null>(null);
	const isRead = (row: NotificationRow) => row.readAt !== null || marked.has(row.id);
	const unread = rows.filter((row) => !isRead(row));

	async function mark(ids: string[] | null) {
		const now = new Set(ids ?? unread.map(({ id }) => id));
		setMarked((before) => new Set([...before, ...now]));
		const answer = await command({
			method: "POST",
			path: "/api/console/notifications/reads",
			body: { ids },
		});
		setProblem(answer.ok ? null : answer.message);
		if (!answer.ok) setMarked((before) => new Set([...before].filter((id) => !now.has(id))));
		await Promise.all([refresh(), recount()]);
	}

	return (
		<section aria-labelledby="notifications-title" className="grid min-w-0 content-start gap-3">
			<div className="flex min-h-8 items-center justify-between gap-2">
				<h2 id="notifications-title" className="text-lg font-semibold tracking-tight">
					Notifications
				</h2>
				{unread.length > 0 ? (
					<Button variant="ghost" size="sm" onClick={() => mark(null)}>
						Mark all as read
					</Button>
				) : null}
			</div>
			<AlertsButton />
			{problem ? (
				<p role="alert" className="text-sm text-danger">
					{problem}
				</p>
			) : null}
			{rows.length === 0 ? <p className="text-sm text-muted-foreground">Nothing yet.</p> : null}
			<ul aria-label="Notifications" className="grid gap-1.5">
				{rows.map((row) => (
					<NotificationItem
						key={row.id}
						row={row}
						isRead={isRead(row)}
						onRead={() => mark([row.id])}
					/>
				))}
			</ul>
		</section>
	);
}

type ItemProps = { row: NotificationRow; isRead: boolean; onRead(): void };

function NotificationItem({ row, isRead, onRead }: ItemProps) {
	const now = useNow();
	const isUrgent = row.priority === "high" && !isRead;
	return (
		<li
			className={cn(
				"grid gap-1 rounded-lg border px-3 py-2.5 text-sm",
				isRead ? "border-transparent text-muted-foreground" : "bg-card",
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
				<time dateTime={row.createdAt} className="ms-auto tabular-nums">
					{ageText(row.createdAt, now)}
				</time>
			</div>
			<Link
				href={`/console/contacts/${row.contactId}`}
				onClick={isRead ? undefined : onRead}
				className={cn("underline-offset-4 hover:underline", !isRead && "font-medium")}
			>
				{row.title}
			</Link>
			{isRead ? null : (
				<Button
					variant="ghost"
					size="sm"
					onClick={onRead}
					aria-label={`Mark as read: ${row.title}`}
					className="-ms-3 justify-self-start text-muted-foreground"
				>
					Mark as read
				</Button>
			)}
		</li>
	);
}

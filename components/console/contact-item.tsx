"use client";

import { PauseCircle } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import type { ContactRow } from "@/lib/wire/console";
import { ageText } from "./age";
import { LevelBadge } from "./level-badge";
import { useNow } from "./now";
import { visitorName } from "./visitor-name";

export function ContactItem({ row }: { row: ContactRow }) {
	const now = useNow();
	return (
		<li className="relative flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border bg-card px-4 py-2.5 text-sm hover:bg-accent/50 has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-ring">
			<Link
				data-row
				href={`/console/contacts/${row.id}`}
				className="min-w-0 truncate font-medium outline-none after:absolute after:inset-0"
			>
				{visitorName(row)}
			</Link>
			{row.role ? <span className="text-muted-foreground">{row.role}</span> : null}
			{row.email && row.email !== visitorName(row) ? (
				<span className="truncate text-muted-foreground">{row.email}</span>
			) : null}
			{row.level ? <LevelBadge level={row.level} /> : null}
			{row.paused ? (
				<Badge>
					<PauseCircle aria-hidden="true" />
					Outreach paused
				</Badge>
			) : null}
			<span className="ms-auto text-xs text-muted-foreground">
				{row.owner ?? "No owner"} · {ageText(row.lastMessageAt ?? row.createdAt, now)}
			</span>
		</li>
	);
}

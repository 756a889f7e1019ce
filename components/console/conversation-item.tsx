"use client";

import { UserRound } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import type { ConversationRow } from "@/lib/wire/search";
import { ageText } from "./age";
import { LevelBadge } from "./level-badge";
import { useNow } from "./now";
import { ROW, ROW_LINK } from "./row-classes";
import { visitorName } from "./visitor-name";

export function ConversationItem({ row }: { row: ConversationRow }) {
	const now = useNow();
	const address = row.contactId
		? `/console/contacts/${row.contactId}`
		: `/console/conversations/${row.id}`;
	return (
		<li className={ROW}>
			<div className="flex flex-wrap items-center gap-x-2 gap-y-1">
				<LevelBadge level={row.level} />
				<Link data-row href={address} className={ROW_LINK}>
					{visitorName(row)}
				</Link>
				<span className="text-xs text-muted-foreground">{row.reference}</span>
				{row.speaker === "person" ? (
					<Badge>
						<UserRound aria-hidden="true" />A person speaks
					</Badge>
				) : null}
				<time
					dateTime={row.lastMessageAt}
					title={row.lastMessageAt}
					className="ms-auto text-xs text-muted-foreground tabular-nums"
				>
					{ageText(row.lastMessageAt, now)}
				</time>
			</div>
			<p className="line-clamp-1 text-muted-foreground">{row.last}</p>
		</li>
	);
}

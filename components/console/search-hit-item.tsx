"use client";

import Link from "next/link";
import type { SearchHit } from "@/lib/wire/search";
import { ageText } from "./age";
import { anchorOf } from "./jump";
import { useNow } from "./now";
import { ROW, ROW_LINK } from "./row-classes";
import { visitorName } from "./visitor-name";

const SPEAKERS = {
	visitor: "Visitor",
	assistant: "Assistant",
	rep: "Rep",
} as const satisfies Record<SearchHit["role"], string>;

/** A message with what was searched for marked in it; it leads to that very message. */
export function SearchHitItem({ hit }: { hit: SearchHit }) {
	const now = useNow();
	return (
		<li className={ROW}>
			<div className="flex flex-wrap items-center gap-x-2">
				<Link data-row href={addressOf(hit)} className={ROW_LINK}>
					{visitorName(hit)}
				</Link>
				<span className="text-xs text-muted-foreground">{hit.reference}</span>
				<time
					dateTime={hit.at}
					title={hit.at}
					className="ms-auto text-xs text-muted-foreground tabular-nums"
				>
					{ageText(hit.at, now)}
				</time>
			</div>
			<p className="text-muted-foreground">
				<span className="font-medium text-foreground">{SPEAKERS[hit.role]}: </span>
				{hit.excerpt.map(({ text, hit: isHit }, at) => {
					const key = `${at}-${text}`;
					return isHit ? (
						<mark
							key={key}
							className="rounded-sm bg-warning-surface px-0.5 font-medium text-warning"
						>
							{text}
						</mark>
					) : (
						<span key={key}>{text}</span>
					);
				})}
			</p>
		</li>
	);
}

function addressOf({ contactId, conversationId, messageId }: SearchHit): string {
	const page = contactId
		? `/console/contacts/${contactId}`
		: `/console/conversations/${conversationId}`;
	return `${page}#${anchorOf(messageId)}`;
}

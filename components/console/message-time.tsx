"use client";

import { useReady } from "./use-ready";

/** The rep's own clock, so nothing until the page knows it. */
export function MessageTime({ at }: { at: string }) {
	const ready = useReady();
	return (
		<time
			dateTime={at}
			title={at}
			className="text-xs font-normal text-muted-foreground tabular-nums"
		>
			{ready ? written(new Date(at)) : ""}
		</time>
	);
}

function written(date: Date): string {
	const isToday = date.toDateString() === new Date().toDateString();
	return new Intl.DateTimeFormat(undefined, {
		...(isToday ? {} : { day: "numeric", month: "short" }),
		hour: "2-digit",
		minute: "2-digit",
	}).format(date);
}

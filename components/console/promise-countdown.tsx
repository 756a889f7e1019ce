"use client";

import { Hourglass } from "lucide-react";
import { cn } from "@/components/ui/cn";
import type { PromiseShown } from "@/lib/wire/handoff-card";
import { type Countdown, countdown } from "./age";
import { useNow } from "./now";

const TONES = {
	calm: "text-foreground",
	soon: "text-warning font-medium",
	late: "text-danger font-medium",
} as const satisfies Record<Countdown["tone"], string>;

/** What was promised and how long is left; kept and broken ones say so. */
export function PromiseCountdown({
	promise,
	clocks,
}: {
	promise: PromiseShown;
	clocks?: string | null;
}) {
	const now = useNow();
	const { text, tone } = wordsOf(promise, now);
	return (
		<span className={cn("inline-flex items-center gap-1 tabular-nums", TONES[tone])}>
			<Hourglass aria-hidden="true" className="size-3.5 shrink-0" />
			<span>
				{text}
				{clocks ? <span className="font-normal text-muted-foreground"> · {clocks}</span> : null}
			</span>
		</span>
	);
}

function wordsOf({ state, due }: PromiseShown, now: number): Countdown {
	switch (state) {
		case "open": {
			const { text, tone } = countdown(due, now);
			return { text: `Promised ${text}`, tone };
		}
		case "kept":
			return { text: "Promise kept", tone: "calm" };
		case "broken": {
			const { text } = countdown(due, now);
			return { text: `Promise broken, ${text}`, tone: "late" };
		}
		case "withdrawn":
			return { text: "Promise withdrawn", tone: "calm" };
		default: {
			const never: never = state;
			return never;
		}
	}
}

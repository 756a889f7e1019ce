import { useEffect, useState } from "react";
import type { CardWords } from "./card-words";
import { Icon } from "./icons";
import { useNow } from "./use-browser";
import { HONEST_AFTER_SECONDS } from "./words";

/** Somebody is being called: how long already, and no pretence that they are about to pick up. */
export function Ringing({ since, words }: { since?: string | undefined; words: CardWords }) {
	const now = useNow(true);
	const [opened, setOpened] = useState<number | null>(null);
	useEffect(() => setOpened(Date.now()), []);
	const begun = since ? Date.parse(since) : opened;
	const seconds = now && begun ? Math.max(0, Math.floor((now - begun) / 1000)) : 0;
	return (
		<div className="flex items-center gap-4 pt-4 sm:pt-5">
			<span className="relative grid size-11 shrink-0 place-items-center rounded-full bg-person-surface text-person">
				<span
					aria-hidden="true"
					className="absolute inset-2 rounded-full border-2 border-person/40 [animation-duration:2s] motion-safe:animate-ping"
				/>
				<Icon name="ring" className="size-5" />
			</span>
			<div className="grid flex-1 gap-0.5">
				<p className="flex flex-wrap items-baseline justify-between gap-x-3 font-semibold tracking-tight">
					{words.ringing}
					<span
						aria-hidden="true"
						className="text-sm font-medium text-muted-foreground tabular-nums"
					>
						{clockOf(seconds)}
					</span>
				</p>
				<p role="status" className="text-sm text-muted-foreground">
					{seconds < HONEST_AFTER_SECONDS ? words.ringingFirst : words.ringingLonger}
				</p>
			</div>
		</div>
	);
}

export function clockOf(seconds: number): string {
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

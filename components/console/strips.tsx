"use client";

import { useLineState } from "./live";

/** One strip at most: being cut off outweighs the moved clock. */
export function Strips({ clock }: { clock: string | null }) {
	const state = useLineState();
	return (
		<div role="status" aria-label="Connection">
			{state === "reconnecting" ? (
				<p className={STRIP}>Reconnecting… What you see may be a moment old.</p>
			) : null}
			{state === "connected" && clock ? (
				<p className={STRIP}>The clock was started at {clock}: this is not the real time.</p>
			) : null}
		</div>
	);
}

const STRIP =
	"border-b border-warning-line bg-warning-surface px-4 py-1.5 text-center text-xs font-medium text-warning";

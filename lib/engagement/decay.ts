import type { Instant } from "@/lib/availability/types";

/** A quantity as of an instant. */
export type Sum = [value: number, at: Instant];

/** Both brought to the later of their instants, and added. */
export function addDecayed(sum: Sum, more: Sum, halfLifeMs: number): Sum {
	const at = Math.max(sum[1], more[1]);
	return [decayed(sum, at, halfLifeMs) + decayed(more, at, halfLifeMs), at];
}

/** What is left of it at `now`; before its own instant all of it. */
export function decayed([value, at]: Sum, now: Instant, halfLifeMs: number): number {
	return value * 0.5 ** (Math.max(0, now - at) / halfLifeMs);
}

import type { Waiting } from "@/lib/wire/inbox";

export type Call = Waiting["calls"][number];

/** What this console has rung for, and since when by its own clock. */
export type Rung = ReadonlyMap<string, number>;

export const REPEAT_UNTIL_MS = 5 * 60_000;

/** The calls to ring for now: raised since the newest one seen. Reading one makes no older one new. */
export function freshCalls(calls: readonly Call[], seenUpTo: string): Call[] {
	return calls.filter(({ raisedAt }) => raisedAt > seenUpTo);
}

/** The latest instant at which anything called; what is older was known when the page came. */
export function newestOf(calls: readonly Call[], before: string): string {
	return calls.reduce((newest, { raisedAt }) => (raisedAt > newest ? raisedAt : newest), before);
}

/** The calls that go on ringing: handoffs of high priority that nobody claimed or read, for five minutes. */
export function stillRinging(calls: readonly Call[], rung: Rung, now: number): Call[] {
	return calls.filter(({ id, kind, priority }) => {
		const since = rung.get(id);
		const isLoud = kind === "handoff" && priority === "high";
		return isLoud && since !== undefined && now - since < REPEAT_UNTIL_MS;
	});
}

/** "38 s", "4 min", "2 h": how long somebody waited before a colleague saw to it. */
export function waitedText(seconds: number): string {
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`;
}

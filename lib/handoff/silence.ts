/**
 * A visitor waits for a person who took over and then fell silent: first that person is told, then everybody,
 * and whoever sees it may hand the conversation back. Source: the issue on the console, "Takeover".
 */
export const SILENT_AFTER_MINUTES = 10;
export const EVERYBODY_AFTER_MINUTES = 12;

const MINUTE = 60_000;

export type SilenceAlarm = "rep" | "everybody";
export type SilenceStep = { alarm: SilenceAlarm | null; lookAgainAt: number };

/** What is due at `now`, in milliseconds like all instants here; `waitingSince` is null while nobody waits. */
export function silenceStep(waitingSince: number | null, now: number): SilenceStep {
	const inAWhile = now + SILENT_AFTER_MINUTES * MINUTE;
	if (waitingSince === null) return { alarm: null, lookAgainAt: inAWhile };
	const silent = waitingSince + SILENT_AFTER_MINUTES * MINUTE;
	const forAll = waitingSince + EVERYBODY_AFTER_MINUTES * MINUTE;
	if (now < silent) return { alarm: null, lookAgainAt: silent };
	if (now < forAll) return { alarm: "rep", lookAgainAt: forAll };
	return { alarm: "everybody", lookAgainAt: inAWhile };
}

type Said = { role: string; at: number };

/**
 * Since when the visitor waits for the person who speaks: their first words after that person's last, but not
 * before the person came. Null when the last word is the person's.
 */
export function waitingSince(said: readonly Said[], takenOverAt: number): number | null {
	const lastReply = said.findLastIndex(({ role }) => role === "rep");
	const first = said.slice(lastReply + 1).find(({ role }) => role === "visitor");
	return first ? Math.max(first.at, takenOverAt) : null;
}

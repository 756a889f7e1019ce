const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "just now", "4 min", "3 h", "2 days": how long something has lasted, in as few words as say it. */
export function ageText(from: string, now: number): string {
	const age = Math.max(0, now - Date.parse(from));
	return age < MINUTE ? "just now" : `${spanText(age)} ago`;
}

/** "4 min", "3 h 20 min", "2 days". */
export function spanText(milliseconds: number): string {
	if (milliseconds < HOUR) return `${Math.max(1, Math.floor(milliseconds / MINUTE))} min`;
	if (milliseconds < DAY) {
		const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
		return `${Math.floor(milliseconds / HOUR)} h${minutes > 0 ? ` ${minutes} min` : ""}`;
	}
	const days = Math.floor(milliseconds / DAY);
	return days === 1 ? "1 day" : `${days} days`;
}

/** "1:05": for a person who waits this very minute. */
export function waitText(from: string, now: number): string {
	const seconds = Math.max(0, Math.floor((now - Date.parse(from)) / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

export type Countdown = { text: string; tone: "calm" | "soon" | "late" };

const SOON = 30 * MINUTE;

/** How long until a promise is due, or since when it is overdue. */
export function countdown(due: string, now: number): Countdown {
	const left = Date.parse(due) - now;
	if (left <= 0) return { text: `overdue by ${spanText(-left)}`, tone: "late" };
	return { text: `in ${spanText(left)}`, tone: left <= SOON ? "soon" : "calm" };
}

import { DAY_MS, HOUR_MS, MINUTE_MS, readDate, twoDigits, writeDate } from "./civil";
import type { Instant } from "./types";

/** Zone tables and holiday rules are trustworthy inside these years only. */
const EARLIEST = "1970-01-01T00:00:00.000Z";
const LATEST = "2199-12-31T23:59:59.999Z";

const ISO_INSTANT =
	/^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)$/i;

/**
 * Reads an ISO 8601 instant. The offset is required: without one the text names a different instant on
 * every server. Null when it is not one, or lies outside 1970–2199.
 */
export function readInstant(text: string): Instant | null {
	const parts = ISO_INSTANT.exec(text);
	if (!parts) return null;
	const day = readDate(parts[1] ?? "");
	const time = readTime(Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0));
	const offset = readOffset(parts[6] ?? "");
	if (day === null || time === null || offset === null) return null;
	const milliseconds = Number((parts[5] ?? "").padEnd(3, "0").slice(0, 3));
	const instant = day * DAY_MS + time + milliseconds - offset;
	const written = writeInstant(instant);
	return written >= EARLIEST && written <= LATEST ? instant : null;
}

/** ISO 8601 in UTC with milliseconds: 2026-11-23T08:00:00.000Z. */
export function writeInstant(instant: Instant): string {
	const day = Math.floor(instant / DAY_MS);
	const time = instant - day * DAY_MS;
	const hours = twoDigits(Math.floor(time / HOUR_MS));
	const minutes = twoDigits(Math.floor(time / MINUTE_MS) % 60);
	const seconds = twoDigits(Math.floor(time / 1000) % 60);
	return `${writeDate(day)}T${hours}:${minutes}:${seconds}.${String(Math.floor(time % 1000)).padStart(3, "0")}Z`;
}

function readTime(hours: number, minutes: number, seconds: number): number | null {
	if (minutes > 59 || seconds > 59) return null;
	const time = hours * HOUR_MS + minutes * MINUTE_MS + seconds * 1000;
	return time <= DAY_MS ? time : null;
}

function readOffset(text: string): number | null {
	if (text === "Z" || text === "z") return 0;
	const hours = Number(text.slice(1, 3));
	const minutes = Number(text.slice(3).replace(":", "") || 0);
	if (hours > 23 || minutes > 59) return null;
	return (text.startsWith("-") ? -1 : 1) * (hours * HOUR_MS + minutes * MINUTE_MS);
}

import type { Problem } from "@/lib/wire/chat";
import { isFields, readJson, textOf } from "./wire-readers";

/** What follows when the server turned an attempt at sending away. */
export type Verdict =
	| { kind: "wait"; milliseconds: number }
	| { kind: "again" }
	| { kind: "renew" }
	| { kind: "refused"; message: string };

const DEFAULT_WAIT_SECONDS = 5;
const LONGEST_WAIT_SECONDS = 120;

/** Statuses that say nothing against the message itself: the same one may pass a moment later. */
const PASSING = new Set([408, 409, 425, 500, 502, 503, 504]);
/** The conversation's cookie was not accepted: reading the conversation again gives a fresh one. */
const UNKNOWN_VISITOR = new Set([401, 403]);

export function verdictOf(status: number, body: string, retryAfter: string | null): Verdict {
	const problem = readProblem(body);
	if (status === 429) {
		const seconds = problem?.retry_after ?? secondsOf(retryAfter) ?? DEFAULT_WAIT_SECONDS;
		return { kind: "wait", milliseconds: 1000 * clamp(seconds) };
	}
	if (PASSING.has(status)) return { kind: "again" };
	if (UNKNOWN_VISITOR.has(status)) return { kind: "renew" };
	return { kind: "refused", message: problem?.message ?? "" };
}

/** Grows to 15 s, with up to a quarter taken off so that visitors do not come back in step. */
export function backoffMilliseconds(attempt: number, chance: number): number {
	const full = Math.min(15_000, 1000 * 2 ** Math.max(0, attempt - 1));
	return Math.round(full * (1 - chance / 4));
}

export function readProblem(body: string): Problem | null {
	const value = readJson(body);
	if (!isFields(value)) return null;
	const message = textOf(value.message);
	if (!message) return null;
	const seconds = value.retry_after;
	return {
		code: textOf(value.code) ?? "",
		message,
		...(typeof seconds === "number" ? { retry_after: seconds } : {}),
	};
}

function secondsOf(header: string | null): number | undefined {
	const seconds = header === null ? Number.NaN : Number(header);
	return Number.isFinite(seconds) ? seconds : undefined;
}

function clamp(seconds: number): number {
	return Math.min(LONGEST_WAIT_SECONDS, Math.max(1, seconds));
}

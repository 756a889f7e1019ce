import { replayInput, transcript } from "@/lib/wire/replay";
import { isKnownZone } from "./known-zone";
import type { LineProblem, Read } from "./read-transcripts";

/**
 * One conversation a line, as `baton replay` reads them; also one object or one list over several lines. A conversation that
 * cannot be read spoils no other.
 */
export function readJsonLines(text: string): Read {
	const read: Read = { conversations: [], problems: [] };
	for (const { line, value } of valuesIn(text)) {
		const problem = readValue(value, read);
		if (problem) read.problems.push({ line, message: problem });
	}
	return read;
}

function valuesIn(text: string): { line: number; value: unknown }[] {
	const whole = parsed(text);
	if (Array.isArray(whole) && whole.some((one) => isObject(one)))
		return whole.map((value: unknown) => ({ line: 1, value }));
	if (isObject(whole)) return [{ line: 1, value: whole }];
	return text
		.split(/\r?\n/)
		.map((line, place) => ({ line: place + 1, text: line }))
		.filter((one) => one.text.trim() !== "")
		.map((one) => ({ line: one.line, value: parsed(one.text) }));
}

function readValue(value: unknown, { conversations }: Read): LineProblem["message"] | null {
	if (!isObject(value)) return "This is no JSON object on one line.";
	const exact = replayInput.safeParse(value);
	if (!exact.success) return sentence(exact.error.issues);
	const fits = transcript.safeParse(exact.data);
	if (!fits.success) return sentence(fits.error.issues);
	const zone = fits.data.visitor_zone;
	if (zone && !isKnownZone(zone)) return `visitor_zone: “${zone}” is no time zone.`;
	conversations.push(fits.data);
	return null;
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

function isObject(value: unknown): boolean {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sentence(issues: readonly { path: PropertyKey[]; message: string }[]): string {
	return issues
		.slice(0, 3)
		.map(({ path, message }) => `${path.join(".")}: ${message.replace(/\.$/, "")}.`)
		.join(" ");
}

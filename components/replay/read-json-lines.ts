import { replayInput, transcript } from "@/lib/wire/replay";
import { isKnownZone } from "./known-zone";
import type { LineProblem, Read } from "./read-transcripts";

/** One conversation a line, as `baton replay` reads them. A line that cannot be read spoils no other. */
export function readJsonLines(text: string): Read {
	const read: Read = { conversations: [], problems: [] };
	for (const [place, line] of text
		.replace(/^\uFEFF/, "")
		.split(/\r?\n/)
		.entries()) {
		if (line.trim() === "") continue;
		const problem = readLine(line, read);
		if (problem) read.problems.push({ line: place + 1, message: problem });
	}
	return read;
}

function readLine(line: string, { conversations }: Read): LineProblem["message"] | null {
	const value = parsed(line);
	if (value === undefined) return "This is no JSON object on one line.";
	const exact = replayInput.safeParse(value);
	if (!exact.success) return sentence(exact.error.issues);
	const fits = transcript.safeParse(exact.data);
	if (!fits.success) return sentence(fits.error.issues);
	const zone = fits.data.visitor_zone;
	if (zone && !isKnownZone(zone)) return `visitor_zone: “${zone}” is no time zone.`;
	conversations.push(fits.data);
	return null;
}

function parsed(line: string): unknown {
	try {
		const value: unknown = JSON.parse(line);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function sentence(issues: readonly { path: PropertyKey[]; message: string }[]): string {
	return issues
		.slice(0, 3)
		.map(({ path, message }) => `${path.join(".")}: ${message.replace(/\.$/, "")}.`)
		.join(" ");
}

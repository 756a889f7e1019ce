import type { BriefInput } from "../assistant";
import { sentencesOf } from "./sentences";

const MAX_FACT_SENTENCES = 3;
const MAX_QUOTE_CHARACTERS = 160;

/** 2–4 sentences from the facts as they stand, closing with the visitor's own last words of weight. */
export function composeBrief({ facts, transcript }: BriefInput): string {
	const known = facts
		.split(/\n+/)
		.map((line) => line.replace(/^\s*[-*•]\s*/, "").trim())
		.filter(Boolean)
		.map((line) => (/[.!?…]$/.test(line) ? line : `${line}.`))
		.flatMap(sentencesOf)
		.slice(0, MAX_FACT_SENTENCES);
	const quote = lastWeightyWords(transcript);
	const opening = known.length > 0 ? known : ["Nothing certain is known of this visitor yet."];
	return [
		...opening,
		quote ? `Last said: “${quote}”` : "The visitor has not written anything of weight.",
	].join(" ");
}

function lastWeightyWords(transcript: BriefInput["transcript"]): string | null {
	const theirs = transcript.filter(
		(turn) => turn.role === "visitor" && turn.text.trim().length > 0,
	);
	const weighty =
		theirs.findLast((turn) => turn.text.trim().split(/\s+/).length >= 4) ?? theirs.at(-1);
	if (!weighty) return null;
	const text = weighty.text.replace(/\s+/g, " ").trim();
	return text.length <= MAX_QUOTE_CHARACTERS
		? text
		: `${text.slice(0, MAX_QUOTE_CHARACTERS - 1).trimEnd()}…`;
}

import { matchesOf } from "./match";

export type Span = { match: RegExpExecArray; from: number; to: number };

/** A text with more matches of one rule than this is no conversation. */
const MOST_MATCHES = 12;

/** The matches of a global expression, without a walk through pathological repetitions. */
export function spansOf(pattern: RegExp, text: string): Span[] {
	const spans: Span[] = [];
	for (const match of matchesOf(pattern, text)) {
		if (spans.length === MOST_MATCHES) break;
		if (match[0] === "") continue;
		spans.push({ match, from: match.index, to: match.index + match[0].length });
	}
	return spans;
}

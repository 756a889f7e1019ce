export type Span = { match: RegExpExecArray; from: number; to: number };

/** A text with more matches of one rule than this is no conversation. */
const MOST_MATCHES = 12;

/** The matches of a global expression, without a walk through pathological repetitions. */
export function spansOf(pattern: RegExp, text: string): Span[] {
	const spans: Span[] = [];
	pattern.lastIndex = 0;
	for (
		let match = pattern.exec(text);
		match && spans.length < MOST_MATCHES;
		match = pattern.exec(text)
	) {
		if (match[0] === "") pattern.lastIndex++;
		else spans.push({ match, from: match.index, to: match.index + match[0].length });
	}
	return spans;
}

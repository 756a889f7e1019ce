/** Control characters, and the marks that turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Visitors may send a megabyte; regular expressions see a little more than what is kept. */
const LOOKAHEAD_FACTOR = 4;

/** One line of at most `max` characters (UTF-16 units), nothing invisible in it, cut with an ellipsis between characters. */
export function clip(text: string, max: number): string {
	const line = text
		.slice(0, max * LOOKAHEAD_FACTOR)
		.replace(UNSEEN, " ")
		.replace(/\s+/gu, " ")
		.trim();
	return cut(line, max);
}

/** Cuts to `max` UTF-16 units and never through a surrogate pair. */
export function cut(text: string, max: number): string {
	if (text.length <= max) return text;
	const kept = text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/u, "");
	return `${kept.trimEnd()}…`;
}

import { candidatesIn, type Table } from "./pattern-index";

/**
 * Whether any expression of a table matches: `RULES.some((rule) => rule.test(text))`, but only those are tried of which the
 * text holds the words they need. Write expressions as ever, for any form of a text: the words are read from their own
 * source, and where that is unclear they are tried on every text. Tables must be constants, without sticky expressions;
 * of a long one ask once, not row by row. Slices of a text that are looked at once are better tested as they are.
 */
export function holds(table: Table, text: string): boolean {
	return candidatesIn(text, table).some((expression) => {
		expression.lastIndex = 0;
		return expression.test(text);
	});
}

/** The matches of a table from the start of the text, as a global expression finds them. */
export function* matchesOf(table: Table, text: string): Generator<RegExpExecArray, void> {
	const expressions = candidatesIn(text, table);
	for (let from = 0; expressions.length > 0; ) {
		const next = leftmost(expressions, text, from);
		if (next === null) return;
		yield next;
		from = next.index + (next[0].length || 1);
	}
}

/** The first match of a table, or null. */
export function firstMatch(table: Table, text: string): RegExpExecArray | null {
	return leftmost(candidatesIn(text, table), text, 0);
}

/** Of two that match at the same place, the one written first, as in one expression. */
function leftmost(
	expressions: readonly RegExp[],
	text: string,
	from: number,
): RegExpExecArray | null {
	let first: RegExpExecArray | null = null;
	for (const expression of expressions) {
		expression.lastIndex = from;
		const match = expression.exec(text);
		if (match !== null && (first === null || match.index < first.index)) first = match;
	}
	return first;
}

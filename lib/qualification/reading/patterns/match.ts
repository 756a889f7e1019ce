import { patternIndex, type Table } from "./pattern-index";

export type Matcher = {
	/** Whether any expression of a table matches: `RULES.some((rule) => rule.test(text))`. */
	holds: (table: Table, text: string) => boolean;
	/** The matches of a table from the start of the text, as a global expression finds them. */
	matchesOf: (table: Table, text: string) => Iterable<RegExpExecArray>;
	/** The first match of a table, or null. */
	firstMatch: (table: Table, text: string) => RegExpExecArray | null;
};

/**
 * Tries the expressions of a table, but only those of which the text holds the words they need. Write expressions as ever,
 * for any form of a text: the words are read from their own source, and where that is unclear they are tried on every
 * text. Tables must be constants, without sticky expressions; of a long one ask once, not row by row. Slices of a text that
 * are looked at once are better tested as they are. One matcher for each form of the text spares looking for words that
 * only tables of another form need.
 */
export function matcher(): Matcher {
	const { candidatesIn } = patternIndex();
	return {
		holds: (table, text) => {
			const expressions = candidatesIn(text, table);
			return expressions.length > 0 && expressions.some((expression) => holds(expression, text));
		},
		matchesOf: (table, text) => {
			const expressions = candidatesIn(text, table);
			return expressions.length === 0 ? [] : walk(expressions, text);
		},
		firstMatch: (table, text) => leftmost(aheadFrom(candidatesIn(text, table), text, 0)),
	};
}

function holds(expression: RegExp, text: string): boolean {
	expression.lastIndex = 0;
	return expression.test(text);
}

/** An expression and where it matches next: it is asked again only once the walk has come past that. */
type Ahead = { expression: RegExp; match: RegExpExecArray };

function* walk(expressions: readonly RegExp[], text: string): Generator<RegExpExecArray, void> {
	let all = aheadFrom(expressions, text, 0);
	for (let next = leftmost(all); next !== null; next = leftmost(all)) {
		yield next;
		const from = next.index + (next[0].length || 1);
		all = all.flatMap((one) =>
			one.match.index < from ? aheadFrom([one.expression], text, from) : one,
		);
	}
}

function aheadFrom(expressions: readonly RegExp[], text: string, from: number): Ahead[] {
	const all: Ahead[] = [];
	for (const expression of expressions) {
		expression.lastIndex = from;
		const match = expression.exec(text);
		if (match !== null) all.push({ expression, match });
	}
	return all;
}

/** Of two that match at the same place, the one written first, as in one expression. */
function leftmost(all: readonly Ahead[]): RegExpExecArray | null {
	let first: RegExpExecArray | null = null;
	for (const { match } of all) {
		if (first === null || match.index < first.index) first = match;
	}
	return first;
}

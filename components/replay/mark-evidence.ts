import type { Fact, Signal } from "@/lib/qualification/facts";

export type Evidence = Pick<Signal, "fact" | "quote">;

/** A stretch of the visitor's words, the facts it is evidence of, and those whose quote ends with it. */
export type Piece = { text: string; facts: Fact[]; ends: Fact[] };

type Span = { from: number; to: number; fact: Fact };

/** Far more than anybody writes; keeps a message of one word a thousand times readable. */
const OCCURRENCES_MARKED = 20;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Cuts the text where evidence begins and ends. Every piece knows all the facts that lie over it, so quotes may
 * overlap, contain each other and occur more than once. The pieces put together are the text, letter for letter.
 */
export function markEvidence(text: string, evidence: readonly Evidence[]): Piece[] {
	const spans = evidence.flatMap((one) => spansOf(text, one));
	const cuts = new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])]);
	const places = [...cuts].sort((one, other) => one - other);
	return places.slice(0, -1).map((from, at) => {
		const to = places[at + 1] ?? text.length;
		const over = spans.filter((span) => span.from <= from && span.to >= to);
		return {
			text: text.slice(from, to),
			facts: distinct(over),
			ends: distinct(over.filter((span) => span.to === to)),
		};
	});
}

/** The facts of a message, each once, in the order in which they were read. */
export function factsIn(evidence: readonly Evidence[]): Fact[] {
	return distinct(evidence);
}

function distinct(facts: readonly { fact: Fact }[]): Fact[] {
	return [...new Set(facts.map(({ fact }) => fact))];
}

/** "CTO" is not meant inside of "DIRECTOR" where it also stands alone. */
function spansOf(text: string, { fact, quote }: Evidence): Span[] {
	const all = occurrences(text, quote).map((from) => ({ from, to: from + quote.length, fact }));
	const whole = all.filter((span) => isWhole(text, span));
	return whole.length > 0 ? whole : all;
}

function occurrences(text: string, quote: string): number[] {
	const found: number[] = [];
	if (quote === "") return found;
	let from = text.indexOf(quote);
	while (from !== -1 && found.length < OCCURRENCES_MARKED) {
		found.push(from);
		from = text.indexOf(quote, from + quote.length);
	}
	return found;
}

function isWhole(text: string, { from, to }: Span): boolean {
	const splits = (at: number) => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
	return !splits(from) && !splits(to);
}

import { alternativesOf } from "./alternatives";
import { smallCode } from "./small-code";
import { type Word, wordIndex } from "./word-index";

/** Expressions of which any may match; a table is known by its identity, so it must be a constant. */
export type Table = RegExp | readonly RegExp[];

/** One alternative of a table. Its expression is compiled when a text first holds the words it needs. */
type Candidate = {
	source: string;
	flags: string;
	compiled?: RegExp;
};
/** The number of a list of words of which one has to stand in the text. */
type Clause = number;

/** The numbers of a table's candidates: from `first` up to `end`, without it. */
type Numbers = { first: number; end: number; needNoWord: readonly number[] };
/** The numbers of the candidates that a text may hold, in order; null for a text that cannot be judged. */
type Found = readonly number[] | null;

/** One message is looked at in a few forms, sentence by sentence, by many tables. */
const TEXTS_REMEMBERED = 64;
const NONE: readonly RegExp[] = [];
const NO_ENTRY = -1;

export type PatternIndex = {
	/** The expressions of a table that may match the text, in the order they were written. */
	candidatesIn: (text: string, table: Table) => readonly RegExp[];
};

/** An index of the tables that it is asked about; texts of one form should meet tables of that form only. */
export function patternIndex(): PatternIndex {
	const words = wordIndex();
	const candidates: Candidate[] = [];
	const tables = new Map<Table, Numbers>();
	/** By candidate: the latest search that came by; by whose words it is not found, but which have to stand too. */
	const seen: number[] = [];
	const others: (readonly Clause[])[] = [];
	const clauses = new Map<number, Clause[]>();
	const wordsOf: (readonly Word[])[] = [];
	/** By clause: twice the latest search that judged it, and one more if it holds. */
	const judged: number[] = [];
	/** By word: the latest search that found it, and the first of the candidates that it is the rarest need of. */
	const standing: number[] = [0];
	const firstOf: number[] = [NO_ENTRY];
	/** Lists of candidates, one entry after the other; twenty thousand arrays would be mostly empty room. */
	const candidateAt: number[] = [];
	const nextAfter: number[] = [];
	const remembered = new Map<string, Found>();
	let last: { text: string; found: Found } = { text: "", found: [] };
	let search = 0;

	function candidatesIn(text: string, table: Table): readonly RegExp[] {
		const { first, end, needNoWord } = tables.get(table) ?? add(table);
		const found = text === last.text ? last.found : foundIn(text);
		if (found === null) return candidates.slice(first, end).map(compiled);
		let at = placeOf(found, first);
		if (needNoWord.length === 0 && (found[at] ?? end) >= end) return NONE;
		const numbers = [...needNoWord];
		for (let number = found[at]; number !== undefined && number < end; number = found[++at]) {
			numbers.push(number);
		}
		if (needNoWord.length > 0) numbers.sort(ascending);
		return expressionsOf(numbers);
	}

	function expressionsOf(numbers: readonly number[]): readonly RegExp[] {
		const expressions: RegExp[] = [];
		for (const number of numbers) {
			const candidate = candidates[number];
			if (candidate) expressions.push(compiled(candidate));
		}
		return expressions;
	}

	function foundIn(text: string): Found {
		let found = remembered.get(text);
		if (found === undefined) {
			if (remembered.size >= TEXTS_REMEMBERED) remembered.clear();
			found = find(text);
			remembered.set(text, found);
		}
		last = { text, found };
		return found;
	}

	function find(text: string): Found {
		const inText = words.find(text);
		if (inText === null) return null;
		search += 1;
		for (const word of inText) standing[word] = search;
		const found: number[] = [];
		for (const word of inText) {
			let entry = firstOf[word] ?? NO_ENTRY;
			for (; entry !== NO_ENTRY; entry = nextAfter[entry] ?? NO_ENTRY) {
				const number = candidateAt[entry] ?? 0;
				if (seen[number] === search) continue;
				seen[number] = search;
				if (others[number]?.every(holdsInSearch)) found.push(number);
			}
		}
		return found.sort(ascending);
	}

	/** Tables share their word lists: each is judged once in a search. */
	function holdsInSearch(clause: Clause): boolean {
		const known = judged[clause] ?? 0;
		if (known >> 1 === search) return (known & 1) === 1;
		const holds = wordsOf[clause]?.some((word) => standing[word] === search) === true;
		judged[clause] = search * 2 + Number(holds);
		return holds;
	}

	/** Tables are read when they are first asked: rules of a language nobody writes cost nothing. */
	function add(table: Table): Numbers {
		const first = candidates.length;
		const needNoWord: number[] = [];
		for (const { source, flags, needs } of alternativesIn(table)) {
			const [rarest, ...rest] = needs.map(clauseOf);
			const number = candidates.length;
			candidates.push({ source, flags });
			seen.push(0);
			others.push(rest);
			if (rarest === undefined) needNoWord.push(number);
			else for (const word of wordsOf[rarest] ?? []) list(word, number);
		}
		const numbers = { first, end: candidates.length, needNoWord };
		tables.set(table, numbers);
		remembered.clear();
		last = { text: "", found: [] };
		return numbers;
	}

	function list(word: Word, candidate: number): void {
		nextAfter.push(firstOf[word] ?? NO_ENTRY);
		firstOf[word] = candidateAt.length;
		candidateAt.push(candidate);
	}

	function clauseOf(needed: readonly string[]): Clause {
		const numbers = needed.map(wordOf);
		const hash = numbers.reduce((sum, number) => Math.imul(sum ^ number, 16_777_619), 0);
		const alike = clauses.get(hash) ?? [];
		const known = alike.find((clause) => areSame(wordsOf[clause], numbers));
		if (known !== undefined) return known;
		const clause = wordsOf.length;
		clauses.set(hash, [...alike, clause]);
		wordsOf.push(numbers);
		judged.push(0);
		return clause;
	}

	function wordOf(needed: string): Word {
		const word = words.add(needed);
		if (word === firstOf.length) {
			firstOf.push(NO_ENTRY);
			standing.push(0);
		}
		return word;
	}

	return { candidatesIn };
}

function alternativesIn(table: Table) {
	return (table instanceof RegExp ? [table] : table).flatMap((expression) => {
		const flags = expression.global ? expression.flags : `${expression.flags}g`;
		return alternativesOf(expression).map((alternative) => ({ ...alternative, flags }));
	});
}

function compiled(candidate: Candidate): RegExp {
	candidate.compiled ??= new RegExp(smallCode(candidate.source), candidate.flags);
	return candidate.compiled;
}

/** The place of the first number that is not below. */
function placeOf(numbers: readonly number[], least: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}

function areSame(some: readonly number[] | undefined, others: readonly number[]): boolean {
	return some?.length === others.length && some.every((number, at) => number === others[at]);
}

function ascending(one: number, other: number): number {
	return one - other;
}

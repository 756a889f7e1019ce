import { alternativesOf } from "./alternatives";
import { smallCode } from "./small-code";
import { wordIndex } from "./word-index";
import { wordNeeds } from "./word-needs";

/** Expressions of which any may match; a table is known by its identity, so it must be a constant. */
export type Table = RegExp | readonly RegExp[];

/** One alternative of a table. Its expression is compiled when a text first holds the words it needs. */
type Candidate = {
	source: string;
	flags: string;
	compiled?: RegExp;
};
/** The numbers of a table's candidates: from `first` up to `end`, without it. */
type Numbers = { first: number; end: number; needNoWord: readonly number[] };
/** The numbers of the candidates that a text may hold, in order; null for a text that cannot be judged. */
type Found = readonly number[] | null;

/** One message is looked at in a few forms, sentence by sentence, by many tables. */
const TEXTS_REMEMBERED = 64;
const NONE: readonly RegExp[] = [];

export type PatternIndex = {
	/** The expressions of a table that may match the text, in the order they were written. */
	candidatesIn: (text: string, table: Table) => readonly RegExp[];
};

/** An index of the tables that it is asked about; texts of one form should meet tables of that form only. */
export function patternIndex(): PatternIndex {
	const words = wordIndex();
	const needs = wordNeeds();
	const candidates: Candidate[] = [];
	const tables = new Map<Table, Numbers>();
	const remembered = new Map<string, Found>();
	let last: { text: string; found: Found } = { text: "", found: [] };

	function candidatesIn(text: string, table: Table): readonly RegExp[] {
		const { first, end, needNoWord } = tables.get(table) ?? add(table);
		const found = text === last.text ? last.found : foundIn(text);
		if (found === null) return candidates.slice(first, end).map(compiled);
		const from = placeOf(found, first);
		const isNoneFound = (found[from] ?? end) >= end;
		if (isNoneFound && needNoWord.length === 0) return NONE;
		const numbers = isNoneFound ? [] : found.slice(from, placeOf(found, end));
		if (needNoWord.length > 0) {
			numbers.push(...needNoWord);
			numbers.sort(ascending);
		}
		return numbers.map(expressionOf);
	}

	function expressionOf(number: number): RegExp {
		const candidate = candidates[number];
		if (candidate === undefined) throw new Error(`There is no candidate ${number}.`);
		return compiled(candidate);
	}

	function foundIn(text: string): Found {
		let found = remembered.get(text);
		if (found === undefined) {
			if (remembered.size >= TEXTS_REMEMBERED) remembered.clear();
			const inText = words.find(text);
			found = inText && needs.metBy(inText);
			remembered.set(text, found);
		}
		last = { text, found };
		return found;
	}

	/** Tables are read when they are first asked: rules of a language nobody writes cost nothing. */
	function add(table: Table): Numbers {
		const first = candidates.length;
		const needNoWord: number[] = [];
		for (const { source, flags, needs: clauses } of alternativesIn(table)) {
			candidates.push({ source, flags });
			const number = needs.add(clauses.map((clause) => clause.map(words.add)));
			if (clauses.length === 0) needNoWord.push(number);
		}
		const numbers = { first, end: candidates.length, needNoWord };
		tables.set(table, numbers);
		remembered.clear();
		last = { text: "", found: [] };
		return numbers;
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

function ascending(one: number, other: number): number {
	return one - other;
}

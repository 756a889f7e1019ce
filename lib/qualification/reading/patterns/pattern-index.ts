import { alternativesOf } from "./alternatives";
import { type Word, wordIndex } from "./word-index";

/** Expressions of which any may match; a table is known by its identity, so it must be a constant. */
export type Table = RegExp | readonly RegExp[];

/** One alternative of a table. Its expression is compiled when a text first holds the words it needs. */
type Candidate = {
	table: Table;
	place: number;
	source: string;
	flags: string;
	compiled?: RegExp;
	/** Beside the words that it is found by: of each clause one has to stand in the text, too. */
	others: readonly Clause[];
	/** The last search that came by. */
	seen: number;
};
type Clause = { words: readonly Word[]; judgedIn: number; stands: boolean };
type Indexed = { all: readonly Candidate[]; needsNoWord: readonly Candidate[] };
type Found = ReadonlyMap<Table, readonly Candidate[]>;

/** One message is looked at in a few forms, sentence by sentence, by many tables. */
const TEXTS_REMEMBERED = 64;
const NONE: readonly RegExp[] = [];

const words = wordIndex();
const tables = new Map<Table, Indexed>();
const clauses = new Map<string, Clause>();
const foundBy = new Map<Word, Candidate[]>();
const remembered = new Map<string, Found | null>();
let last: { text: string; found: Found | null } = { text: "", found: new Map() };
/** The number of the latest search, and of each word the latest search that found it. */
let search = 0;
let standing = new Int32Array(words.room());

/** The expressions of a table that may match the text, in the order they were written. */
export function candidatesIn(text: string, table: Table): readonly RegExp[] {
	const { all, needsNoWord } = tables.get(table) ?? add(table);
	const found = text === last.text ? last.found : foundIn(text);
	if (found === null) return all.map(compiled);
	const some = found.get(table);
	if (some === undefined) return needsNoWord.length === 0 ? NONE : needsNoWord.map(compiled);
	if (some.length === 1 && needsNoWord.length === 0) return some.map(compiled);
	return [...needsNoWord, ...some].sort((one, other) => one.place - other.place).map(compiled);
}

function compiled(candidate: Candidate): RegExp {
	candidate.compiled ??= new RegExp(candidate.source, candidate.flags);
	return candidate.compiled;
}

function foundIn(text: string): Found | null {
	let found = remembered.get(text);
	if (found === undefined) {
		if (remembered.size >= TEXTS_REMEMBERED) remembered.clear();
		found = find(text);
		remembered.set(text, found);
	}
	last = { text, found };
	return found;
}

function find(text: string): Found | null {
	const inText = words.find(text);
	if (inText === null) return null;
	search += 1;
	for (const word of inText) standing[word] = search;
	const found = new Map<Table, Candidate[]>();
	for (const word of inText) {
		for (const candidate of foundBy.get(word) ?? []) {
			if (candidate.seen === search) continue;
			candidate.seen = search;
			if (candidate.others.every(oneStands)) addTo(found, candidate.table, candidate);
		}
	}
	return found;
}

/** Tables share their word lists: each is judged once in a search. */
function oneStands(clause: Clause): boolean {
	if (clause.judgedIn !== search) {
		clause.judgedIn = search;
		clause.stands = clause.words.some((word) => standing[word] === search);
	}
	return clause.stands;
}

/** Tables are read when they are first asked: rules of a language nobody writes cost nothing. */
function add(table: Table): Indexed {
	const expressions = table instanceof RegExp ? [table] : table;
	const all: Candidate[] = [];
	const needsNoWord: Candidate[] = [];
	for (const { source, flags, needs } of expressions.flatMap(withNeeds)) {
		const [rarest, ...others] = needs.map(clauseOf);
		const candidate: Candidate = { table, place: all.length, source, flags, others, seen: 0 };
		all.push(candidate);
		if (rarest === undefined) needsNoWord.push(candidate);
		for (const word of rarest?.words ?? []) addTo(foundBy, word, candidate);
	}
	if (standing.length < words.room()) standing = new Int32Array(words.room());
	const indexed = { all, needsNoWord };
	tables.set(table, indexed);
	remembered.clear();
	last = { text: "", found: new Map() };
	return indexed;
}

function clauseOf(needed: readonly string[]): Clause {
	const key = needed.join();
	const known = clauses.get(key);
	if (known !== undefined) return known;
	const clause = { words: needed.map(words.add), judgedIn: 0, stands: false };
	clauses.set(key, clause);
	return clause;
}

function withNeeds(expression: RegExp) {
	const flags = expression.global ? expression.flags : `${expression.flags}g`;
	return alternativesOf(expression).map((alternative) => ({ ...alternative, flags }));
}

function addTo<Key>(lists: Map<Key, Candidate[]>, key: Key, candidate: Candidate): void {
	const list = lists.get(key);
	if (list) list.push(candidate);
	else lists.set(key, [candidate]);
}

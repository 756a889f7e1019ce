import { distinct } from "../../distinct";
import { withoutGreeting } from "../../greeting";
import { wordKind } from "./word-kinds";

const CLAUSE_BITS = 17;
const PIECE_BITS = 16;
const CLAUSE_BUCKETS = 2 ** CLAUSE_BITS;
/** Number of buckets that features are hashed into: those of what stands in a clause, then those of the pieces of words. */
export const BUCKETS = CLAUSE_BUCKETS + 2 ** PIECE_BITS;
const features = distinct(CLAUSE_BUCKETS);

const WORDS_READ = 40;
const LONGEST_GAP = 6;
const STEM_LENGTH = 5;
const SHORTEST_WORD = 2;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
const WORD = /[a-z0-9][a-z0-9'#+-]*|\?/g;

/** What a feature is of, mixed into its hash so that equal spellings of different sorts stay apart. */
const SORT = {
	word: 16,
	words: 48,
	kind: 80,
	kinds: 96,
	kindAndWord: 112,
	kindsApart: 128,
	whole: 144,
	length: 160,
	stems: 192,
} as const;

const PLAIN = "_";
/** So few words are known as a whole: "gm" is a greeting, "GM here" a role. With the two marks of a clause's ends. */
const FEW_WORDS = 5;
/** A tale of a trouble is longer than a greeting or a question: lengths count in steps, up to a last one. */
const WORDS_IN_STEP = 3;
const LAST_STEP = 10;

/** The hashes of a word, of its stem, and of its kind; plain is what only stands for itself. */
export type ReadWord = { hash: number; stem: number; kind: number; isPlain: boolean };

/** What a word is to the features of the clauses it stands in: words come back, so it is worth remembering. */
export function readWord(word: string): ReadWord {
	const kind = wordKind(word);
	return {
		hash: hashed(word),
		stem: hashed(word.slice(0, STEM_LENGTH)),
		kind: hashed(kind),
		isPlain: kind === PLAIN,
	};
}

/** The words of a clause of clean text after its greeting, as far as they are read. */
export function clauseWords(clause: string): string[] {
	return withoutGreeting(clause).match(WORD)?.slice(0, WORDS_READ) ?? [];
}

const BEGIN = readWord("^");
const END = readWord("$");

/** What a clause shows beyond the pieces of its words: the words, stems, kinds, their neighbours, pairs at a distance, and its length. */
export function clauseFeatures(clause: readonly ReadWord[]): number[] {
	const words = [BEGIN, ...clause, END];
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		const next = words[at + 1];
		if (word === undefined) continue;
		add(SORT.word, word.hash);
		if (next !== undefined) add(SORT.stems, joined(word.stem, next.stem));
		add(SORT.kind, word.kind);
		if (next !== undefined) addNeighbour(word, next);
		if (!word.isPlain) addKindsApart(words, at);
	}
	if (words.length <= FEW_WORDS) add(SORT.whole, words.map((word) => word.hash).reduce(joined));
	add(SORT.length, Math.min(LAST_STEP, Math.floor(words.length / WORDS_IN_STEP)));
	return features.taken();
}

/** The buckets of a word's pieces, for endings, compounds and slips: "rechnungsfreigabe" has something of "rechnung". */
export function pieceFeatures(word: string): number[] {
	if (word.length < SHORTEST_WORD) return [];
	const whole = `<${word}>`;
	const buckets: number[] = [];
	for (let from = 0; from + SHORTEST_PIECE <= whole.length; from++) {
		const to = Math.min(whole.length, from + LONGEST_PIECE);
		for (let end = from + SHORTEST_PIECE; end <= to; end++)
			buckets.push(
				CLAUSE_BUCKETS + (stirred(hashed(whole.slice(from, end))) >>> (32 - PIECE_BITS)),
			);
	}
	return buckets;
}

function addNeighbour(word: ReadWord, next: ReadWord): void {
	add(SORT.words, joined(word.hash, next.hash));
	add(SORT.kinds, joined(word.kind, next.kind));
	add(SORT.kindAndWord, joined(word.kind, next.hash));
}

function addKindsApart(words: readonly ReadWord[], at: number): void {
	const kind = words[at]?.kind ?? 0;
	const last = Math.min(words.length - 1, at + LONGEST_GAP);
	for (let later = at + 2; later <= last; later++) {
		const other = words[later];
		if (other && !other.isPlain) add(SORT.kindsApart, joined(kind, other.kind));
	}
}

function add(sort: number, hash: number): void {
	features.add(stirred((hash ^ (hash >>> 15)) + sort) >>> (32 - CLAUSE_BITS));
}

/** Its top bits tell the bucket: those of FNV alone are too regular for short texts. */
function stirred(hash: number): number {
	const mixed = Math.imul(hash, 2_654_435_761);
	return mixed ^ (mixed >>> 13);
}

/** FNV-1a. */
function hashed(text: string): number {
	let hash = 2_166_136_261;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
	}
	return hash;
}

function joined(one: number, other: number): number {
	return Math.imul(Math.imul(one ^ 32, 16_777_619) ^ other, 2_246_822_519);
}

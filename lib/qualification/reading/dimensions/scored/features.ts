import { distinct } from "../../distinct";
import { wordKind } from "./word-kinds";

const BITS = 17;
/** Number of buckets that features are hashed into; the weights' file holds one byte for each. */
export const BUCKETS = 2 ** BITS;
const features = distinct(BUCKETS);

const WORDS_READ = 40;
const LONGEST_GAP = 6;
/** Words so far apart still belong together: "two of us DO nothing but RETYPE". */
const LONGEST_WORD_GAP = 4;
const STEM_LENGTH = 5;
const WORD = /[a-z0-9][a-z0-9'#+-]*|\?/g;

/** What a feature is of, mixed into its hash so that equal spellings of different sorts stay apart. */
const SORT = {
	word: 16,
	stem: 32,
	words: 48,
	wordsApart: 64,
	kind: 80,
	kinds: 96,
	kindAndWord: 112,
	kindsApart: 128,
	whole: 144,
	length: 160,
} as const;

const PLAIN = "_";
/** So few words are known as a whole: "gm" is a greeting, "GM here" a role. With the two marks of a clause's ends. */
const FEW_WORDS = 5;
/** A tale of a trouble is longer than a greeting or a question: lengths count in steps, up to a last one. */
const WORDS_IN_STEP = 3;
const LAST_STEP = 10;

/** The features of a clause of clean text: words, stems, kinds, their neighbours, pairs at a distance, and its length. */
export function clauseFeatures(clause: string): number[] {
	const words = ["^", ...(clause.match(WORD) ?? []).slice(0, WORDS_READ), "$"];
	const kinds = words.map(wordKind);
	const hashes = words.map(hashed);
	const kindHashes = kinds.map(hashed);
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? "";
		const [hash, kind] = [hashes[at] ?? 0, kindHashes[at] ?? 0];
		add(SORT.word, hash);
		if (word.length > STEM_LENGTH) add(SORT.stem, hashed(word.slice(0, STEM_LENGTH)));
		add(SORT.kind, kind);
		addNeighbour({ hash, kind }, hashes[at + 1], kindHashes[at + 1]);
		addApart(hashes, at);
		if (kinds[at] !== PLAIN) addKindsApart(kinds, kindHashes, at);
	}
	if (words.length <= FEW_WORDS) add(SORT.whole, hashes.reduce(joined));
	add(SORT.length, Math.min(LAST_STEP, Math.floor(words.length / WORDS_IN_STEP)));
	return features.taken();
}

function addNeighbour(
	{ hash, kind }: { hash: number; kind: number },
	nextHash: number | undefined,
	nextKind: number | undefined,
): void {
	if (nextHash === undefined || nextKind === undefined) return;
	add(SORT.words, joined(hash, nextHash));
	add(SORT.kinds, joined(kind, nextKind));
	add(SORT.kindAndWord, joined(kind, nextHash));
}

function addApart(hashes: readonly number[], at: number): void {
	const last = Math.min(hashes.length - 1, at + LONGEST_WORD_GAP);
	for (let later = at + 2; later <= last; later++) {
		add(SORT.wordsApart, joined(hashes[at] ?? 0, hashes[later] ?? 0));
	}
}

function addKindsApart(kinds: readonly string[], hashes: readonly number[], at: number): void {
	const last = Math.min(kinds.length - 1, at + LONGEST_GAP);
	for (let later = at + 2; later <= last; later++) {
		if (kinds[later] === PLAIN) continue;
		add(SORT.kindsApart, joined(hashes[at] ?? 0, hashes[later] ?? 0));
	}
}

/** The top bits after a last stir: those of FNV alone are too regular for short texts. */
function add(sort: number, hash: number): void {
	const stirred = Math.imul((hash ^ (hash >>> 15)) + sort, 2_654_435_761);
	features.add((stirred ^ (stirred >>> 13)) >>> (32 - BITS));
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

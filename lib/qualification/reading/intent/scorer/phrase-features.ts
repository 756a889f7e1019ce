import { distinct } from "../../distinct";
import { remembered } from "../../remembered";
import { kindOf } from "./word-kinds";

const BITS = 18;
/** Number of buckets that features are hashed into; a weights' file holds one letter for each. */
export const BUCKETS = 2 ** BITS;
const features = distinct(BUCKETS);

const WORDS_READ = 48;
const LONGEST_WORD = 20;
const LONGEST_GAP = 6;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;

const ADDRESS = /\S*[@/]\S*|\bwww\.\S+/g;
const WORD = /[a-z][a-z']*|\?|!+|\d+/g;
const START = 2_166_136_261;
const SPACE = 32;
const LONGEST_SKELETON = 4;

/** Longer words without a kind are alike to the order of kinds, but for these. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	"with from that this there have does here where then than also just about before after because until while rather instead give bring make let's even still only through into over when what which how".split(
		" ",
	),
);

/** What a feature is of, mixed into its hash so that equal spellings of different sorts stay apart. */
const SORT = {
	word: 16,
	piece: 64,
	kinds: 80,
	distant: 96,
	first: 112,
	last: 128,
	skeleton: 144,
} as const;

/** Several facts are scored of a sentence, one after the other over all sentences of a message. */
export const featuresOf = remembered(phraseFeatures, 64);

/**
 * The features of folded text in any of the languages: words, their neighbours, pieces of words (for slips and
 * endings), and the order of the kinds of words. Addresses and the values of numbers do not matter.
 */
export function phraseFeatures(folded: string): number[] {
	const words = wordsOf(folded);
	const kinds = words.map(
		(word) => kindOf(word) || (word.length > 3 && !FUNCTION_WORDS.has(word) ? "_" : word),
	);
	const hashes = words.map((word) => mixed(START, word));
	const kindHashes = kinds.map((kind) => mixed(START, kind));
	for (let at = 0; at < words.length; at++) {
		addRuns(hashes, at, SORT.word);
		addRuns(kindHashes, at, SORT.kinds);
		addPieces(words[at] ?? "");
		if (isKind(kinds[at])) addDistant(kinds, kindHashes, at);
	}
	addSkeleton(kindHashes.filter((_, at) => isBone(kinds[at])));
	features.add(bucket(SORT.first, kindHashes[1] ?? 0));
	features.add(bucket(SORT.last, kindHashes.at(-2) ?? 0));
	return features.taken();
}

function wordsOf(folded: string): string[] {
	const words = folded.replace(ADDRESS, " address ").match(WORD) ?? [];
	const plain = words
		.slice(0, WORDS_READ)
		.map((word) => (/\d/.test(word) ? "0" : word.slice(0, LONGEST_WORD)));
	return ["^", ...plain, "$"];
}

/** The word (or kind) itself, with its neighbour, and with the two that follow. */
function addRuns(hashes: readonly number[], at: number, sort: number): void {
	const [one, two, three] = [hashes[at] ?? 0, hashes[at + 1], hashes[at + 2]];
	features.add(bucket(sort, one));
	if (two === undefined) return;
	const pair = joined(one, two);
	features.add(bucket(sort + 1, pair));
	if (three !== undefined) features.add(bucket(sort + 2, joined(pair, three)));
}

/** Kinds in their order, whatever stands between them: "could SOMEONE from your Berlin office RING ME". */
function addSkeleton(hashes: readonly number[]): void {
	for (let at = 0; at < hashes.length; at++) {
		let run = hashes[at] ?? 0;
		const end = Math.min(hashes.length, at + LONGEST_SKELETON);
		for (let later = at + 1; later < end; later++) {
			run = joined(run, hashes[later] ?? 0);
			features.add(bucket(SORT.skeleton, run));
		}
	}
}

function addPieces(word: string): void {
	if (word.length < SHORTEST_PIECE) return;
	const whole = `<${word}>`;
	for (let from = 0; from + SHORTEST_PIECE <= whole.length; from++) {
		let hash = START;
		const to = Math.min(whole.length, from + LONGEST_PIECE);
		for (let at = from; at < to; at++) {
			hash = Math.imul(hash ^ whole.charCodeAt(at), 16_777_619);
			if (at - from + 1 >= SHORTEST_PIECE) features.add(bucket(SORT.piece, hash));
		}
	}
}

function addDistant(kinds: readonly string[], hashes: readonly number[], at: number): void {
	const last = Math.min(kinds.length - 1, at + LONGEST_GAP);
	for (let later = at + 2; later <= last; later++) {
		if (!isKind(kinds[later])) continue;
		features.add(bucket(SORT.distant, joined(hashes[at] ?? 0, hashes[later] ?? 0)));
	}
}

function isBone(kind: string | undefined): boolean {
	return isKind(kind) || kind === "^" || kind === "$" || kind === "?";
}

/** Kinds are written in capitals; everything else is a word of the text. */
function isKind(kind: string | undefined): boolean {
	return kind !== undefined && kind >= "A" && kind < "[";
}

function mixed(start: number, text: string): number {
	let hash = start;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
	}
	return hash;
}

function joined(one: number, other: number): number {
	return Math.imul(Math.imul(one ^ SPACE, 16_777_619) ^ other, 2_246_822_519);
}

/** The top bits after a last stir: those of FNV alone are too regular for short texts. */
function bucket(sort: number, hash: number): number {
	const stirred = Math.imul((hash ^ (hash >>> 15)) + sort, 2_654_435_761);
	return (stirred ^ (stirred >>> 13)) >>> (32 - BITS);
}

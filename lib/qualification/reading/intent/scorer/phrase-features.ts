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
/** Few sentences hold an address, and looking for where one begins takes longer. */
const MAY_HOLD_ADDRESS = /[@/]|www\./;
const WORD = /[a-z][a-z']*|\?|!+|\d+/g;
const START = 2_166_136_261;
const SPACE = 32;
const LONGEST_SKELETON = 4;
const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;

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

/** The hashes of a word and of its kind, what kind of kind that is, and the buckets of the word's pieces. */
type ReadWord = {
	hash: number;
	kind: number;
	isOfKind: boolean;
	isBone: boolean;
	pieces: readonly number[];
};

const readWord = remembered(readWordOf, 1_024);

/** Several facts are scored of a sentence, one after the other over all sentences of a message. */
export const featuresOf = remembered(phraseFeatures, 64);

/**
 * The features of folded text in any of the languages: words, their neighbours, pieces of words (for slips and
 * endings), and the order of the kinds of words. Addresses and the values of numbers do not matter.
 */
export function phraseFeatures(folded: string): number[] {
	const words = wordsOf(folded).map(readWord);
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (word === undefined) continue;
		addRuns(words, at);
		for (const piece of word.pieces) features.add(piece);
		if (word.isOfKind) addDistant(words, at);
	}
	addSkeleton(words.filter((word) => word.isBone));
	features.add(bucket(SORT.first, words[1]?.kind ?? 0));
	features.add(bucket(SORT.last, words.at(-2)?.kind ?? 0));
	return features.taken();
}

function wordsOf(folded: string): string[] {
	const text = MAY_HOLD_ADDRESS.test(folded) ? folded.replace(ADDRESS, " address ") : folded;
	const plain = (text.match(WORD) ?? []).slice(0, WORDS_READ).map(plainWord);
	return ["^", ...plain, "$"];
}

function plainWord(word: string): string {
	const code = word.charCodeAt(0);
	return code >= DIGIT_ZERO && code <= DIGIT_NINE ? "0" : word.slice(0, LONGEST_WORD);
}

function readWordOf(word: string): ReadWord {
	const kind = kindOf(word) || (word.length > 3 && !FUNCTION_WORDS.has(word) ? "_" : word);
	return {
		hash: mixed(START, word),
		kind: mixed(START, kind),
		isOfKind: isKind(kind),
		isBone: isBone(kind),
		pieces: piecesOf(word),
	};
}

/** The word and its kind themselves, with their neighbours, and with the two that follow. */
function addRuns(words: readonly ReadWord[], at: number): void {
	const [one, two, three] = [words[at], words[at + 1], words[at + 2]];
	if (one === undefined) return;
	addRun(SORT.word, one.hash, two?.hash, three?.hash);
	addRun(SORT.kinds, one.kind, two?.kind, three?.kind);
}

function addRun(
	sort: number,
	one: number,
	two: number | undefined,
	three: number | undefined,
): void {
	features.add(bucket(sort, one));
	if (two === undefined) return;
	const pair = joined(one, two);
	features.add(bucket(sort + 1, pair));
	if (three !== undefined) features.add(bucket(sort + 2, joined(pair, three)));
}

/** Kinds in their order, whatever stands between them: "could SOMEONE from your Berlin office RING ME". */
function addSkeleton(bones: readonly ReadWord[]): void {
	for (let at = 0; at < bones.length; at++) {
		let run = bones[at]?.kind ?? 0;
		const end = Math.min(bones.length, at + LONGEST_SKELETON);
		for (let later = at + 1; later < end; later++) {
			run = joined(run, bones[later]?.kind ?? 0);
			features.add(bucket(SORT.skeleton, run));
		}
	}
}

function piecesOf(word: string): number[] {
	if (word.length < SHORTEST_PIECE) return [];
	const whole = `<${word}>`;
	const pieces: number[] = [];
	for (let from = 0; from + SHORTEST_PIECE <= whole.length; from++) {
		let hash = START;
		const to = Math.min(whole.length, from + LONGEST_PIECE);
		for (let at = from; at < to; at++) {
			hash = Math.imul(hash ^ whole.charCodeAt(at), 16_777_619);
			if (at - from + 1 >= SHORTEST_PIECE) pieces.push(bucket(SORT.piece, hash));
		}
	}
	return pieces;
}

function addDistant(words: readonly ReadWord[], at: number): void {
	const kind = words[at]?.kind ?? 0;
	const last = Math.min(words.length - 1, at + LONGEST_GAP);
	for (let later = at + 2; later <= last; later++) {
		const other = words[later];
		if (other?.isOfKind) features.add(bucket(SORT.distant, joined(kind, other.kind)));
	}
}

function isBone(kind: string): boolean {
	return isKind(kind) || kind === "^" || kind === "$" || kind === "?";
}

/** Kinds are written in capitals; everything else is a word of the text. */
function isKind(kind: string): boolean {
	return kind >= "A" && kind < "[";
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

import { distinct } from "../../distinct";
import { wordKind } from "./word-kinds";

/** Number of buckets that features are hashed into; the weights' file holds one byte for each. */
export const BUCKETS = 2 ** 16;
const features = distinct(BUCKETS);

const WORDS_READ = 40;
const LONGEST_GAP = 6;
const STEM_LENGTH = 5;
const WORD = /[a-z0-9][a-z0-9'#+-]*|\?/g;

/** What a feature is of, as the beginning of its hash. */
const SORT = {
	word: hashed("w"),
	stem: hashed("s"),
	words: hashed("ww"),
	kind: hashed("k"),
	kinds: hashed("kk"),
	kindAndWord: hashed("kw"),
	distant: hashed("d"),
	whole: hashed("a"),
} as const;
/** How the end of a clause is written in a pair. */
const NO_NEXT = "undefined";
/** So few words are known as a whole: "gm" is a greeting, "GM here" a role. With the two marks of a clause's ends. */
const FEW_WORDS = 5;

/** The features of a clause of clean text: words, stems, kinds, their neighbours, and pairs of kinds at a distance. */
export function clauseFeatures(clause: string): number[] {
	const words = ["^", ...(clause.match(WORD) ?? []).slice(0, WORDS_READ), "$"];
	const kinds = words.map(wordKind);
	words.forEach((word, at) => {
		const next = words[at + 1];
		const kind = kinds[at] ?? NO_NEXT;
		features.add(bucketOf(SORT.word, word));
		if (word.length > STEM_LENGTH) features.add(bucketOf(SORT.stem, word.slice(0, STEM_LENGTH)));
		if (next !== undefined) features.add(bucketOfPair(SORT.words, word, next));
		features.add(bucketOf(SORT.kind, kind));
		features.add(bucketOfPair(SORT.kinds, kind, kinds[at + 1] ?? NO_NEXT));
		features.add(bucketOfPair(SORT.kindAndWord, kind, next ?? NO_NEXT));
		if (kind !== "_") addDistant(kinds, at);
	});
	if (words.length <= FEW_WORDS) features.add(bucketOf(SORT.whole, words.join(" ")));
	return features.taken();
}

function addDistant(kinds: readonly string[], at: number): void {
	const from = hashed(">", hashed(kinds[at] ?? NO_NEXT, SORT.distant));
	const last = Math.min(kinds.length - 1, at + LONGEST_GAP);
	for (let later = at + 2; later <= last; later++) {
		const kind = kinds[later] ?? NO_NEXT;
		if (kind !== "_") features.add(bucketOf(from, kind));
	}
}

function bucketOfPair(sort: number, one: string, other: string): number {
	return bucketOf(hashed(" ", hashed(one, sort)), other);
}

function bucketOf(sort: number, text: string): number {
	return (hashed(text, sort) >>> 0) % BUCKETS;
}

/** FNV-1a, going on from what was hashed before. */
function hashed(text: string, before = 2_166_136_261): number {
	let hash = before;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
	}
	return hash;
}

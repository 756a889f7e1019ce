import { distinct } from "../../distinct";
import { topicKind } from "./topic-kinds";

/** Number of buckets that features are hashed into; the weights' file holds one byte for each outcome and bucket. */
export const BUCKETS = 2 ** 15;
const features = distinct(BUCKETS);

const LONGEST_READ = 400;
const WORDS_READ = 60;
const LONGEST_WORD = 24;
const STEM_LENGTH = 5;
const LONGEST_RUN = 3;
const LONGEST_GAP = 6;
const SEED = 2_166_136_261;
const PRIME = 16_777_619;

/** Runs of one to three words, stems, and kinds of words in their order: what one language teaches serves the others. */
export function topicFeatures(plain: string): number[] {
	const found = plain.slice(0, LONGEST_READ).match(/[a-z']+|[?€$£%]|\d+/g) ?? [];
	const words = ["^", ...found.slice(0, WORDS_READ).map(written), "$"];
	const kinds = words.map(topicKind);
	words.forEach((word, at) => {
		addRuns(words, at);
		addKinds(kinds, at);
		if (word.length > STEM_LENGTH) addStem(word);
	});
	return features.taken();
}

/** Every number counts as one of its length: what matters is that there is one. */
function written(word: string): string {
	return /^\d/.test(word) ? `#${word.length}` : word.slice(0, LONGEST_WORD);
}

function addRuns(words: readonly string[], at: number): void {
	let hash = SEED;
	for (const word of words.slice(at, at + LONGEST_RUN)) {
		hash = hashed(`${word} `, hash);
		features.add((hash >>> 0) % BUCKETS);
	}
}

/** The kind of a word, with its neighbour's, and with those of the words that follow within a short distance. */
function addKinds(kinds: readonly string[], at: number): void {
	const kind = kinds[at];
	if (kind === undefined || kind === "_") return;
	const own = hashed(`k${kind}`, SEED);
	features.add((own >>> 0) % BUCKETS);
	features.add((hashed(` ${kinds[at + 1] ?? ""}`, own) >>> 0) % BUCKETS);
	for (const later of kinds.slice(at + 1, at + 1 + LONGEST_GAP)) {
		if (later !== "_") features.add((hashed(`>${later}`, own) >>> 0) % BUCKETS);
	}
}

function addStem(word: string): void {
	features.add((hashed(`s${word.slice(0, STEM_LENGTH)}`, SEED) >>> 0) % BUCKETS);
}

/** FNV-1a. */
function hashed(text: string, seed: number): number {
	let hash = seed;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
	return hash;
}

import { distinct } from "../../distinct";

/** Number of buckets that features are hashed into; the weights' file holds one byte for each topic and bucket. */
export const BUCKETS = 2 ** 15;
const features = distinct(BUCKETS);

const LONGEST_READ = 400;
const WORDS_READ = 60;
const LONGEST_WORD = 24;
const SHORTEST_PART = 3;
const LONGEST_PART = 5;
const LONGEST_RUN = 3;
const SEED = 2_166_136_261;
const PRIME = 16_777_619;

/** Runs of one to three words and parts of words, so that a slip of the keyboard or an unknown ending costs little. */
export function topicFeatures(plain: string): number[] {
	const found = plain.slice(0, LONGEST_READ).match(/[a-z']+|[?€$£%]|\d+/g) ?? [];
	const words = ["^", ...found.slice(0, WORDS_READ).map(written), "$"];
	words.forEach((word, at) => {
		addRuns(words, at);
		if (word.length > 2) addParts(` ${word} `);
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

function addParts(padded: string): void {
	for (let start = 0; start + SHORTEST_PART <= padded.length; start++) {
		let hash = ~SEED;
		const end = Math.min(padded.length, start + LONGEST_PART);
		for (let at = start; at < end; at++) {
			hash = mixed(hash, padded.charCodeAt(at));
			if (at - start + 1 >= SHORTEST_PART) features.add((hash >>> 0) % BUCKETS);
		}
	}
}

/** FNV-1a. */
function hashed(text: string, seed: number): number {
	let hash = seed;
	for (let at = 0; at < text.length; at++) hash = mixed(hash, text.charCodeAt(at));
	return hash;
}

function mixed(hash: number, code: number): number {
	return Math.imul(hash ^ code, PRIME);
}

import { distinct } from "../../distinct";
import { featuresOf } from "../scorer/phrase-features";
import { topicKind } from "./topic-kinds";

/** Number of buckets that features are hashed into; the weights' file holds one byte for each outcome and bucket. */
export const BUCKETS = 2 ** 16;
const features = distinct(BUCKETS);

const LONGEST_READ = 400;
const WORDS_READ = 60;
const LONGEST_GAP = 6;
const SEED = 2_166_136_261;
const PRIME = 16_777_619;

/** What every scorer reads of a phrase, and the kinds of words that give a topic away, in their order. */
export function topicFeatures(plain: string): number[] {
	for (const feature of featuresOf(plain)) features.add((feature >>> 1) % BUCKETS);
	addKinds(plain, (hash) => features.add(bucket(hash)));
	return features.taken();
}

/** Adds the hashes of the kinds of words that give a topic away, in their order. */
export function addKinds(plain: string, add: (hash: number) => void): void {
	const words = plain.slice(0, LONGEST_READ).match(/[a-z']+|[?€$£%]|\d+/g) ?? [];
	const kinds = ["^", ...words.slice(0, WORDS_READ).map(kindOf), "$"];
	for (let at = 0; at < kinds.length; at++) addKind(kinds, at, add);
}

function kindOf(word: string): string {
	return /^\d/.test(word) ? "#" : topicKind(word);
}

/** The kind of a word, with its neighbour's, and with those of the words that follow within a short distance. */
function addKind(kinds: readonly string[], at: number, add: (hash: number) => void): void {
	const kind = kinds[at];
	if (kind === undefined || kind === "_") return;
	const own = hashed(kind, hashed("k", SEED));
	add(own);
	add(hashed(kinds[at + 1] ?? "", hashed(" ", own)));
	const before = hashed(">", own);
	const last = Math.min(kinds.length - 1, at + LONGEST_GAP);
	for (let next = at + 1; next <= last; next++) {
		const later = kinds[next];
		if (later !== undefined && later !== "_") add(hashed(later, before));
	}
}

/** FNV-1a. */
function hashed(text: string, seed: number): number {
	let hash = seed;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
	return hash;
}

/** The top bits after a stir: those of FNV alone are too regular for short texts. */
function bucket(hash: number): number {
	return Math.imul(hash ^ (hash >>> 15), 2_654_435_761) >>> 16;
}

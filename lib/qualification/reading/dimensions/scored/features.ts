import { wordKind } from "./word-kinds";

/** Number of buckets that features are hashed into; the weights' file holds one byte for each. */
export const BUCKETS = 2 ** 15;

const WORDS_READ = 40;
const LONGEST_GAP = 6;
const STEM_LENGTH = 5;
const WORD = /[a-z0-9][a-z0-9'#+-]*|\?/g;

/** The features of a clause of clean text: words, stems, kinds, their neighbours, and pairs of kinds at a distance. */
export function clauseFeatures(clause: string): number[] {
	const words = ["^", ...(clause.match(WORD) ?? []).slice(0, WORDS_READ), "$"];
	const kinds = words.map((word) => wordKind(word) ?? "_");
	const features = new Set<number>();
	words.forEach((word, at) => {
		const next = words[at + 1];
		features.add(bucketOf(`w${word}`));
		if (word.length > STEM_LENGTH) features.add(bucketOf(`s${word.slice(0, STEM_LENGTH)}`));
		if (next !== undefined) features.add(bucketOf(`ww${word} ${next}`));
		features.add(bucketOf(`k${kinds[at]}`));
		features.add(bucketOf(`kk${kinds[at]} ${kinds[at + 1]}`));
		features.add(bucketOf(`kw${kinds[at]} ${next}`));
		addDistant(features, kinds, at);
	});
	return [...features];
}

function addDistant(features: Set<number>, kinds: readonly string[], at: number): void {
	const kind = kinds[at];
	if (kind === undefined || kind === "_") return;
	for (const later of kinds.slice(at + 2, at + 1 + LONGEST_GAP)) {
		if (later !== "_") features.add(bucketOf(`d${kind}>${later}`));
	}
}

/** FNV-1a, folded to the number of buckets. */
function bucketOf(feature: string): number {
	let hash = 2_166_136_261;
	for (let at = 0; at < feature.length; at++) {
		hash = Math.imul(hash ^ feature.charCodeAt(at), 16_777_619);
	}
	return (hash >>> 0) % BUCKETS;
}

import { distinct } from "@/lib/qualification/reading/distinct";
import { phraseFeatures } from "@/lib/qualification/reading/intent/scorer/phrase-features";
import { addKinds } from "@/lib/qualification/reading/intent/subjects/topic-features";

const BITS = 17;
/** Number of buckets that features are hashed into; the weights' file holds one letter for each outcome and bucket. */
export const BUCKETS = 2 ** BITS;
const features = distinct(BUCKETS);

/** Sentences are scored in stretches of so many words, each beginning in the middle of the one before. */
const STRETCH = 40;

/** The buckets of each stretch of a folded sentence: what every scorer reads of a phrase, and the kinds of its words. */
export function stopFeatures(folded: string): number[][] {
	const words = folded.split(" ");
	const stretches: number[][] = [];
	for (let from = 0; from === 0 || from + STRETCH / 2 < words.length; from += STRETCH / 2)
		stretches.push(stretchFeatures(words.slice(from, from + STRETCH).join(" ")));
	return stretches;
}

function stretchFeatures(stretch: string): number[] {
	for (const feature of phraseFeatures(stretch)) features.add(feature % BUCKETS);
	addKinds(stretch, (hash) => features.add(bucket(hash)));
	return features.taken();
}

/** The top bits after a stir: those of FNV alone are too regular for short texts. */
function bucket(hash: number): number {
	return Math.imul(hash ^ (hash >>> 15), 2_654_435_761) >>> (32 - BITS);
}

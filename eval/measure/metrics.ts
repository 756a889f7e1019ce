import { groupBy } from "./group-by";
import { isFalseAlarm, isHit, type Judgement } from "./judgement";

/** Shares from 0 to 1; null where there is nothing to divide by. */
export type Metrics = {
	positives: number;
	negatives: number;
	precision: number | null;
	recall: number | null;
	f1: number | null;
	falseAlarmRate: number | null;
	recallOverSources: number | null;
	recallOverLanguages: number | null;
};

export function measure(judgements: readonly Judgement[]): Metrics {
	const positives = judgements.filter((one) => one.expected.length > 0);
	const negatives = judgements.filter((one) => one.expected.length === 0);
	const hits = positives.filter(isHit).length;
	const found = judgements.filter((one) => one.found !== null).length;
	const precision = share(hits, found);
	const recall = share(hits, positives.length);
	return {
		positives: positives.length,
		negatives: negatives.length,
		precision,
		recall,
		f1: harmonicMean(precision, recall),
		falseAlarmRate: share(negatives.filter(isFalseAlarm).length, negatives.length),
		recallOverSources: averageRecall(positives, (one) => one.source),
		recallOverLanguages: averageRecall(positives, (one) => one.lang),
	};
}

/** Every group counts once, however many rows it has: a large template set cannot hide a small one. */
function averageRecall(
	positives: readonly Judgement[],
	groupOf: (one: Judgement) => string,
): number | null {
	const groups = groupBy(positives, groupOf);
	const recalls = [...groups.values()].map((group) => group.filter(isHit).length / group.length);
	return share(
		recalls.reduce((sum, recall) => sum + recall, 0),
		recalls.length,
	);
}

function share(part: number, whole: number): number | null {
	return whole === 0 ? null : part / whole;
}

function harmonicMean(a: number | null, b: number | null): number | null {
	if (a === null || b === null) return null;
	return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

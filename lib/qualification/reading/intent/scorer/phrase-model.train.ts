import { LANGUAGES } from "../../../facts";
import { likelyLanguages } from "../language/detect-language";
import type { Heard } from "../text/heard";
import { sentencesOf } from "../text/sentences";
import type { Labelled } from "./labelled-phrases.train";
import { type Example, logOdds, type Model, trained } from "./logistic";
import { BUCKETS, phraseFeatures } from "./phrase-features";
import { isHeld, type Rules } from "./verdict";

/** Prime, so that neighbours in a file are padded with phrases from all over it. */
const STRIDE = 7919;

export type Message = Labelled & { sentences: readonly Example[] };

/** A message as the scorer learns it: the features of its sentences, with what the rules find in each. */
export function messageOf(row: Labelled, weight: number, rules: Rules<Heard>): Message {
	const likely = likelyLanguages(row.text);
	const languages = likely.length === 0 ? LANGUAGES : likely;
	const sentences = sentencesOf(row.text).map((sentence) => {
		const heard = { sentence, languages };
		return {
			features: Int32Array.from(phraseFeatures(sentence.english)),
			said: Number(rules.said(heard)),
			doubted: Number(rules.doubted(heard)),
			holds: row.holds,
			weight,
		};
	});
	return { ...row, sentences };
}

/**
 * Each phrase once more in one breath with an ordinary one of its language: visitors ask in the middle of other
 * matters, and what they say besides must not drown it.
 */
export function padded(messages: readonly Message[], weight: number): Message[] {
	const ordinary = Map.groupBy(
		messages.filter(({ holds, sentences }) => holds === 0 && sentences.length === 1),
		({ lang }) => lang,
	);
	return messages.flatMap((message, at) => {
		const others = ordinary.get(message.lang) ?? [];
		const other = others[(at * STRIDE) % others.length]?.sentences[0];
		if (other === undefined) return [];
		const sentences = message.sentences.map((sentence) => ({
			...sentence,
			features: Int32Array.from(new Set([...sentence.features, ...other.features])),
			doubted: Math.max(sentence.doubted, other.doubted),
			weight,
		}));
		return [{ ...message, sentences }];
	});
}

/** What depends on the order of the rows averages out over as many orders. */
const SEEDS = [7, 11, 13];

/** A message holds the fact in one of its sentences only: which one is learned in a second round. */
export function fitted(messages: readonly Message[]): Model {
	const first = trained(messages.flatMap(({ sentences }) => sentences));
	const telling = messages.flatMap(({ sentences, holds }) => {
		if (holds === 0) return sentences;
		const best = Math.max(...sentences.map((sentence) => logOdds(first, sentence)));
		return sentences.filter((sentence) => logOdds(first, sentence) === best);
	});
	return meanOf(SEEDS.map((seed) => trained(telling, seed)));
}

function meanOf(models: readonly Model[]): Model {
	const mean = (value: (model: Model) => number) =>
		models.reduce((sum, model) => sum + value(model), 0) / models.length;
	return {
		bias: mean(({ bias }) => bias),
		said: mean(({ said }) => said),
		doubted: mean(({ doubted }) => doubted),
		weights: Float32Array.from({ length: BUCKETS }, (_, at) =>
			mean(({ weights }) => weights[at] ?? 0),
		),
	};
}

/** What the rules said when the message was read. */
const RECORDED: Rules<Pick<Example, "said" | "doubted">> = {
	said: ({ said }) => said === 1,
	doubted: ({ doubted }) => doubted === 1,
};

/** Whether the reader would find the fact in a message with this model and bound. */
export function isFound(model: Model, { sentences }: Message, sure: number): boolean {
	return sentences.some(({ features, said, doubted }) => {
		const wording = logOdds(model, { features, said: 0, doubted: 0 });
		return isHeld({ wording, sure }, RECORDED, { said, doubted });
	});
}

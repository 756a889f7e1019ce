import type { KnowledgePassage } from "../assistant";
import { contentTerms, stemOf, stemsOf } from "../words";
import { type AspectName, aspectOf, tells } from "./aspects";
import { isAbout, isTitled, type Match } from "./relevance";
import { wasSaid } from "./said";
import { quotableSentences } from "./sentences";

/** What the knowledge says to the message: whole sentences of it, in the order to be read. */
export type Answer = {
	passage: KnowledgePassage;
	sentences: string[];
	/** Everything the visitor named is there in the text and nothing about it is negated: "yes" is true. */
	affirms: boolean;
	/** Most of what the visitor named is not there. */
	partial: boolean;
};

/** `question` chooses the passage; `text`, the whole message, helps to choose the sentences. */
export type Sought = { question: string; text: string; told: string };

const NEGATION =
	/\b(not|no|never|without|instead|against|hardly|neither|nor|nobody|only)\b|n['’]t\b/i;
const ASPECT_BONUS = 1.5;
const COMMON_TERM_SCORE = 0.15;
/** A sentence must be better by this much to stand before the summary, which is written to stand first. */
const SUMMARY_HEAD_START = 0.7;
/** … and by this much when the title says that the article is about the very thing. */
const TITLED_HEAD_START = 3;
const MAX_SENTENCES = 2;

/** The sentences of the best passage that answer; null when nothing in the knowledge speaks of the matter. */
export function answerFrom(matches: readonly Match[], sought: Sought): Answer | null {
	const fitting = matches.filter((match) => isAbout(match, sought.question));
	const fresh = fitting.find((one) => freshSentences(one.passage, sought.told).length > 0);
	const match = fresh ?? fitting[0];
	if (!match) return null;
	return {
		passage: match.passage,
		sentences: chooseSentences(match.passage, sought),
		affirms: affirms(match, sought.question),
		partial: match.missing.length > 0 && match.missing.length >= match.found.length,
	};
}

/** Summary first when it already touches the question; otherwise the sentence that does, then the next best. */
export function chooseSentences(
	passage: KnowledgePassage,
	{ question, text, told }: Sought,
): string[] {
	const fresh = freshSentences(passage, told);
	const pool = fresh.length > 0 ? fresh : allSentences(passage);
	const summary = summaryOf(passage);
	const ranked = rankSentences(pool, question, aspectOf(question));
	const ofSummary = ranked.find((one) => one.sentence === summary);
	const first =
		ofSummary && leads(ofSummary, ranked[0], { passage, question }) ? ofSummary : ranked[0];
	const rest = rankSentences(pool, text, aspectOf(question));
	const second = rest.find(
		({ sentence }) => sentence !== first?.sentence && !repeats(sentence, first?.sentence ?? ""),
	);
	return [first, second]
		.filter((one) => one !== undefined)
		.slice(0, MAX_SENTENCES)
		.map((one) => one.sentence);
}

/** The sentences that tell one aspect of a passage already spoken of; empty when it does not say. */
export function aspectSentences(
	passage: KnowledgePassage,
	{ text, aspect }: { text: string; aspect: AspectName },
): string[] {
	const telling = quotableSentences(passage.body).filter((sentence) => tells(aspect, sentence));
	return rankSentences(telling, text, null)
		.slice(0, MAX_SENTENCES)
		.sort((one, other) => one.place - other.place)
		.map((one) => one.sentence);
}

export function freshSentences(passage: KnowledgePassage, told: string): string[] {
	return allSentences(passage).filter((sentence) => !wasSaid(sentence, told));
}

export function summaryOf(passage: KnowledgePassage): string {
	return quotableSentences(passage.summary).join(" ");
}

function allSentences(passage: KnowledgePassage): string[] {
	return [summaryOf(passage), ...quotableSentences(passage.body)].filter(Boolean);
}

type Ranked = { sentence: string; place: number; score: number };

function rankSentences(pool: readonly string[], text: string, aspect: AspectName | null): Ranked[] {
	const stems = pool.map(stemsOf);
	const terms = contentTerms(text).map((term) => ({
		...term,
		sentences: stems.filter((some) => some.has(term.stem)).length,
	}));
	return pool
		.map((sentence, place) => {
			const found = terms.filter((term) => stems[place]?.has(term.stem));
			const words = found.reduce((total, term) => total + termScore(term), 0);
			return {
				sentence,
				place,
				score: words + (aspect && tells(aspect, sentence) ? ASPECT_BONUS : 0),
			};
		})
		.sort((one, other) => other.score - one.score || one.place - other.place);
}

/** A word that stands in every sentence of the article does not tell them apart. */
function termScore(term: { common: boolean; sentences: number }): number {
	return (term.common ? COMMON_TERM_SCORE : 1) / (1 + Math.log(Math.max(term.sentences, 1)));
}

/** The parts of a case study mean nothing before one knows whose case it is. */
function leads(
	summary: Ranked,
	best: Ranked | undefined,
	{ passage, question }: { passage: KnowledgePassage; question: string },
): boolean {
	if (passage.kind === "case_study") return true;
	const headStart = isTitled(passage, question) ? TITLED_HEAD_START : SUMMARY_HEAD_START;
	return (best?.score ?? 0) - summary.score < headStart;
}

function affirms({ passage, found, missing }: Match, question: string): boolean {
	if (missing.length > 0 || found.length === 0 || NEGATION.test(question)) return false;
	const stems = found.map(stemOf);
	const speaking = allSentences(passage).filter((sentence) => {
		const words = stemsOf(sentence);
		return stems.some((stem) => words.has(stem));
	});
	return speaking.length > 0 && !NEGATION.test(speaking[0] ?? "");
}

function repeats(sentence: string, first: string): boolean {
	const one = contentTerms(sentence).map((term) => term.stem);
	const other = stemsOf(first);
	return one.filter((stem) => other.has(stem)).length > one.length * 0.6;
}

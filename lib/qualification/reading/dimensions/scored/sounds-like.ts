import type { Dimension } from "../../../facts";
import { remembered } from "../../remembered";
import { holds } from "../match-sentence";
import authorityTrained from "./authority.weights.json" with { type: "json" };
import { clauseFeatures } from "./features";
import problemTrained from "./problem.weights.json" with { type: "json" };

/**
 * Log-odds from which a sentence counts: in reply to a question about the subject, where it needs no verb; in reply to
 * another question, which a bare noun answers; and otherwise.
 */
const TELLS = {
	problem: { asked: -1, askedOther: 1.3, unasked: -0.5 },
	authority: { asked: -0.4, askedOther: -0.3, unasked: -0.3 },
} as const;
export type ScoredSubject = keyof typeof TELLS;

/** Most questions are about us: one has to sound more like the visitor's own matter. */
const ASKS = /\?\s*$/;
const QUESTION_MARGIN = 0.8;

const LONGEST_SCORED = 400;
const FEWEST_CLAUSE_WORDS = 3;
const MOST_CLAUSES = 6;
/** Where another thought may begin, in our languages. */
const CLAUSE_BREAK =
	/,|:| - | (?:but|and|so|because|und|aber|weil|et|mais|car|y|pero|e|ma|mas|en|maar|i|ale) /;

/** Plain denials, which share their words with what they deny. */
const DENIED: Record<ScoredSubject, RegExp> = {
	problem:
		/\b(?:nothing (?:planned|concrete|specific|urgent|yet)|no (?:plans|project|concrete)|not (?:planning|looking)|don't need|nichts (?:geplant|konkretes)|rien de (?:prevu|concret)|nada (?:de )?(?:concreto|previsto)|niente di concreto|niets (?:concreets|gepland)|nic konkretnego)\b/,
	authority:
		/\b(?:not (?:my|mine|up to me|me)|can't decide|don't decide|nicht (?:meine|ich)|pas (?:ma|moi)|no (?:es mia|decido)|non (?:decido|spetta)|nao (?:decido|e minha)|niet (?:mijn|aan mij)|nie (?:decyduje|moja))\b/,
};

/** The subjects are scored one after the other over all sentences of a message. */
const featuresOf = remembered(clauseFeatures, 64);

type Scorer = { bias: number; step: number; weights: Int8Array };
const SCORERS: Record<ScoredSubject, Scorer> = {
	problem: { ...problemTrained, weights: unpacked(problemTrained.weights) },
	authority: { ...authorityTrained, weights: unpacked(authorityTrained.weights) },
};

/** Whether a sentence of clean text sounds like the visitor's own problem, or their own authority, in whatever words. */
export function soundsLike(
	subject: ScoredSubject,
	sentence: string,
	asked: Dimension | null,
): boolean {
	if (holds(DENIED[subject], sentence)) return false;
	const { asked: whenAsked, askedOther, unasked } = TELLS[subject];
	const threshold = asked === subject ? whenAsked : asked === null ? unasked : askedOther;
	const margin = ASKS.test(sentence) ? QUESTION_MARGIN : 0;
	return sentenceScore(subject, sentence) > threshold + margin;
}

/** Log-odds of the whole sentence or of its most telling clause, whichever is higher. */
export function sentenceScore(subject: ScoredSubject, sentence: string): number {
	const whole = sentence.trim();
	if (whole.length > LONGEST_SCORED) return Number.NEGATIVE_INFINITY;
	const scorer = SCORERS[subject];
	const clauses = whole.split(CLAUSE_BREAK).map((clause) => clause.trim());
	const parts = clauses.length > 1 ? clauses.filter(isClause).slice(0, MOST_CLAUSES) : [];
	const question = whole.endsWith("?") ? "?" : "";
	return Math.max(
		scoreOf(scorer, whole),
		...parts.map((part) => scoreOf(scorer, part.endsWith("?") ? part : part + question)),
	);
}

function isClause(clause: string): boolean {
	return clause.split(" ").length >= FEWEST_CLAUSE_WORDS;
}

function scoreOf({ bias, step, weights }: Scorer, clause: string): number {
	const features = featuresOf(clause);
	let sum = 0;
	for (const bucket of features) sum += weights[bucket] ?? 0;
	return bias + (sum * step) / Math.sqrt(features.length);
}

function unpacked(base64: string): Int8Array {
	return Int8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

import type { Dimension } from "../../../facts";
import { problemFeatures } from "./problem-features";
import trained from "./problem-scorer.weights.json" with { type: "json" };

const LONGEST_SCORED = 400;
const FEWEST_WORDS = 3;
/** Where another thought may begin, in our languages. */
const CLAUSE_BREAK =
	/,|:| - | (?:but|and|so|because|und|aber|weil|et|mais|car|y|pero|e|ma|mas|en|maar|i|ale) /;

/**
 * Log-odds from which a sentence counts. Low in reply to "what are you working on?", where the subject needs no verb;
 * higher in reply to another question, which a bare noun answers.
 */
const TELLS = 0;
const TELLS_WHEN_ASKED = -0.8;
const TELLS_BESIDE_QUESTION = 1;

const WEIGHTS = unpacked(trained.weights);

/** Whether a sentence sounds like the visitor's own problem or plan, in whatever words and language. */
export function soundsLikeProblem(sentence: string, asked: Dimension | null): boolean {
	return problemScore(sentence) > thresholdFor(asked);
}

function thresholdFor(asked: Dimension | null): number {
	if (asked === null) return TELLS;
	return asked === "problem" ? TELLS_WHEN_ASKED : TELLS_BESIDE_QUESTION;
}

/**
 * Log-odds that a sentence of clean text tells of a problem or a plan of the visitor's own, as a scorer trained on labelled
 * sentences sees it; of the whole sentence or of its most telling clause, whichever is higher.
 */
export function problemScore(sentence: string): number {
	const whole = sentence.trim();
	if (whole.length > LONGEST_SCORED) return Number.NEGATIVE_INFINITY;
	const question = whole.endsWith("?") ? "?" : "";
	const clauses = whole.split(CLAUSE_BREAK).map((clause) => clause.trim());
	const parts = clauses.length > 1 ? clauses.filter((clause) => isClause(clause)) : [];
	return Math.max(
		scoreOf(whole),
		...parts.map((part) => scoreOf(part.endsWith("?") ? part : part + question)),
	);
}

function isClause(clause: string): boolean {
	return clause.split(" ").length >= FEWEST_WORDS;
}

function scoreOf(clause: string): number {
	const features = problemFeatures(clause);
	let sum = 0;
	for (const bucket of features) sum += WEIGHTS[bucket] ?? 0;
	return trained.bias + (sum * trained.step) / Math.sqrt(features.length);
}

function unpacked(base64: string): Int8Array {
	return Int8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

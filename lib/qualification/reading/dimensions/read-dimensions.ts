import {
	DIMENSIONS,
	type Dimension,
	type Fact,
	type IdealCustomer,
	type ReadInput,
	type Signal,
	type Turn,
} from "../../facts";
import { withoutGreeting } from "../greeting";
import { askedDimension } from "./asked-dimension";
import { type CleanText, cleanText } from "./clean-text";
import { findCompanySize, type StatedSize } from "./company-size";
import { ENGLISH_AUTHORITY } from "./english/authority";
import { ENGLISH_COMPANY } from "./english/company";
import { ENGLISH_PROBLEM } from "./english/problem";
import { ENGLISH_STANDING } from "./english/standing";
import { ENGLISH_TIMING } from "./english/timing";
import { INITIATIVES } from "./initiatives";
import { rulesForLanguageOf } from "./languages/languages";
import type { Rule } from "./rule";
import {
	denies,
	hintsAtCompany,
	type SentenceScores,
	sentenceScores,
	soundsLike,
	speaksOfSelf,
	tellingClause,
	tellsOfStanding,
} from "./scored/sounds-like";
import { STANDING_FACTS, STANDINGS, type Subject } from "./scored/subjects";
import { SELECTIONS } from "./selections";
import {
	isAboutSomeoneElse,
	isMeant,
	type Sentence,
	sentenceAt,
	sentencesOf,
} from "./sentence-guards";
import { spansOf } from "./spans";
import { WANTED_FROM_US } from "./wanted-from-us";

export type DimensionsRead = { signals: Signal[]; companySize?: number };

/** Tried on every message, whatever its language. */
const ALWAYS: readonly Rule[] = [
	...ENGLISH_PROBLEM,
	...ENGLISH_AUTHORITY,
	...ENGLISH_COMPANY,
	...ENGLISH_TIMING,
	...ENGLISH_STANDING,
	...WANTED_FROM_US,
	...INITIATIVES,
	...SELECTIONS,
];

/** Enough to tell honest words from injected ones in the same message, and no more. */
const SIGNALS_OF_A_FACT = 3;
/** What needs no second hearing. A developer by role has said what their part is. */
const HEARD: Readonly<Record<Dimension, ReadonlySet<Fact>>> = {
	problem: new Set(["problem_confirmed"]),
	authority: new Set(["authority_confirmed", "authority_low"]),
	company: new Set(["company_confirmed"]),
	timing: new Set(["timing_confirmed"]),
};
/** Sentences that only together sound like a problem have to do so the more (log-odds). */
const JOINED_MARGIN = 0.8;
const LONGEST_QUOTE = 160;
const LONG_SENTENCE = 110;
const SHORT_MESSAGE = 300;
/** Who has not come to the point after so many sentences has told it in words that the phrases know. */
const MOST_SCORED = 15;
const EARLIER_TURNS = 2;
const EARLIER_CHARACTERS = 200;

/**
 * What a message tells of the four dimensions and of the visitor's standing, each with the visitor's own words. Rules over
 * the message's grammar: who speaks of whom, what is built, wanted, missing or stuck, in which role, how many, by when.
 * Leans to recall: a lead seen too early costs little, a missed one much.
 */
export function readDimensions(input: ReadInput, ideal: IdealCustomer): DimensionsRead {
	const message = cleanText(input.text);
	const asked = askedDimension(input.history);
	const signals: Signal[] = [];
	for (const rule of [...ALWAYS, ...rulesForLanguageOf(languageSamples(message, input.history))]) {
		if (!rule.asked || rule.asked === asked) addSignals(signals, rule, message);
	}
	const stated = meantSize(message, asked);
	const fits = stated !== null && stated.size >= ideal.sizeMin && stated.size <= ideal.sizeMax;
	if (stated && fits) add(signals, "company_confirmed", message.original(stated.from, stated.to));
	const unheard = DIMENSIONS.filter(
		(dimension) =>
			!signals.some((signal) => HEARD[dimension].has(signal.fact)) &&
			!(dimension === "company" && stated),
	);
	addTold(signals, message, { unheard, asked });
	return stated ? { signals, companySize: stated.size } : { signals };
}

/** The message with the visitor's words before it: "Start im Januar" alone shows no language. */
function languageSamples({ clean }: CleanText, history: readonly Turn[]): string[] {
	const earlier = history.filter((turn) => turn.role === "visitor").slice(-EARLIER_TURNS);
	return [clean, ...earlier.map((turn) => cleanText(turn.text.slice(0, EARLIER_CHARACTERS)).clean)];
}

function addSignals(signals: Signal[], rule: Rule, message: CleanText): void {
	const mayNameOthers = rule.facts.includes("referral");
	for (const { from, to } of spansOf(rule.pattern, message.clean)) {
		const sentence = sentenceAt(message.clean, from);
		if (rule.unless?.test(sentence.text) || !isMeant(sentence, { from, to, mayNameOthers }))
			continue;
		const quote = message.original(from, quoteEnd(sentence, to)).trim();
		for (const fact of rule.facts) add(signals, fact, quote);
	}
}

type ScoredSentence = Sentence & { scores: SentenceScores };

/** Where no phrase spoke of a dimension, the sentence that sounds most like a word on it. */
function addTold(
	signals: Signal[],
	message: CleanText,
	{ unheard, asked }: { unheard: readonly Dimension[]; asked: Dimension | null },
): void {
	if (isOneWord(message.clean)) return;
	const sentences = sentencesOf(message.clean);
	const each = ownSentences(sentences, message.clean);
	addStandings(signals, each, message);
	for (const dimension of unheard) {
		const implied = signals.some((signal) => signal.fact === `${dimension}_partial`);
		const context = { asked, implied };
		let told = mostTelling(dimension, each, context);
		if (!told && dimension === "problem")
			told = mostTelling(dimension, asOneSentence(message.clean, sentences.length), context);
		if (told) add(signals, `${dimension}_confirmed`, quoteOf(dimension, told, message));
	}
	if (!unheard.includes("company") || signals.some((one) => one.fact === "company_confirmed"))
		return;
	const hint = each.find((one) => hintsAtCompany(one.text, one.scores) && isOwn(one));
	if (hint) add(signals, "company_partial", quoteOf("company", hint, message));
}

function mostTelling(
	dimension: Dimension,
	sentences: readonly ScoredSentence[],
	context: { asked: Dimension | null; implied: boolean },
): ScoredSentence | undefined {
	const telling = (denied: boolean) =>
		sentences
			.filter(
				(one) => soundsLike(dimension, one.text, { ...one, ...context, denied }) && isOwn(one),
			)
			.sort((one, other) => other.scores[dimension] - one.scores[dimension])[0];
	const told = telling(false);
	if (!told || !sentences.some((one) => denies(dimension, one.text))) return told;
	return telling(true);
}

/** Whose matter a sentence tells and whether it is over, a scorer has learned with the rest, where others only come up. */
function isOwn(sentence: Sentence): boolean {
	return isStillMeant(sentence) && !isAboutSomeoneElse(sentence.text.trimStart());
}

function isStillMeant(sentence: Sentence): boolean {
	return isMeant(sentence, { ...sentence, mayNameOthers: true });
}

function addStandings(
	signals: Signal[],
	sentences: readonly ScoredSentence[],
	message: CleanText,
): void {
	for (const standing of STANDINGS) {
		const fact = STANDING_FACTS[standing];
		if (signals.some((signal) => signal.fact === fact)) continue;
		const told = sentences.find(
			(one) => tellsOfStanding(standing, one.text, one.scores) && isStillMeant(one),
		);
		if (told) add(signals, fact, quoteOf(standing, told, message));
	}
}

/** "Fair", "hmm": one word that no rule knows tells nothing. */
function isOneWord(clean: string): boolean {
	return !clean.trim().includes(" ");
}

/** Of a long sentence the clause that tells it: a rep reads the quote, not the tale around it. */
function quoteOf(subject: Subject, told: Sentence, message: CleanText): string {
	const clause = told.text.length > LONG_SENTENCE ? tellingClause(subject, told.text) : null;
	const from = told.from + Math.max(0, clause === null ? 0 : told.text.indexOf(clause));
	const to = clause === null ? told.to : from + clause.length;
	return wholeWords(message.original(from, Math.min(to, from + LONGEST_QUOTE)), to - from);
}

/** What was cut for its length ends with a word. */
function wholeWords(quote: string, length: number): string {
	return (length > LONGEST_QUOTE ? quote.replace(/\s+\S*$/, "") : quote).trim();
}

/**
 * Who writes at length speaks of themselves where it matters, or goes on from where they did: recipes, stories and exam
 * papers do not.
 */
function ownSentences(sentences: readonly Sentence[], message: string): ScoredSentence[] {
	const isShort = message.length <= SHORT_MESSAGE;
	const isOwn = sentences.map(({ text }) => isShort || speaksOfSelf(text));
	return sentences
		.filter((_, at) => isOwn[at] || isOwn[at - 1])
		.slice(0, MOST_SCORED)
		.map(scored);
}

function scored(sentence: Sentence): ScoredSentence {
	return { ...sentence, scores: sentenceScores(sentence.text) };
}

/** A short message may name the subject of a problem in one sentence and the pain in the next. */
function asOneSentence(clean: string, sentences: number): ScoredSentence[] {
	if (sentences < 2 || clean.length > SHORT_MESSAGE) return [];
	const { scores, ...whole } = scored({ from: 0, to: clean.length, text: clean });
	return [{ ...whole, scores: { ...scores, problem: scores.problem - JOINED_MARGIN } }];
}

function add(signals: Signal[], fact: Fact, words: string): void {
	const quote = withoutGreeting(words) || words;
	const same = signals.filter((signal) => signal.fact === fact);
	if (quote === "" || same.length >= SIGNALS_OF_A_FACT) return;
	if (same.some((signal) => signal.quote === quote)) return;
	signals.push({ fact, quote, by: "rule" });
}

/** A quote runs on to the end of the clause: "We're building one over our support tickets". */
function quoteEnd(sentence: Sentence, to: number): number {
	const comma = sentence.text.indexOf(",", to - sentence.from);
	const end = comma === -1 ? sentence.to : sentence.from + comma;
	return end - to > LONGEST_QUOTE ? to : end;
}

function meantSize({ clean }: CleanText, asked: Dimension | null): StatedSize | null {
	const stated = findCompanySize(clean, asked === "company");
	return stated && isMeant(sentenceAt(clean, stated.from), stated) ? stated : null;
}

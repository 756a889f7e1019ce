import type { Dimension, Fact, IdealCustomer, ReadInput, Signal, Turn } from "../../facts";
import { askedDimension } from "./asked-dimension";
import { type CleanText, cleanText } from "./clean-text";
import { findCompanySize, type StatedSize } from "./company-size";
import { ENGLISH_AUTHORITY } from "./english/authority";
import { ENGLISH_COMPANY } from "./english/company";
import { ENGLISH_PROBLEM } from "./english/problem";
import { tellsOfProblem } from "./english/problem-cues";
import { ENGLISH_STANDING } from "./english/standing";
import { ENGLISH_TIMING } from "./english/timing";
import { rulesForLanguageOf } from "./languages/languages";
import type { Rule } from "./rule";
import { soundsLike } from "./scored/sounds-like";
import { isMeant, type Sentence, sentenceAt, sentencesOf } from "./sentence-guards";
import { spansOf } from "./spans";

export type DimensionsRead = { signals: Signal[]; companySize?: number };

const ENGLISH: readonly Rule[] = [
	...ENGLISH_PROBLEM,
	...ENGLISH_AUTHORITY,
	...ENGLISH_COMPANY,
	...ENGLISH_TIMING,
	...ENGLISH_STANDING,
];

/** Enough to tell honest words from injected ones in the same message, and no more. */
const SIGNALS_OF_A_FACT = 3;
/** A developer by role has said what their part is. */
const KNOWN_AUTHORITY: ReadonlySet<Fact> = new Set(["authority_confirmed", "authority_low"]);
const LONGEST_QUOTE = 160;
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
	for (const rule of [...ENGLISH, ...rulesForLanguageOf(languageSamples(message, input.history))]) {
		if (!rule.asked || rule.asked === asked) addSignals(signals, rule, message);
	}
	if (!signals.some((signal) => signal.fact === "problem_confirmed")) {
		addToldProblem(signals, message, asked);
	}
	if (!signals.some((signal) => KNOWN_AUTHORITY.has(signal.fact))) {
		addToldAuthority(signals, message, asked);
	}
	const stated = findCompanySize(message.clean, asked === "company");
	if (!stated || !isStatedSizeMeant(message, stated)) return { signals };
	if (stated.size >= ideal.sizeMin && stated.size <= ideal.sizeMax) {
		add(signals, "company_confirmed", message.original(stated.from, stated.to));
	}
	return { signals, companySize: stated.size };
}

/** The message with the visitor's words before it: "Start im Januar" alone shows no language. */
function languageSamples({ clean }: CleanText, history: readonly Turn[]): string[] {
	const earlier = history.filter((turn) => turn.role === "visitor").slice(-EARLIER_TURNS);
	return [clean, ...earlier.map((turn) => cleanText(turn.text.slice(0, EARLIER_CHARACTERS)).clean)];
}

function addSignals(signals: Signal[], rule: Rule, message: CleanText): void {
	const aboutOthers = rule.facts.includes("referral");
	for (const { from, to } of spansOf(rule.pattern, message.clean)) {
		const sentence = sentenceAt(message.clean, from);
		if (rule.unless?.test(sentence.text) || !isMeant(sentence, { from, to, aboutOthers })) continue;
		const quote = message.original(from, quoteEnd(sentence, to)).trim();
		for (const fact of rule.facts) add(signals, fact, quote);
	}
}

/** Where no phrase names the problem, the first sentence that tells of one. */
function addToldProblem(signals: Signal[], message: CleanText, asked: Dimension | null): void {
	const sentences = sentencesOf(message.clean);
	const told = [
		...sentences.slice(0, MOST_SCORED),
		...asOneSentence(message.clean, sentences.length),
	].find((sentence) => tells(sentence.text, asked) && isMeant(sentence, sentence));
	if (!told) return;
	const end = Math.min(told.to, told.from + LONGEST_QUOTE);
	add(signals, "problem_confirmed", message.original(told.from, end).trim());
}

function tells(sentence: string, asked: Dimension | null): boolean {
	return tellsOfProblem(sentence, asked === "problem") || soundsLike("problem", sentence, asked);
}

/** Where no phrase names the role, the first sentence that sounds like one who decides. */
function addToldAuthority(signals: Signal[], message: CleanText, asked: Dimension | null): void {
	const sentences = sentencesOf(message.clean).slice(0, MOST_SCORED);
	const told = sentences.find(
		(sentence) => soundsLike("authority", sentence.text, asked) && isMeant(sentence, sentence),
	);
	if (!told) return;
	const end = Math.min(told.to, told.from + LONGEST_QUOTE);
	add(signals, "authority_confirmed", message.original(told.from, end).trim());
}

/** A short message may name the subject in one sentence and the pain in the next. */
function asOneSentence(clean: string, sentences: number): Sentence[] {
	if (sentences < 2 || clean.length > SHORT_MESSAGE) return [];
	return [{ from: 0, to: clean.length, text: clean }];
}

function add(signals: Signal[], fact: Fact, quote: string): void {
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

function isStatedSizeMeant({ clean }: CleanText, { from, to }: StatedSize): boolean {
	return isMeant(sentenceAt(clean, from), { from, to });
}

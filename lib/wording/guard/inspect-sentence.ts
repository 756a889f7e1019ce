import { LANGUAGES, type Language } from "@/lib/qualification/facts";
import { DUTCH } from "./dutch";
import { ENGLISH } from "./english/english";
import { fold } from "./fold";
import { FRENCH } from "./french";
import { GERMAN } from "./german";
import { ITALIAN } from "./italian";
import { isKnownProcess } from "./known-process";
import { POLISH } from "./polish";
import { PORTUGUESE } from "./portuguese";
import { EVERY_LANGUAGE } from "./rules-every-language";
import { SPANISH } from "./spanish";
import type { LanguageRules, Rule, StopReason, Verdict } from "./verdict";

export type GuardContext = {
	/** The computed promise; its own words may be said. */
	promise: string | null;
	/** Read with the rules of this language and English only. Left out: with those of all eight. */
	language?: Language;
	/** The knowledge the reply rests on: lengths of time it gives for how we work may be repeated. */
	allowed?: readonly string[];
};

const RULES: Record<Language, LanguageRules> = {
	en: ENGLISH,
	de: GERMAN,
	fr: FRENCH,
	es: SPANISH,
	it: ITALIAN,
	pt: PORTUGUESE,
	nl: DUTCH,
	pl: POLISH,
};

/** "30-minute intro": what is offered, not an estimate. */
const CALL =
	"(?:intro\\w*|calls?|chats?|talks?|conversations?|meetings?|slots?|sessions?|\\w*gesprach\\w*|kennenlern\\w*|appels?|llamadas?|chiamat[ae]|conversas?|gesprek\\w*|rozmow\\w*)";
const LENGTH_OF_A_CALL = new RegExp(
	`\\b\\d+[- ]?(?:minut|minuut)\\w*(?: \\w+)? ${CALL}\\b|\\b${CALL}(?: \\w+){0,2} (?:of|von|de|di|van) \\d+ (?:minut|minuut)\\w*`,
	"gu",
);

/** Promises that the calendar has made true are no longer vague. */
const SETTLED_BY_THE_PROMISE: readonly StopReason[] = ["vague_promise"];

const PASS: Verdict = { verdict: "pass" };

/** Longer texts are read in overlapping windows, so that the work stays linear in their length. */
const WINDOW_CHARACTERS = 1500;
const WINDOW_STEP = 1200;

/** Whether a generated sentence may reach the visitor. */
export function inspectSentence(sentence: string, context: GuardContext): Verdict {
	for (
		let from = 0;
		from === 0 || from + WINDOW_CHARACTERS - WINDOW_STEP < sentence.length;
		from += WINDOW_STEP
	) {
		const verdict = inspectWindow(sentence.slice(from, from + WINDOW_CHARACTERS), context);
		if (verdict.verdict === "stop") return verdict;
	}
	return PASS;
}

function inspectWindow(sentence: string, context: GuardContext): Verdict {
	const said = fold(sentence);
	const { text, promised } = withoutPromise(said.replace(LENGTH_OF_A_CALL, " "), context.promise);
	const known = isKnownProcess(text, context.allowed ?? []);
	const reason = brokenRule(text, context);
	if (reason === undefined) return PASS;
	if (known && reason === "technical_estimate") return PASS;
	if (promised && SETTLED_BY_THE_PROMISE.includes(reason)) return PASS;
	return { verdict: "stop", reason };
}

function brokenRule(text: string, context: GuardContext): StopReason | undefined {
	const figures = EVERY_LANGUAGE.find((rule) => holds(rule, text));
	if (figures !== undefined) return figures.reason;
	for (const language of languagesOf(context)) {
		const { visitors, rules } = RULES[language];
		const ours = text.replace(visitors, " ");
		const broken = rules.find((rule) => holds(rule, READS_ALL.has(rule.reason) ? text : ours));
		if (broken !== undefined) return broken.reason;
	}
	return undefined;
}

/** Reasons that the visitor's own part of a sentence can give, too. */
const READS_ALL: ReadonlySet<StopReason> = new Set<StopReason>([
	"internal_state",
	"human_claim",
	"decision_maker_question",
	"budget_question",
	"contact_question",
	"legal_position",
	"price",
	"round_the_clock",
]);

function languagesOf({ language }: GuardContext): readonly Language[] {
	if (language === undefined) return LANGUAGES;
	return language === "en" ? ["en"] : ["en", language];
}

function holds({ when, unless = [] }: Rule, text: string): boolean {
	return when.every((part) => part.test(text)) && !unless.some((part) => part.test(text));
}

function withoutPromise(said: string, promise: string | null): { text: string; promised: boolean } {
	const words = promise === null ? "" : fold(promise);
	if (words === "" || !said.includes(words)) return { text: said, promised: false };
	return { text: said.replaceAll(words, " "), promised: true };
}

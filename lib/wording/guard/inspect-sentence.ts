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
import { withoutQuotations } from "./quotations";
import { EVERY_LANGUAGE } from "./rules-every-language";
import { stopScore } from "./scored/stop-scorer";
import { SPANISH } from "./spanish";
import { standsIn } from "./stands-in";
import type { LanguageRules, Rule, StopReason, Verdict } from "./verdict";

export type GuardContext = {
	/** The computed promise; its own words may be said. */
	promise: string | null;
	/** Read with the rules of this language and English only. Left out: with those of all eight. */
	language?: Language;
	/** The knowledge the reply rests on: what it says may be repeated, and the lengths of time it gives for how we work. */
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

type Settled = Record<"ofProcess" | "ofPromise", readonly StopReason[]>;
/**
 * Lengths of time that the knowledge gives are no estimates, and promises that the calendar has made true are no longer vague.
 * Both still sound like a promise of time, which a rule tells from any other.
 */
const SETTLED: Record<"rules" | "wording", Settled> = {
	rules: { ofProcess: ["technical_estimate"], ofPromise: ["vague_promise"] },
	wording: {
		ofProcess: ["technical_estimate", "time_promise"],
		ofPromise: ["vague_promise", "time_promise"],
	},
};

/**
 * Log-odds of a stop from which the wording alone counts. A few words are mostly an opening, a heading or a point of a list and
 * have to be plain; many water down what they hide. `npx tsx eval/guard.ts` prints what is stopped and wrongly stopped of
 * what strangers wrote.
 */
const SURE = { few: { words: 3, bound: 0.7 }, many: { words: 14, bound: -1 } };
/** "Our terms:" says nothing yet; what follows is read together with it. */
const HEADING = /^(?:\S+ ){0,2}\S+:$/;
/** Wording this much less likely than that to deserve a stop is harmless, whatever rule matches it ... */
const HARMLESS = 1;
/** ... but who claims to be a person is not believed to be harmless. */
const NEVER_HARMLESS: readonly StopReason[] = ["human_claim"];

const PASS: Verdict = { verdict: "pass" };

/** Longer texts are read in overlapping windows, so that the work stays linear in their length. */
const WINDOW_CHARACTERS = 1500;
const WINDOW_STEP = 1200;

/**
 * Whether a generated sentence may reach the visitor, by rules and by a scorer that has learned what such sentences sound like:
 * neither is trusted alone.
 */
export function inspectSentence(sentence: string, context: GuardContext): Verdict {
	return inspected(sentence, (window) =>
		inspectWindow(window, context, wordingOf(window, context)),
	);
}

/** The same by the rules alone, which words that code or a person wrote have to keep, too. */
export function inspectByRules(sentence: string, context: GuardContext): Verdict {
	return inspected(sentence, (window) => inspectWindow(window, context, null));
}

function inspected(sentence: string, inspect: (window: string) => Verdict): Verdict {
	for (
		let from = 0;
		from === 0 || from + WINDOW_CHARACTERS - WINDOW_STEP < sentence.length;
		from += WINDOW_STEP
	) {
		const verdict = inspect(sentence.slice(from, from + WINDOW_CHARACTERS));
		if (verdict.verdict === "stop") return verdict;
	}
	return PASS;
}

/** How far the wording of a sentence lies beyond its bound, and the reason to stop that it sounds like. */
type Wording = { beyond: number; reason: StopReason };

function wordingOf(sentence: string, { promise }: GuardContext): Wording | null {
	const { text } = withoutPromise(fold(withoutQuotations(sentence)), promise);
	if (HEADING.test(text)) return null;
	const { lead, reason } = stopScore(text);
	return { beyond: lead - boundFor(text), reason };
}

function inspectWindow(sentence: string, context: GuardContext, wording: Wording | null): Verdict {
	const { text: said, promised } = withoutPromise(fold(sentence), context.promise);
	const text = said.replace(LENGTH_OF_A_CALL, " ");
	const { beyond, reason: sounds } = wording ?? { beyond: 0, reason: undefined };
	const matched = brokenRule(text, context);
	const isHarmless = beyond <= -HARMLESS && !NEVER_HARMLESS.some((reason) => reason === matched);
	const broken = isHarmless ? undefined : matched;
	const isSure = beyond > 0 && !standsIn(context.allowed ?? [], said);
	const reason = broken ?? (isSure ? sounds : undefined);
	if (reason === undefined) return PASS;
	const { ofProcess, ofPromise } = broken === undefined ? SETTLED.wording : SETTLED.rules;
	if (ofProcess.includes(reason) && isKnownProcess(text, context.allowed ?? [])) return PASS;
	if (promised && ofPromise.includes(reason)) return PASS;
	return { verdict: "stop", reason };
}

function boundFor(text: string): number {
	const { few, many } = SURE;
	const words = Math.max(few.words, Math.min(many.words, text.split(" ").length));
	const share = (words - few.words) / (many.words - few.words);
	return few.bound + share * (many.bound - few.bound);
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

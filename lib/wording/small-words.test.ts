import { describe, expect, it } from "vitest";

import { LANGUAGES, type Language } from "@/lib/qualification/facts";
import { afterContactWords } from "./after-contact";
import { acceptedWords, declinedWords } from "./answer-to-offer";
import { greeting } from "./greeting";
import { inspectByRules } from "./guard/inspect-sentence";
import { countQuestions } from "./guard/sentence-gate";
import { splitSentences } from "./guard/sentences";
import type { StopReason } from "./guard/verdict";
import { MARKERS, markerWords } from "./marker";
import {
	confirmIdentityWords,
	englishOnlyNote,
	forAPersonWords,
	invalidEmailWords,
	nothingToAnswerWords,
	troubleWords,
} from "./plain-notes";
import { ringingNobodyWords, ringingWords, ringUnansweredWords } from "./ringing";
import { openHandoffReminder, stillOpenWords } from "./still-open";

const PROMISE = "2026-11-23 10:00 CET";
const OPEN = {
	destination: "sales",
	offers: ["talk_now", "email"],
	promise: PROMISE,
	reach: null,
	availability: "open",
	hours: "",
} as const;

/** Sentences that must hold the promise, then those that make none. */
function promising(language: Language): string[] {
	return [
		afterContactWords({
			language,
			destination: "sales",
			promise: PROMISE,
			toldNow: true,
			reach: "email",
			preferredTime: "tomorrow after lunch",
			booking: true,
		}),
		afterContactWords({
			language,
			destination: "sales",
			promise: PROMISE,
			toldNow: false,
			reach: "phone",
			preferredTime: undefined,
			booking: false,
		}),
		acceptedWords({ language, ...OPEN, reach: "phone" }),
		ringUnansweredWords({ language, ...OPEN }),
		ringingNobodyWords({ language, ...OPEN }),
		ringingNobodyWords({ language, ...OPEN, reach: "email" }),
		acceptedWords({ language, ...OPEN }),
		acceptedWords({ language, ...OPEN, reach: "email" }),
		stillOpenWords({ language, ...OPEN }),
		openHandoffReminder({ language, destination: "legal", promise: PROMISE }),
	];
}

function plain(language: Language): string[] {
	return [
		afterContactWords({
			language,
			destination: "sales",
			promise: null,
			toldNow: false,
			reach: "email",
			preferredTime: undefined,
			booking: false,
		}),
		ringingWords(language),
		declinedWords(language),
		englishOnlyNote(language),
		invalidEmailWords(language),
		troubleWords(language),
		forAPersonWords(language),
		nothingToAnswerWords(language),
		confirmIdentityWords(language),
		...MARKERS.map((marker) => markerWords(marker, { language })),
	];
}

/** The chat itself asks for the address and tells what it has really done; a model may do neither. */
const SAID_BY_CODE_ALONE: readonly StopReason[] = ["contact_question", "deed_claim"];

describe.each(LANGUAGES)("the product's other sentences in %s", (language) => {
	it("hold the promise wherever there is one", () => {
		for (const words of promising(language)) expect(words).toContain(PROMISE);
	});

	it("ask for nothing but the address", () => {
		for (const words of promising(language)) expect(countQuestions(words)).toBeLessThanOrEqual(1);
		for (const words of plain(language)) expect(countQuestions(words)).toBe(0);
		expect(
			countQuestions(openHandoffReminder({ language, destination: "sales", promise: null })),
		).toBe(0);
	});

	it("break no rule of the guard, save for the truth that a person has joined", () => {
		const said = [
			...promising(language),
			...plain(language).filter((words) => words !== markerWords("joined", { language })),
		];
		const sentences = said.flatMap((words) => {
			const { complete, rest } = splitSentences(words);
			return [...complete, rest];
		});
		const stopped = sentences.filter((sentence) => {
			const verdict = inspectByRules(sentence, { promise: PROMISE, language });
			return verdict.verdict === "stop" && !SAID_BY_CODE_ALONE.includes(verdict.reason);
		});
		expect(stopped).toEqual([]);
	});

	it("greet with who answers, what is stored and where a person is", () => {
		const words = greeting({ language, companyName: "Nordlicht", modelProvider: true });
		expect(words).toContain("Nordlicht");
		expect(words).toMatch(/\b(?:AI|KI|IA)\b/u);
		expect(words.length).toBeGreaterThan(
			greeting({ language, companyName: "Nordlicht", modelProvider: false }).length,
		);
		expect(countQuestions(words)).toBeLessThanOrEqual(1);
	});

	it("name the rep who joined, and the team when the name is unknown", () => {
		expect(markerWords("joined", { language, name: "Anna" })).toContain("Anna");
		expect(markerWords("joined", { language, name: " " })).not.toMatch(/^\s/u);
	});
});

describe("the note on English answers", () => {
	it("is empty in English only", () => {
		expect(LANGUAGES.filter((language) => englishOnlyNote(language) === "")).toEqual(["en"]);
	});
});

import { describe, expect, it } from "vitest";
import { LANGUAGES } from "@/lib/qualification/facts";
import { readTurn } from "@/lib/qualification/reading/read-turn";
import { handoffWords } from "@/lib/wording/handoff-words";
import { CARD_WORDS, cardTitle, cardWords } from "./card-words";

const STATES = ["offered", "ringing", "unanswered", "with_person", "settled"] as const;

describe("the card around a handoff", () => {
	it.each(LANGUAGES)("has every one of its sentences in the language %s", (language) => {
		const english = Object.entries(CARD_WORDS.en);
		const own: Record<string, string> = CARD_WORDS[language];
		for (const [name, words] of english) {
			expect(own[name]?.trim()).toBeTruthy();
			if (language !== "en") expect([name, own[name]]).not.toEqual([name, words]);
		}
	});

	it.each(LANGUAGES)("says no, in the language %s, in words that are read as a no", (language) => {
		const offer = handoffWords({
			language,
			trigger: "explicit_request",
			kind: "escalation",
			offers: ["talk_now", "email"],
			destination: "sales",
			subject: null,
			availability: "open",
			reflection: {},
			hours: "",
			promise: null,
			resource: null,
			farWest: false,
			reach: null,
			companyName: "Nordlicht",
		});
		const { notNowMessage } = CARD_WORDS[language];
		const reading = readTurn({
			text: notNowMessage,
			history: [{ role: "assistant", text: offer }],
		});
		expect(reading.signals.map(({ fact }) => fact)).toContain("declines");
	});

	it("is English for a conversation in English, and for a server that names no language", () => {
		expect(cardWords({ language: undefined })).toBe(CARD_WORDS.en);
	});

	it.each(STATES)("has a heading for a handoff that is %s", (state) => {
		expect(cardTitle({ state, language: "pl" }, false).title).toBeTruthy();
		expect(cardTitle({ state }, true).title).toBeTruthy();
	});

	it("does not ask where to reach somebody who left a number", () => {
		const offered = { state: "offered", has_number: true } as const;
		expect(cardTitle(offered, false).title).toBe(CARD_WORDS.en.alsoAddress);
		expect(cardTitle({ state: "offered" }, false).title).toBe(CARD_WORDS.en.reachYou);
	});
});

import { expect, test } from "vitest";
import { languageAfter } from "./language-after";

const after = (before: "en" | "de", text: string, language: "en" | "de" | "fr" | "pt") =>
	languageAfter(before, { text, reading: { language, shortReply: false } });

test("an address alone does not change the language", () => {
	expect(after("en", "jane@acme.com", "pt")).toBe("en");
	expect(after("de", "www.acme.com/about 2026", "en")).toBe("de");
});

test("one word may open a conversation in another language", () => {
	expect(after("en", "Bonjour", "fr")).toBe("fr");
});

test("two words do not leave the language a conversation is held in, three do", () => {
	expect(after("de", "React native", "en")).toBe("de");
	expect(after("de", "Let us talk", "en")).toBe("en");
});

test("a long message is read at its beginning only", () => {
	expect(after("de", `Let us talk ${"12 ".repeat(700)}`, "en")).toBe("en");
	expect(after("de", `${"12 ".repeat(700)} Let us talk`, "en")).toBe("de");
});

test("a short reply keeps the language", () => {
	const reading = { language: "en", shortReply: true } as const;
	expect(languageAfter("de", { text: "ok I see then", reading })).toBe("de");
});

import { describe, expect, it } from "vitest";
import { isAboutSomeoneElse, isMeant, sentenceAt, sentencesOf } from "./sentence-guards";

/** Whether the words, which stand once in a text of one sentence, are meant. */
function means(text: string, words: string, { mayNameOthers = false } = {}): boolean {
	const from = text.indexOf(words);
	return isMeant(sentenceAt(text, from), { from, to: from + words.length, mayNameOthers });
}

describe("a sentence of clean text", () => {
	const clean = "we build it\n can you help? in may\n";

	it.each([
		["we build it", 3],
		[" can you help?", 12],
		[" can you help?", 20],
		[" in may", 30],
	])("is %j around place %i", (text, at) => {
		const sentence = sentenceAt(clean, at);
		expect(sentence.text).toBe(text);
		expect(clean.slice(sentence.from, sentence.to)).toBe(text);
	});

	it("is cut off at line feeds and behind question marks; what is blank is none", () => {
		const found = sentencesOf("we build it\n \n\ncan you help?\nin may").map(({ text }) => text);
		expect(found).toEqual(["we build it", "can you help?", "in may"]);
	});

	it("is one of so many at most", () => {
		expect(sentencesOf("we build it\n".repeat(500))).toHaveLength(60);
	});
});

describe("a statement", () => {
	it.each([
		["in the past of the visitor", "i used to lead a team of 40 people", "40 people"],
		["somebody else's", "our competitor runs 80 shops", "80 shops"],
		["supposed", "imagine we are replacing our erp", "replacing our erp"],
		["a report", "your website says you replaced an erp", "replaced an erp"],
		["a command", "mark me as cto", "cto"],
		["a command, though it stands before it", "i am the cto so mark me as hot", "i am the cto"],
	])("is not meant that is %s", (_, text, words) => {
		expect(means(text, words)).toBe(false);
	});

	it.each([
		["is plain", "we are replacing our erp", "replacing our erp"],
		["comes back to the visitor", "our competitor runs 80 shops but we run 200", "we run 200"],
		["stands before somebody else", "we run 200 shops and our competitor 80", "we run 200 shops"],
		["stands before a past", "we need a cto who used to run a bank", "we need a cto"],
		["stands before what is supposed", "we rebuild our shop, imagine that", "we rebuild our shop"],
		[
			"stands before a report",
			"we rebuild our shop, your website says you can",
			"we rebuild our shop",
		],
	])("is meant that %s", (_, text, words) => {
		expect(means(text, words)).toBe(true);
	});

	it("of somebody else counts where others may be named, but not one that is supposed", () => {
		const others = { mayNameOthers: true };
		expect(means("our former boss recommended you", "recommended you", others)).toBe(true);
		expect(means("a friend of mine said so", "said so", others)).toBe(true);
		expect(means("imagine a friend recommended you", "recommended you", others)).toBe(false);
	});
});

describe("a sentence about somebody else", () => {
	it.each(["our competitor is moving to the cloud", "my dad used to be a cto"])(
		"opens with them: %s",
		(text) => {
			expect(isAboutSomeoneElse(text)).toBe(true);
		},
	);

	it.each([
		"we move to the cloud like our competitor",
		"our competitor is moving to the cloud, so we have to",
		"we are moving to the cloud",
	])("is not: %s", (text) => {
		expect(isAboutSomeoneElse(text)).toBe(false);
	});
});

import { describe, expect, it } from "vitest";
import { replyTo } from "./talk.test-kit";

describe("a message that is nothing but contact details", () => {
	it.each([
		["bob@corp.example", /^Thank you, I have noted your address\. /],
		["my mail is bob@corp.example", /noted your address/],
		["you can call me: +49 171 2345678", /noted your number/],
	])("is noted, and then the conversation goes on: %s", async (text, words) => {
		const reply = await replyTo(text);
		expect(reply).toMatch(words);
		expect(reply).toMatch(/\?$/);
	});

	it("is noted in the visitor's language, without an English question", async () => {
		expect(await replyTo("bob@corp.example", { language: "de" })).toBe(
			"Danke, Ihre Adresse ist notiert.",
		);
	});

	it.each(["jane@acme", "sure: jane@", "it's jane.doe@acme"])(
		"is asked for once more when the address is half of one: %s",
		async (text) => {
			expect(await replyTo(text)).toMatch(/^That e-mail address does not look complete/);
		},
	);

	it.each([
		"bob@corp.example, and do you build data pipelines?",
		"we use user@host syntax all over our data pipelines and it breaks every week",
		"do you do retrieval systems?",
	])("is not seen in other talk: %s", async (text) => {
		expect(await replyTo(text)).not.toMatch(/noted|complete/);
	});
});

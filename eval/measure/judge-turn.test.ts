import { describe, expect, it } from "vitest";
import type { Fact, Reading } from "@/lib/qualification/facts";
import { comparableContact } from "./comparable-contact";
import { foundFacts } from "./found-facts";
import { judgeLabelled } from "./judge-labelled";
import { expectedFacts } from "./judge-turn";

function aReading(facts: Fact[], contact: Reading["contact"] = {}): Reading {
	return {
		signals: facts.map((fact) => ({ fact, quote: "…", by: "rule" })),
		contact,
		language: "en",
		asks: false,
		shortReply: false,
	};
}

describe("expectedFacts", () => {
	it("asks for the upper step of a dimension and for either step apart", () => {
		const expected = expectedFacts({
			dimensions: {
				problem: "partial",
				authority: "confirmed",
				company: "not_detected",
				timing: "not_detected",
			},
		});
		expect(expected).toMatchObject({
			problem_confirmed: [],
			problem_detected: ["yes"],
			authority_confirmed: ["yes"],
			company_detected: [],
		});
	});

	it("lets a labelled contact name every field, so that an invented one is a false alarm", () => {
		expect(expectedFacts({ contact: { email: "Ann@Example.com" } })).toEqual({
			email: ["ann@example.com"],
			phone: [],
			name: [],
			company: [],
			role: [],
		});
	});

	it("leaves out what the row does not label", () => {
		expect(expectedFacts({ frustration: false, out_of_scope: null })).toEqual({
			frustration: [],
			out_of_scope: [],
		});
	});
});

describe("foundFacts", () => {
	it("names the first subject in the order of the desks", () => {
		const found = foundFacts(aReading(["commercial_terms", "legal_compliance"]));
		expect(found.out_of_scope).toBe("legal_compliance");
	});

	it("counts leaving in displeasure as frustration", () => {
		expect(foundFacts(aReading(["dismissal"])).frustration).toBe("yes");
	});

	it("takes the stronger step of a dimension as detected too", () => {
		const found = foundFacts(aReading(["timing_confirmed"]));
		expect(found).toMatchObject({
			timing_confirmed: "yes",
			timing_detected: "yes",
			problem_detected: null,
		});
	});
});

describe("comparableContact", () => {
	it("compares phone numbers with and without the country's prefix as the same", () => {
		expect(comparableContact("phone", "+49 151 2345678")).toBe(
			comparableContact("phone", "0151/2345678"),
		);
	});

	it("does not let letter case, spacing and full stops count", () => {
		expect(comparableContact("company", " Brandt  Logistik G.m.b.H. ")).toBe(
			comparableContact("company", "brandt logistik g m b h"),
		);
	});
});

describe("judgeLabelled", () => {
	const row = { id: "1", text: "x", lang: "en", source: "public" };
	const reader = { name: "none", concurrency: 1, read: () => aReading(["internal_information"]) };

	it("reads the public label as the product's word for it", async () => {
		const [judgement] = await judgeLabelled("s", { ...row, label: "sensitive_internal" }, reader);
		expect(judgement).toMatchObject({ fact: "out_of_scope", expected: ["internal_information"] });
	});

	it("takes an address inside an invalid text for no false alarm, the text itself for one", async () => {
		const finds = (email: string) => ({
			name: "finds",
			concurrency: 1,
			read: () => aReading([], { email }),
		});
		const invalid = { ...row, label: "invalid" };
		const [inside] = await judgeLabelled("s", { ...invalid, text: "a@b.com." }, finds("a@b.com"));
		const [whole] = await judgeLabelled("s", { ...invalid, text: "a@b" }, finds("a@b"));
		expect([inside?.found, whole?.found]).toEqual([null, "yes"]);
	});

	it("reads a display name before a valid address", async () => {
		const named = { ...row, label: "valid", text: "Ann Lee <ann@b.com>" };
		const finds = { ...reader, read: () => aReading([], { email: "ann@b.com" }) };
		const [judgement] = await judgeLabelled("s", named, finds);
		expect(judgement?.found).toBe("yes");
	});

	it("refuses a label it does not know", async () => {
		await expect(judgeLabelled("s", { ...row, label: "weather" }, reader)).rejects.toThrow(
			"weather",
		);
	});
});

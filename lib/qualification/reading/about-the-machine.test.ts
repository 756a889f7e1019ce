import { describe, expect, it } from "vitest";
import { OUT_OF_SCOPE } from "../facts";
import { readTurn } from "./read-turn";

function facts(text: string): string[] {
	return readTurn({ text, history: [] }).signals.map(({ fact }) => fact);
}

describe("who stands behind the machine", () => {
	it.each([
		"whos the boss of you",
		"so who signs off on you, i mean who is your employer",
		"who even pays your salary",
		"Who hired you?",
		"und für wen arbeitest du so",
		"qui t'a fabriqué, et qui te paie ?",
		"¿Quién te paga a ti?",
		"chi è il tuo capo",
		"quem te programou?",
		"wie is jouw baas eigenlijk",
		"kto ci płaci za tę robotę",
	])("is no desk's matter, no request and no referral: %s", (text) => {
		for (const fact of [...OUT_OF_SCOPE, "explicit_request", "referral", "injection"])
			expect(facts(text)).not.toContain(fact);
	});

	it.each([
		["internal_information", "who owns your company"],
		["internal_information", "who are your investors?"],
		["internal_information", "what do your developers earn"],
		["existing_client", "who is responsible for our invoice at your end"],
	])("is %s where it is about the firm: %s", (fact, text) => {
		expect(facts(text)).toContain(fact);
	});
});

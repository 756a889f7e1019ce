import { describe, expect, it } from "vitest";
import { cleanText } from "../clean-text";
import { leavesItToOthers } from "./others-decide";

const leaves = (text: string) => leavesItToOthers(cleanText(text).clean);

describe("a sentence in which somebody else decides", () => {
	it.each([
		"I'd suggest a firm and others approve",
		"the decision is made way above me",
		"that gets decided at head office, they sign",
		"she picks, I make the coffee",
		"Aussuchen darf ich, unterschreiben tut das nicht: der Gemeinderat entscheidet",
		"Wer das am Ende unterschreibt, weiß ich nicht",
		"Dans ce cas c'est le conseil qui tranche",
		"c'est elle qui choisit",
		"de eso decide la gerente",
		"yo no decido",
		"lo sceglie il titolare",
		"a decidere è il consiglio, decide il consiglio",
		"quem escolhe é a dona",
		"ele é que assina",
		"dat beslist de directeur",
		"de voorzitter hakt de knoop door",
		"o tym decyduje prezes",
		"wybiera szef",
	])("%s", (text) => {
		expect(leaves(text)).toBe(true);
	});

	it.each([
		"the board signs what I put in front of them",
		"my brother and I decide, well, he signs and I choose",
		"the boss asked me to choose",
		"the selection is mine",
		"der Vorstand entscheidet, und der Vorstand bin ich",
		"das entscheide ich",
		"le conseil valide, mais c'est moi qui choisis",
		"decido yo, la gerente soy yo",
		"firma il consiglio ma decido io",
		"quem decide sou eu",
		"de raad tekent en ik kies",
		"decyduję ja, prezes podpisuje",
		"we compare three firms",
	])("but not in: %s", (text) => {
		expect(leaves(text)).toBe(false);
	});
});

import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../facts";
import { likelyLanguages } from "../language/detect-language";
import { sentencesOf } from "../text/sentences";
import { isDismissive, isFrustrated } from "./read-mood";

function mood(text: string, reads: typeof isFrustrated): boolean {
	const languages = likelyLanguages(text);
	const tried = languages.length === 0 ? LANGUAGES : languages;
	return sentencesOf(text).some((sentence) => reads(sentence, tried));
}

describe("frustration", () => {
	it.each([
		"you keep dodging my question",
		"this chat is a complete waste of time",
		"I already told you that twice",
		"none of this helps",
		"that's not what I asked",
		"Das bringt mir überhaupt nichts",
		"Vous ne répondez pas à ma question",
		"Esto no me ayuda nada",
		"Non rispondi alla mia domanda",
		"Isto é uma perda de tempo",
		"Hier heb ik niks aan",
		"To strata czasu",
		"I could scream at this thing",
		"my patience has run out with this chat",
		"this leads absolutely nowhere",
		"ça me rend dingue ce truc",
		"you've grasped nothing of what we make here",
		"you lot hide behind a chatbot, well done",
		"Gastei a hora de almoço com este bot",
		"Jullie hebben me een kwartier gekost",
	])("is said outright: %s", (text) => {
		expect(mood(text, isFrustrated)).toBe(true);
	});

	it.each([
		["a supplier disappoints", "we are frustrated with our current agency"],
		["their own bot is bad", "our chatbot is useless and users complain"],
		["their own system is bad, in Spanish", "nuestro sistema es un desastre"],
		["a fact is put right", "that's wrong, we are 80 people"],
		["a decision is weighed", "it would be pointless to rewrite everything"],
		["something is to be repeated", "please repeat what you just said"],
		["a supplier hides", "our supplier hides behind a contact form"],
		["somebody else is to blame", "I'm grumpy this morning, that's not your fault"],
		["praise is given", "I couldn't be happier with you"],
		["a mood is told", "I'm lonely tonight"],
		["thanks are given", "thanks, that was helpful"],
	])("is not there when %s", (_, text) => {
		expect(mood(text, isFrustrated)).toBe(false);
	});
});

describe("dismissal", () => {
	it.each(["forget it, I'll look elsewhere", "whatever", "laissez tomber", "vergiss es"])(
		"is leaving or waving away: %s",
		(text) => {
			expect(mood(text, isDismissive)).toBe(true);
		},
	);

	it.each(["thanks, bye!", "I have to go, talk soon", "Danke, tschüss"])(
		"is no friendly goodbye: %s",
		(text) => {
			expect(mood(text, isDismissive)).toBe(false);
		},
	);
});

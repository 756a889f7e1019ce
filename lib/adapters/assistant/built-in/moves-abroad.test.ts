import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/qualification/facts";
import { conversation, replyTo } from "./talk.test-kit";

describe("other languages", () => {
	const cases: readonly (readonly [Language, string, RegExp])[] = [
		["de", "Macht ihr auch Datenplattformen?", /auf Englisch[\s\S]*data platform/],
		["fr", "Avez-vous des études de cas dans l'assurance ?", /en anglais[\s\S]*insurer/],
		["es", "¿Tienen experiencia con la modernización de sistemas?", /en inglés[\s\S]*systems/],
		["de", "Wo ist euer Büro?", /auf Englisch[\s\S]*Berlin/],
	];
	it.each(cases)("%s: %s", async (language, text, fact) => {
		expect(await replyTo(text, { language })).toMatch(fact);
	});

	const truth: readonly (readonly [Language, string, RegExp])[] = [
		["de", "bist du ein Mensch?", /^Ich bin ein KI-Assistent, kein Mensch/],
		["de", "Sind Sie ein Roboter?", /kein Mensch/],
		["de", "Hallo, rede ich hier mit einem Bot?", /kein Mensch/],
		["fr", "est-ce que je parle à un robot ?", /pas un être humain/],
		["fr", "vous êtes une vraie personne ?", /pas un être humain/],
		["es", "¿hablo con una persona real?", /no un ser humano/],
		["it", "sto parlando con una persona vera?", /non un essere umano/],
		["pt", "você é um robô?", /não um ser humano/],
		["nl", "praat ik met een mens?", /geen mens/],
		["pl", "czy rozmawiam z człowiekiem?", /nie człowiekiem/],
	];
	it.each(truth)("tells the truth about itself in %s: %s", async (language, text, fact) => {
		const reply = await replyTo(text, { language });
		expect(reply).toMatch(fact);
		expect(reply).not.toContain("?");
	});

	const small: readonly (readonly [Language, string, RegExp])[] = [
		["de", "vielen Dank!", /^Gern geschehen\.$/],
		["fr", "merci, au revoir", /^Merci de votre visite/],
		["it", "come va?", /programma/],
		["pl", "do widzenia", /^Dziękuję za odwiedziny/],
	];
	it.each(small)("says the small things in %s: %s", async (language, text, words) => {
		expect(await replyTo(text, { language })).toMatch(words);
	});

	const asked: readonly (readonly [Language, string])[] = [
		["de", "Was macht ihr eigentlich genau?"],
		["fr", "Bonjour, vous faites quoi exactement ?"],
		["es", "¿a qué se dedican?"],
		["it", "di cosa vi occupate?"],
		["pt", "o que vocês fazem?"],
		["nl", "wat doen jullie precies?"],
		["pl", "czym się zajmujecie?"],
	];
	it.each(asked)("tells in %s what the company does: %s", async (language, text) => {
		const reply = await replyTo(text, { language });
		expect(reply).toContain("is a software and AI engineering consultancy");
	});

	it("answers a question that only begins like a courtesy", async () => {
		const reply = await replyTo("Danke, und macht ihr auch Datenplattformen?", { language: "de" });
		expect(reply).toMatch(/data platform/);
	});

	it("says once that it answers in English", async () => {
		const replies = await conversation(["Macht ihr Datenplattformen?", "Wo ist euer Büro?"], {
			language: "de",
		});
		expect(replies.filter((reply) => reply.includes("auf Englisch"))).toHaveLength(1);
	});
});

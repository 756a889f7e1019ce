import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../facts";
import { likelyLanguages } from "../language/detect-language";
import { sentencesOf } from "../text/sentences";
import { asksForPerson } from "./read-person-request";

function asks(text: string): boolean {
	const languages = likelyLanguages(text);
	const tried = languages.length === 0 ? LANGUAGES : languages;
	return sentencesOf(text).some((sentence) => asksForPerson(sentence, tried));
}

describe("an apostrophe", () => {
	it.each(["un responsable, s'il vous plaît", "je voudrais parler à quelqu'un de l'équipe"])(
		"inside a word is no mark of a quotation: %s",
		(text) => {
			expect(asks(text)).toBe(true);
		},
	);
});

describe("wording that no rule names", () => {
	it.each([
		"I'd sooner sort this out with one of your staff",
		"can one of your folks buzz me on my mobile",
	])("is heard by its likeness to known requests: %s", (text) => {
		expect(asks(text)).toBe(true);
	});

	it.each([
		"architect",
		"three of our reps left in May",
		"does the bot pick up the phone at night?",
	])("is not taken for one by its words alone: %s", (text) => {
		expect(asks(text)).toBe(false);
	});
});

describe("who was sent to us", () => {
	it("tells how they came here, and asks for nobody by that", () => {
		expect(asks("my friend Paul at Helios told me to get in touch with you guys")).toBe(false);
		expect(asks("a former colleague suggested I contact you")).toBe(false);
	});

	it("is heard when the rest of the sentence asks", () => {
		expect(asks("Paul told me to contact you, can somebody call me back?")).toBe(true);
		expect(asks("my boss told me to talk to sales")).toBe(true);
	});
});

describe("what resembles a request and tells of something else", () => {
	it.each([
		"can patients call the clinic through the app?",
		"our tenants complain that nobody picks up",
		"after three tries we hand them over to a human",
		"will we get a dedicated project lead?",
		"who else will be in the meeting?",
		"sorry, I missed your call",
		"can it speak to our ERP?",
		"what are your office hours?",
		"I am a real person, not a bot",
		"can two of your developers join our team from May?",
	])("asks for nobody: %s", (text) => {
		expect(asks(text)).toBe(false);
	});

	it.each([
		"I missed your call, can you ring me again?",
		"our tenants complain, so could I talk to one of your engineers",
		"I am a human, let me talk to a human",
		"can I talk to the data team?",
		"can I speak to your API engineer?",
		"can he call me back?",
	])("takes no request away that stands beside it: %s", (text) => {
		expect(asks(text)).toBe(true);
	});
});

describe("a request for a person in English", () => {
	it.each([
		"Could you patch me through to somebody in sales?",
		"a human, please",
		"operator",
		"may I speak with one of your architects",
		"is there anybody I could ring about this?",
		"I'd sooner discuss it over the phone",
		"pencil in a demo for Thursday",
		"our VP of Data would like to meet with your team",
		"whom do I turn to for a data project?",
		"I am not getting on with this bot, give me a person",
		"please ring me back on 030 1234567",
		"quick call?",
		"i wnat to tlak to a humna",
		"I don't know how to reach a person here",
		"why can't I just talk to someone",
		"whom do I pester for a slot with your people",
		"could do with one of your staff to swing by the bakery",
		"we'd be delighted to welcome you at our mill",
		"Could someone from your office sit down with our procurement?",
		"your rivals put me through to a person in two minutes",
	])("is heard in: %s", (text) => {
		expect(asks(text)).toBe(true);
	});

	it.each([
		["the product talks, not the visitor", "do your agents talk to people?"],
		["a bot is to be built", "we want a bot that hands callers over to a human agent"],
		["customers are the ones who ask", "our customers want to speak to a representative"],
		["it is refused", "I'd rather not speak to anyone yet"],
		["calls are refused", "please don't call me"],
		["it is put off", "before I talk to someone I want to read a case study"],
		["it is quoted", 'our users type "talk to a human" and nothing happens'],
		["the person is in the visitor's own house", "I have to talk to my boss first"],
		["a subject is named and nobody", "I want to talk about data platforms"],
		["staff is wanted, not a talk", "we need someone to migrate our database"],
		["it is over", "I already spoke with someone from your team"],
		["what we are is asked", "am I talking to a real person?"],
		["a name is given", "you can call me Anna"],
		["a name is asked for", "how should I call you?"],
		["attention is called", "how do I call your attention to something"],
		["a client complains", "I'd like to complain about the new release"],
		["an errand is given", "write a message to somebody for me"],
		["somebody is to be paid", "I want to pay somebody to do it"],
		["a voice is played with", "can you talk like an old sailor to me"],
		["a name is asked for, politely", "may I have your name please"],
		["a device is to be connected", "please connect to my car"],
		["others come and go", "we need somebody to come in two days a week"],
		["the process is asked about", "how often would we talk to the team lead?"],
		["an address is given", "you can reach me at jo@firm.example"],
		["an address is given, in short", "reach me at jo@firm.example"],
		["a call is a technical word", "can the agent call an external API?"],
	])("is not there when %s", (_, text) => {
		expect(asks(text)).toBe(false);
	});

	it("counts the visitor's own words even in quotation marks when they repeat themselves", () => {
		expect(asks('I said "talk to a human"')).toBe(true);
	});
});

describe("a request for a person in the seven other languages", () => {
	it.each([
		["de", "Ich möchte bitte mit jemandem aus Ihrem Team telefonieren"],
		["fr", "Pourriez-vous me mettre en contact avec un conseiller ?"],
		["es", "¿Me puede llamar alguien de su equipo?"],
		["it", "Vorrei parlare con una persona vera"],
		["pt", "Gostaria de marcar uma reunião com um engenheiro"],
		["nl", "Kan ik een collega van jullie spreken?"],
		["fr", "Nous fixerions volontiers un rendez-vous la semaine prochaine"],
		["it", "Ci servirebbe sentirlo entro venerdì"],
		["pt", "Ligue para o telemóvel e peça para falar comigo"],
		["nl", "We zouden graag willen dat u langskomt in Breda"],
		["pl", "Chciałabym porozmawiać z człowiekiem"],
	])("is heard (%s): %s", (_, text) => {
		expect(asks(text)).toBe(true);
	});

	it.each([
		["de", "Unsere Kunden wollen mit einem Menschen sprechen"],
		["fr", "Est-ce que je parle à un humain ?"],
		["es", "Todavía no quiero hablar con un comercial"],
		["it", "Sto parlando con una persona?"],
		["pt", "Preciso falar com o meu chefe primeiro"],
		["nl", "Ik wil nog niet met sales praten"],
		["pl", "Czy rozmawiam z człowiekiem?"],
	])("is not there (%s): %s", (_, text) => {
		expect(asks(text)).toBe(false);
	});
});

describe("what is asked of the machine in the words for a person", () => {
	it.each([
		"Könnten wir vielleicht auf Polnisch weiterreden?",
		"on peut discuter en espagnol plutôt ?",
		"puoi parlare anche in tedesco?",
		"dá para falar em inglês aqui?",
		"Rappelle-moi d'éteindre le four",
		"ponme un temporizador de diez minutos",
	])("asks for nobody: %s", (text) => {
		expect(asks(text)).toBe(false);
	});

	it.each([
		"Könnte ich mit einer Kollegin auf Polnisch reden?",
		"je préfère discuter en espagnol avec un conseiller",
		"vorrei parlare in tedesco con qualcuno",
		"posso falar com uma pessoa em inglês?",
		"rappelez-moi de préférence après midi",
		"ponme con alguien de ventas",
	])("asks for somebody where one is named: %s", (text) => {
		expect(asks(text)).toBe(true);
	});
});

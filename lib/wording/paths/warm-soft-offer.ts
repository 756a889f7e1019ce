import type { HandoffWordsInput } from "../handoff-words-input";
import { addedLine, closedLine } from "../pieces/circumstances";
import { personOf } from "../pieces/desk";
import { followUpAsking, followUpOnYes } from "../pieces/follow-up";
import { type Phrase, paragraphs, sentences, type Template } from "../words";

const WORTH_READING: Template<{ title: string }> = {
	en: ({ title }) =>
		`One thing that may help with what you describe is “${title}”; it is right below, to read whenever you like.`,
	de: ({ title }) =>
		`Zu dem, was Sie beschreiben, passt „${title}“; Sie finden es gleich unten und lesen es, wann Sie mögen.`,
	fr: ({ title }) =>
		`Sur ce que vous décrivez, « ${title} » peut vous aider ; c'est juste en dessous, à lire quand vous le souhaitez.`,
	es: ({ title }) =>
		`Para lo que describe puede servirle «${title}»; está aquí abajo, para leerlo cuando quiera.`,
	it: ({ title }) =>
		`Su ciò che descrive può essere utile «${title}»; è qui sotto, da leggere quando vuole.`,
	pt: ({ title }) =>
		`Para o que você descreve, “${title}” pode ajudar; está logo abaixo, para ler quando quiser.`,
	nl: ({ title }) =>
		`Bij wat u beschrijft past “${title}”; het staat hieronder, om te lezen wanneer u wilt.`,
	pl: ({ title }) =>
		`Do tego opisu pasuje „${title}”; link jest poniżej, do przeczytania w dowolnej chwili.`,
};

const NO_OBLIGATION: Phrase = {
	en: "If it would help to think it through with someone, an e-mail address is all it takes; we can also simply go on here.",
	de: "Wenn es hilft, das mit jemandem durchzudenken, genügt eine E-Mail-Adresse; wir können auch einfach hier weitermachen.",
	fr: "S'il vous est utile d'y réfléchir avec quelqu'un, une adresse e-mail suffit ; nous pouvons aussi simplement continuer ici.",
	es: "Si le ayuda pensarlo con alguien, basta una dirección de correo; también podemos seguir aquí sin más.",
	it: "Se Le è utile ragionarci con qualcuno, basta un indirizzo e-mail; possiamo anche semplicemente continuare qui.",
	pt: "Se ajudar pensar nisso com alguém, basta um e-mail; também podemos simplesmente continuar por aqui.",
	nl: "Helpt het om er met iemand over na te denken, dan is een e-mailadres genoeg; we kunnen hier ook gewoon verdergaan.",
	pl: "Jeśli pomoże przemyślenie tego z kimś, wystarczy adres e-mail; można też po prostu kontynuować tutaj.",
};

const NO_OBLIGATION_ADDRESS_KNOWN: Phrase = {
	en: "If it would help to think it through with someone, a word is enough; we can also simply go on here.",
	de: "Wenn es hilft, das mit jemandem durchzudenken, genügt ein Wort; wir können auch einfach hier weitermachen.",
	fr: "S'il vous est utile d'y réfléchir avec quelqu'un, un mot suffit ; nous pouvons aussi simplement continuer ici.",
	es: "Si le ayuda pensarlo con alguien, basta una palabra; también podemos seguir aquí sin más.",
	it: "Se Le è utile ragionarci con qualcuno, basta una parola; possiamo anche semplicemente continuare qui.",
	pt: "Se ajudar pensar nisso com alguém, basta uma palavra; também podemos simplesmente continuar por aqui.",
	nl: "Helpt het om er met iemand over na te denken, dan is een woord genoeg; we kunnen hier ook gewoon verdergaan.",
	pl: "Jeśli pomoże przemyślenie tego z kimś, wystarczy słowo; można też po prostu kontynuować tutaj.",
};

/** Interested but not there yet: something to read first, then, without pressure, the address. */
export function warmSoftOfferWords(input: HandoffWordsInput): string {
	const { language, resource, reach } = input;
	const followUp = { ...input, who: personOf(input.destination, language) };
	const invitation = reach === null ? NO_OBLIGATION : NO_OBLIGATION_ADDRESS_KNOWN;
	return paragraphs(
		addedLine(input.alreadyOpen, language),
		resource === null ? null : WORTH_READING[language](resource),
		sentences(invitation[language], closedLine(input.availability, input)),
		reach === null ? followUpAsking(followUp) : followUpOnYes({ ...followUp, alone: true }),
	);
}

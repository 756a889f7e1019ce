import type { AvailabilityState } from "@/lib/availability/types";
import type { Destination, Offer } from "@/lib/handoff/handoff";
import type { Reach } from "@/lib/handoff/reach";
import type { Language } from "@/lib/qualification/facts";
import { addedLine, closedLine } from "./pieces/circumstances";
import { personOf } from "./pieces/desk";
import { followUpAsking } from "./pieces/follow-up";
import { offerLines } from "./pieces/offers";
import { ended, type Phrase, paragraphs, sentences, type Template } from "./words";

export type StillOpenInput = {
	language: Language;
	destination: Destination;
	offers: readonly Offer[];
	availability: AvailabilityState;
	hours: string;
	promise: string | null;
	reach: Reach;
};

const STILL_YES: Phrase = {
	en: "Yes, you can have a person; nothing has changed about that.",
	de: "Ja, Sie bekommen einen Menschen; daran hat sich nichts geändert.",
	fr: "Oui, vous pouvez parler à une personne ; rien n'a changé à cet égard.",
	es: "Sí, puede hablar con una persona; en eso nada ha cambiado.",
	it: "Sì, può parlare con una persona; in questo nulla è cambiato.",
	pt: "Sim, você pode falar com uma pessoa; nada mudou nisso.",
	nl: "Ja, u krijgt een mens; daar is niets aan veranderd.",
	pl: "Tak, rozmowa z człowiekiem jest możliwa; nic się tu nie zmieniło.",
};

const ALL_THAT_IS_MISSING: Template<{ who: string; when: string }> = {
	en: ({ who, when }) =>
		`An e-mail address is all that is still missing; with it, ${who} will get in touch${when}`,
	de: ({ who, when }) => `Es fehlt nur noch eine E-Mail-Adresse; damit meldet sich ${who}${when}`,
	fr: ({ who, when }) =>
		`Il ne manque plus qu'une adresse e-mail ; avec elle, ${who} vous contactera${when}`,
	es: ({ who, when }) =>
		`Solo falta una dirección de correo; con ella, ${who} le contactará${when}`,
	it: ({ who, when }) => `Manca solo un indirizzo e-mail; con quello, ${who} La contatterà${when}`,
	pt: ({ who, when }) => `Só falta um e-mail; com ele, ${who} entrará em contato${when}`,
	nl: ({ who, when }) =>
		`Alleen een e-mailadres ontbreekt nog; daarmee laat ${who} van zich horen${when}`,
	pl: ({ who, when }) => `Brakuje tylko adresu e-mail; mając go, ${who} odezwie się${when}`,
};

/** The visitor asks again for a person while the handoff is open: the way to one, once more. */
export function stillOpenWords(input: StillOpenInput): string {
	const { language } = input;
	return paragraphs(
		sentences(
			STILL_YES[language],
			closedLine(input.availability, input),
			offerLines(input.offers, language),
		),
		followUpAsking({ ...input, who: personOf(input.destination, language) }),
	);
}

/** More of what was answered a moment ago: that it is kept, and what is still missing. Nothing is said twice. */
export function addedAgainWords(input: {
	language: Language;
	destination: Destination;
	promise: string | null;
	reach: Reach;
}): string {
	const missing = input.reach === null ? openHandoffReminder(input) : null;
	return paragraphs(addedLine(true, input.language), missing);
}

/** Closes a plain answer while the handoff is open and the address is missing. A statement. */
export function openHandoffReminder(input: {
	language: Language;
	destination: Destination;
	promise: string | null;
}): string {
	const when = input.promise === null ? "" : ` ${input.promise}`;
	const who = personOf(input.destination, input.language);
	return ended(ALL_THAT_IS_MISSING[input.language]({ who, when }));
}

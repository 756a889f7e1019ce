import type { Destination } from "@/lib/handoff/handoff";
import type { Reach } from "@/lib/handoff/reach";
import type { Language } from "@/lib/qualification/facts";
import { personOf } from "./pieces/desk";
import { capitalised, ended, type Phrase, paragraphs, sentences, type Template } from "./words";

export type AfterContactInput = {
	language: Language;
	destination: Destination;
	promise: string | null;
	/** The team is there and its notification goes out with this message. */
	toldNow: boolean;
	/** What was left; a number alone invites an address as well. */
	reach: Reach;
	/** When they would like to be called, in their own words. */
	preferredTime: string | undefined;
	/** A booking link is shown with this message. */
	booking: boolean;
};

type Gaps = { who: string; when: string };

const RECEIVED: Phrase = {
	en: "Thank you, I have noted your address.",
	de: "Danke, Ihre Adresse ist notiert.",
	fr: "Merci, votre adresse est notée.",
	es: "Gracias, he anotado su dirección.",
	it: "Grazie, ho annotato il Suo indirizzo.",
	pt: "Tudo certo, anotei o seu e-mail.",
	nl: "Dank u, uw adres is genoteerd.",
	pl: "Dziękuję, adres jest zapisany.",
};

const NUMBER_RECEIVED: Phrase = {
	en: "Thank you, I have noted your number.",
	de: "Danke, Ihre Nummer ist notiert.",
	fr: "Merci, votre numéro est noté.",
	es: "Gracias, he anotado su número.",
	it: "Grazie, ho annotato il Suo numero.",
	pt: "Tudo certo, anotei o seu número.",
	nl: "Dank u, uw nummer is genoteerd.",
	pl: "Dziękuję, numer jest zapisany.",
};

const ADDRESS_WELCOME: Phrase = {
	en: "An e-mail address is welcome too, in case nobody gets through to you.",
	de: "Gern auch eine E-Mail-Adresse, falls Sie telefonisch nicht zu erreichen sind.",
	fr: "Une adresse e-mail est également bienvenue, au cas où vous ne seriez pas joignable par téléphone.",
	es: "También viene bien una dirección de correo, por si no se le localiza por teléfono.",
	it: "È gradito anche un indirizzo e-mail, nel caso non si riesca a raggiungerLa per telefono.",
	pt: "Um e-mail também é bem-vindo, caso não se consiga falar com você por telefone.",
	nl: "Een e-mailadres is ook welkom, voor het geval u telefonisch niet te bereiken bent.",
	pl: "Przyda się też adres e-mail, na wypadek gdyby nie udało się dodzwonić.",
};

const TIME_PASSED_ON: Template<{ time: string }> = {
	en: ({ time }) => `The time that you named, “${time}”, goes along with it.`,
	de: ({ time }) => `Ihr Wunschtermin, „${time}“, geht mit dorthin.`,
	fr: ({ time }) => `Le moment que vous souhaitez, « ${time} », est transmis avec.`,
	es: ({ time }) => `El momento que prefiere, «${time}», va incluido.`,
	it: ({ time }) => `Anche l'orario che preferisce, «${time}», viene trasmesso.`,
	pt: ({ time }) => `O horário que prefere, “${time}”, vai junto.`,
	nl: ({ time }) => `Het tijdstip dat u noemde, “${time}”, gaat mee.`,
	pl: ({ time }) => `Wskazany czas, „${time}”, też zostaje przekazany.`,
};

const TOLD_NOW: Template<{ who: string }> = {
	en: ({ who }) => `${capitalised(who)} is being told now, with our conversation attached.`,
	de: ({ who }) =>
		`${capitalised(who)} wird gerade benachrichtigt und bekommt unser Gespräch dazu.`,
	fr: ({ who }) => `${capitalised(who)} est en train d'être prévenue, avec notre conversation.`,
	es: ({ who }) => `Se está avisando en este momento: ${who} recibe también nuestra conversación.`,
	it: ({ who }) =>
		`L'avviso sta partendo in questo momento: ${who} riceve anche la nostra conversazione.`,
	pt: ({ who }) => `O aviso está saindo neste momento: ${who} recebe também a nossa conversa.`,
	nl: ({ who }) => `${capitalised(who)} krijgt op dit moment bericht, met ons gesprek erbij.`,
	pl: ({ who }) => `Powiadomienie właśnie wychodzi: ${who} dostaje też naszą rozmowę.`,
};

const PROMISED: Template<Gaps> = {
	en: ({ who, when }) => `${capitalised(who)} will get in touch ${when}`,
	de: ({ who, when }) => `${capitalised(who)} meldet sich ${when}`,
	fr: ({ who, when }) => `${capitalised(who)} vous contactera ${when}`,
	es: ({ who, when }) => `${capitalised(who)} le contactará ${when}`,
	it: ({ who, when }) => `${capitalised(who)} La contatterà ${when}`,
	pt: ({ who, when }) => `${capitalised(who)} entrará em contato ${when}`,
	nl: ({ who, when }) => `${capitalised(who)} laat van zich horen ${when}`,
	pl: ({ who, when }) => `${capitalised(who)} odezwie się ${when}`,
};

const KEPT: Template<{ who: string }> = {
	en: ({ who }) => `${capitalised(who)} has what is needed to answer you.`,
	de: ({ who }) => `${capitalised(who)} hat damit alles, um Ihnen zu antworten.`,
	fr: ({ who }) => `${capitalised(who)} a désormais de quoi vous répondre.`,
	es: ({ who }) => `${capitalised(who)} tiene lo necesario para responderle.`,
	it: ({ who }) => `${capitalised(who)} ha quanto serve per risponderLe.`,
	pt: ({ who }) => `${capitalised(who)} tem o necessário para responder.`,
	nl: ({ who }) => `${capitalised(who)} heeft wat nodig is om u te antwoorden.`,
	pl: ({ who }) => `${capitalised(who)} ma wszystko, by odpowiedzieć.`,
};

const BOOKING: Phrase = {
	en: "If you would rather choose the time yourself, the 30-minute intro can be booked below.",
	de: "Wenn Sie den Termin lieber selbst wählen, lässt sich das 30-minütige Kennenlernen unten buchen.",
	fr: "Si vous préférez choisir vous-même le moment, l'appel de 30 minutes se réserve ci-dessous.",
	es: "Si prefiere elegir usted el momento, la llamada de 30 minutos se reserva aquí abajo.",
	it: "Se preferisce scegliere Lei il momento, la chiamata di 30 minuti si prenota qui sotto.",
	pt: "Se preferir escolher o horário, a conversa de 30 minutos pode ser reservada logo abaixo.",
	nl: "Kiest u liever zelf het moment, dan kunt u het gesprek van 30 minuten hieronder boeken.",
	pl: "Kto woli sam wybrać termin, może poniżej zarezerwować 30-minutową rozmowę.",
};

/** That it is noted, and nothing of what comes of it. */
export function receivedWords(language: Language, reach: Reach): string {
	return (reach === "phone" ? NUMBER_RECEIVED : RECEIVED)[language];
}

/** The receipt for an address or a number: what happens with it, and by when. No question. */
export function afterContactWords(input: AfterContactInput): string {
	const { language, promise } = input;
	const who = personOf(input.destination, language);
	return paragraphs(
		sentences(
			receivedWords(language, input.reach),
			input.preferredTime ? TIME_PASSED_ON[language]({ time: input.preferredTime }) : null,
			input.toldNow ? TOLD_NOW[language]({ who }) : null,
			promise === null ? null : ended(PROMISED[language]({ who, when: promise })),
			promise === null && !input.toldNow ? KEPT[language]({ who }) : null,
		),
		input.reach === "phone" ? ADDRESS_WELCOME[language] : null,
		input.booking ? BOOKING[language] : null,
	);
}

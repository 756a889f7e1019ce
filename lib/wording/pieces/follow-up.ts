import type { Reach } from "@/lib/handoff/reach";
import type { Language } from "@/lib/qualification/facts";
import { capitalised, ended, type Phrase, sentences, type Template } from "../words";

/** `promise` is an adverb of time computed elsewhere ("tomorrow morning before 10:00 CET"), or null. */
export type FollowUp = {
	language: Language;
	/** Who gets in touch, from `deskOf` or `personOf`. */
	who: string;
	promise: string | null;
	reach: Reach;
};

type Gaps = { who: string; when: string };

const WITH_ADDRESS: Template<Gaps> = {
	en: ({ who, when }) => `Give me an e-mail address, and ${who} will get in touch${when}`,
	de: ({ who, when }) => `Nennen Sie mir eine E-Mail-Adresse, dann meldet sich ${who}${when}`,
	fr: ({ who, when }) => `Indiquez-moi une adresse e-mail, et ${who} vous contactera${when}`,
	es: ({ who, when }) => `Indíqueme una dirección de correo y ${who} le contactará${when}`,
	it: ({ who, when }) => `Mi lasci un indirizzo e-mail e ${who} La contatterà${when}`,
	pt: ({ who, when }) => `Informe um e-mail, e ${who} entrará em contato${when}`,
	nl: ({ who, when }) => `Geef me een e-mailadres, dan laat ${who} van zich horen${when}`,
	pl: ({ who, when }) => `Proszę podać adres e-mail, a ${who} odezwie się${when}`,
};

const WHICH_ADDRESS: Phrase = {
	en: "Which address is best?",
	de: "Welche Adresse passt am besten?",
	fr: "Quelle adresse vous convient le mieux ?",
	es: "¿Qué dirección le viene mejor?",
	it: "Quale indirizzo preferisce?",
	pt: "Qual é o melhor e-mail?",
	nl: "Welk adres kan ik het best noteren?",
	pl: "Jaki adres będzie najlepszy?",
};

const LEAVE_ADDRESS: Template<Gaps> = {
	en: ({ who, when }) => `Or leave an e-mail address here, and ${who} will get in touch${when}`,
	de: ({ who, when }) =>
		`Oder Sie hinterlassen hier eine E-Mail-Adresse, dann meldet sich ${who}${when}`,
	fr: ({ who, when }) => `Ou laissez ici une adresse e-mail, et ${who} vous contactera${when}`,
	es: ({ who, when }) => `O deje aquí una dirección de correo y ${who} le contactará${when}`,
	it: ({ who, when }) => `Oppure lasci qui un indirizzo e-mail e ${who} La contatterà${when}`,
	pt: ({ who, when }) => `Ou deixe aqui um e-mail, e ${who} entrará em contato${when}`,
	nl: ({ who, when }) =>
		`Of laat hier een e-mailadres achter, dan laat ${who} van zich horen${when}`,
	pl: ({ who, when }) => `Można też zostawić tutaj adres e-mail, a ${who} odezwie się${when}`,
};

const JUST_ADDRESS: Template<Gaps> = {
	en: ({ who, when }) => `Leave an e-mail address here, and ${who} will get in touch${when}`,
	de: ({ who, when }) =>
		`Hinterlassen Sie hier eine E-Mail-Adresse, dann meldet sich ${who}${when}`,
	fr: ({ who, when }) => `Laissez ici une adresse e-mail, et ${who} vous contactera${when}`,
	es: ({ who, when }) => `Deje aquí una dirección de correo y ${who} le contactará${when}`,
	it: ({ who, when }) => `Lasci qui un indirizzo e-mail e ${who} La contatterà${when}`,
	pt: ({ who, when }) => `Deixe aqui um e-mail, e ${who} entrará em contato${when}`,
	nl: ({ who, when }) => `Laat hier een e-mailadres achter, dan laat ${who} van zich horen${when}`,
	pl: ({ who, when }) => `Proszę zostawić tutaj adres e-mail, a ${who} odezwie się${when}`,
};

const ADDRESS_KNOWN: Template<Gaps> = {
	en: ({ who, when }) => `I have your address: ${who} will get in touch${when}`,
	de: ({ who, when }) => `Ihre Adresse habe ich: ${capitalised(who)} meldet sich${when}`,
	fr: ({ who, when }) => `J'ai votre adresse : ${who} vous contactera${when}`,
	es: ({ who, when }) => `Ya tengo su dirección: ${who} le contactará${when}`,
	it: ({ who, when }) => `Ho già il Suo indirizzo: ${who} La contatterà${when}`,
	pt: ({ who, when }) => `Já tenho o seu e-mail: ${who} entrará em contato${when}`,
	nl: ({ who, when }) => `Uw adres heb ik: ${who} laat van zich horen${when}`,
	pl: ({ who, when }) => `Adres już mam: ${who} odezwie się${when}`,
};

const NUMBER_KNOWN: Template<Gaps> = {
	en: ({ who, when }) => `I have your number: ${who} will get in touch${when}`,
	de: ({ who, when }) => `Ihre Nummer habe ich: ${capitalised(who)} meldet sich${when}`,
	fr: ({ who, when }) => `J'ai votre numéro : ${who} vous contactera${when}`,
	es: ({ who, when }) => `Ya tengo su número: ${who} le contactará${when}`,
	it: ({ who, when }) => `Ho già il Suo numero: ${who} La contatterà${when}`,
	pt: ({ who, when }) => `Já tenho o seu número: ${who} entrará em contato${when}`,
	nl: ({ who, when }) => `Uw nummer heb ik: ${who} laat van zich horen${when}`,
	pl: ({ who, when }) => `Numer już mam: ${who} odezwie się${when}`,
};

const ON_YES: Template<Gaps> = {
	en: ({ who, when }) => `I have your address: say yes, and ${who} will get in touch${when}`,
	de: ({ who, when }) => `Ihre Adresse habe ich: Ein Ja genügt, dann meldet sich ${who}${when}`,
	fr: ({ who, when }) => `J'ai votre adresse : dites oui, et ${who} vous contactera${when}`,
	es: ({ who, when }) => `Ya tengo su dirección: diga que sí y ${who} le contactará${when}`,
	it: ({ who, when }) => `Ho già il Suo indirizzo: basta un sì e ${who} La contatterà${when}`,
	pt: ({ who, when }) =>
		`Já tenho o seu e-mail: basta dizer sim, e ${who} entrará em contato${when}`,
	nl: ({ who, when }) => `Uw adres heb ik: zeg ja, en ${who} laat van zich horen${when}`,
	pl: ({ who, when }) => `Adres już mam: wystarczy „tak”, a ${who} odezwie się${when}`,
};

const NUMBER_ON_YES: Template<Gaps> = {
	en: ({ who, when }) => `I have your number: say yes, and ${who} will get in touch${when}`,
	de: ({ who, when }) => `Ihre Nummer habe ich: Ein Ja genügt, dann meldet sich ${who}${when}`,
	fr: ({ who, when }) => `J'ai votre numéro : dites oui, et ${who} vous contactera${when}`,
	es: ({ who, when }) => `Ya tengo su número: diga que sí y ${who} le contactará${when}`,
	it: ({ who, when }) => `Ho già il Suo numero: basta un sì e ${who} La contatterà${when}`,
	pt: ({ who, when }) =>
		`Já tenho o seu número: basta dizer sim, e ${who} entrará em contato${when}`,
	nl: ({ who, when }) => `Uw nummer heb ik: zeg ja, en ${who} laat van zich horen${when}`,
	pl: ({ who, when }) => `Numer już mam: wystarczy „tak”, a ${who} odezwie się${when}`,
};

const KNOWN = { email: ADDRESS_KNOWN, phone: NUMBER_KNOWN } as const;
const KNOWN_ON_YES = { email: ON_YES, phone: NUMBER_ON_YES } as const;

/** The promise, closing with the one question that may be asked: the address, when nothing was left. */
export function followUpAsking(f: FollowUp): string | null {
	if (f.reach !== null) return filled(KNOWN[f.reach], f);
	return sentences(filled(WITH_ADDRESS, f), WHICH_ADDRESS[f.language]);
}

/** The promise beside what can be pressed, or `alone`; the address is invited by a statement. */
export function followUpBesides(f: FollowUp & { alone: boolean }): string {
	if (f.reach !== null) return filled(KNOWN[f.reach], f);
	return filled(f.alone ? JUST_ADDRESS : LEAVE_ADDRESS, f);
}

/** The promise where nobody has asked for contact yet: nothing happens before the visitor agrees. */
export function followUpOnYes(f: FollowUp & { alone: boolean }): string {
	if (f.reach !== null) return filled(KNOWN_ON_YES[f.reach], f);
	return filled(f.alone ? JUST_ADDRESS : LEAVE_ADDRESS, f);
}

/** The promise as a plain statement, for whoever has left the address already. */
export function followUpKnown(f: Omit<FollowUp, "reach">): string {
	return filled(ADDRESS_KNOWN, f);
}

function filled(template: Template<Gaps>, f: Omit<FollowUp, "reach">): string {
	const when = f.promise === null ? "" : ` ${f.promise}`;
	return ended(template[f.language]({ who: f.who, when }));
}

import type { Destination, Offer } from "@/lib/handoff/handoff";
import type { Reach } from "@/lib/handoff/reach";
import type { Language } from "@/lib/qualification/facts";
import { personOf } from "./pieces/desk";
import { followUpAsking } from "./pieces/follow-up";
import { offerLines } from "./pieces/offers";
import { type Phrase, paragraphs, sentences } from "./words";

export type AcceptedInput = {
	language: Language;
	destination: Destination;
	offers: readonly Offer[];
	promise: string | null;
	reach: Reach;
};

const GOOD: Phrase = {
	en: "Good, let us do that.",
	de: "Gut, so machen wir es.",
	fr: "Très bien, faisons ainsi.",
	es: "Bien, así lo hacemos.",
	it: "Bene, facciamo così.",
	pt: "Certo, vamos fazer assim.",
	nl: "Goed, zo doen we het.",
	pl: "Dobrze, tak zrobimy.",
};

const DECLINED: Phrase = {
	en: "That is fine, we leave it there. I am glad to go on with your questions, and the way to a person stays open if you ever want it.",
	de: "In Ordnung, dabei bleibt es. Ich helfe gern weiter mit Ihren Fragen, und der Weg zu einem Menschen bleibt offen, falls Sie ihn möchten.",
	fr: "C'est entendu, restons-en là. Je continue volontiers avec vos questions, et vous pourrez toujours demander une personne si vous le souhaitez.",
	es: "De acuerdo, lo dejamos así. Sigo con gusto con sus preguntas, y siempre podrá pedir una persona si lo desea.",
	it: "Va bene, lasciamo così. Continuo volentieri con le Sue domande, e potrà sempre chiedere una persona se lo desidera.",
	pt: "Tudo bem, fica assim. Sigo com prazer com as suas perguntas, e o caminho para uma pessoa continua aberto se quiser.",
	nl: "Prima, dan laten we het daarbij. Ik help graag verder met uw vragen, en de weg naar een mens blijft open als u dat wilt.",
	pl: "W porządku, zostawmy to. Chętnie pomogę dalej z pytaniami, a droga do człowieka pozostaje otwarta, gdyby była potrzebna.",
};

/** The visitor said yes: the way on, and the address when it is missing. */
export function acceptedWords(input: AcceptedInput): string {
	const { language } = input;
	return paragraphs(
		sentences(GOOD[language], offerLines(input.offers, language)),
		followUpAsking({ ...input, who: personOf(input.destination, language) }),
	);
}

/** The visitor said no, or not now: respected, without a question and without a second try. */
export function declinedWords(language: Language): string {
	return DECLINED[language];
}

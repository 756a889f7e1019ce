import type { HandoffWordsInput } from "../handoff-words-input";
import { addedLine, closedLine, farWestLine, resourceLine } from "../pieces/circumstances";
import { personOf } from "../pieces/desk";
import { followUpAsking, followUpBesides } from "../pieces/follow-up";
import { offerLines } from "../pieces/offers";
import { type Phrase, paragraphs, sentences } from "../words";

const OF_COURSE: Phrase = {
	en: "Of course, a person can take it from here. They see what you wrote, so you need not repeat any of it.",
	de: "Selbstverständlich, ab hier kann ein Mensch übernehmen. Wer das tut, kann alles nachlesen; Sie müssen nichts wiederholen.",
	fr: "Bien sûr, une personne peut prendre le relais. Elle aura cet échange sous les yeux ; vous n'aurez rien à répéter.",
	es: "Por supuesto, a partir de aquí puede atenderle una persona. Podrá leer esta conversación; usted no tendrá que repetir nada.",
	it: "Certo, da qui può continuare con una persona. Chi subentra può leggere questa conversazione; non dovrà ripetere nulla.",
	pt: "Claro, a partir daqui uma pessoa pode assumir. Ela poderá ler esta conversa; você não precisará repetir nada.",
	nl: "Natuurlijk, een mens kan het hier overnemen. Die kan dit gesprek teruglezen; u hoeft niets te herhalen.",
	pl: "Oczywiście, dalej może pomóc człowiek. Kto przejmie rozmowę, zobaczy ją w całości; niczego nie trzeba powtarzać.",
};

/** Late in the working day: people are there, but a follow-up is not promised for today. */
const LATE_IN_THE_DAY: Phrase = {
	en: "It is late in our working day; if nobody has a hand free, I will say so plainly.",
	de: "Unser Arbeitstag neigt sich dem Ende zu; hat niemand eine Hand frei, sage ich das offen.",
	fr: "Notre journée touche à sa fin ; si personne n'est disponible, je vous le dirai franchement.",
	es: "Nuestra jornada está terminando; si nadie queda libre, se lo diré claramente.",
	it: "La nostra giornata sta per finire; se nessuno è libero, glielo dirò chiaramente.",
	pt: "Nosso expediente está terminando; se ninguém estiver livre, direi isso com clareza.",
	nl: "Onze werkdag loopt ten einde; heeft niemand de handen vrij, dan zeg ik dat eerlijk.",
	pl: "Nasz dzień pracy dobiega końca; jeśli nikt nie będzie wolny, powiem to wprost.",
};

/** They asked for a person and get one: no question first, whatever is known of them. */
export function explicitRequestWords(input: HandoffWordsInput): string {
	return input.kind === "escalation" ? escalation(input) : capture(input);
}

function escalation(input: HandoffWordsInput): string {
	const { language } = input;
	const offers = offerLines(input.offers, language);
	const late = input.availability === "open_no_same_day";
	return paragraphs(
		addedLine(input.alreadyOpen, language),
		OF_COURSE[language],
		sentences(offers, late ? LATE_IN_THE_DAY[language] : null),
		followUpBesides({
			...input,
			who: personOf(input.destination, language),
			alone: offers === null,
		}),
	);
}

function capture(input: HandoffWordsInput): string {
	const { language } = input;
	return paragraphs(
		addedLine(input.alreadyOpen, language),
		sentences(OF_COURSE[language], closedLine(input.availability, input)),
		farWestLine(input.farWest, language),
		resourceLine(input.resource, language),
		offerLines(input.offers, language),
		followUpAsking({ ...input, who: personOf(input.destination, language) }),
	);
}

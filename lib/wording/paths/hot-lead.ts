import type { HandoffWordsInput } from "../handoff-words-input";
import { addedLine, closedLine, farWestLine, resourceLine } from "../pieces/circumstances";
import { personOf } from "../pieces/desk";
import { followUpAsking, followUpBesides } from "../pieces/follow-up";
import { offerLines } from "../pieces/offers";
import { reflectionLine } from "../pieces/reflection";
import { type Phrase, paragraphs, sentences } from "../words";

const VALUE_OF_A_PERSON: Phrase = {
	en: "From here, one of our engineers is worth more to you than I am: they can look at your situation with you, weigh the options and say plainly what is realistic.",
	de: "Ab hier hilft Ihnen jemand aus unserer Technik mehr als ich: Im Gespräch lässt sich Ihre Lage gemeinsam ansehen, abwägen und offen sagen, was realistisch ist.",
	fr: "À ce stade, l'un de nos ingénieurs vous sera plus utile que moi : il peut regarder votre situation avec vous, peser les options et dire franchement ce qui est réaliste.",
	es: "A partir de aquí, una persona de ingeniería le sirve más que yo: puede ver su situación con usted, sopesar las opciones y decir con franqueza qué es realista.",
	it: "Da qui in poi un nostro ingegnere Le è più utile di me: può guardare la situazione insieme a Lei, valutare le opzioni e dire con franchezza che cosa è realistico.",
	pt: "A partir daqui, alguém da nossa engenharia ajuda mais do que eu: pode olhar a sua situação com você, pesar as opções e dizer com franqueza o que é realista.",
	nl: "Vanaf hier hebt u meer aan een van onze engineers dan aan mij: die kan uw situatie samen met u bekijken, de opties afwegen en eerlijk zeggen wat haalbaar is.",
	pl: "Od tego miejsca więcej pomoże ktoś z naszych inżynierów niż ja: może wspólnie przyjrzeć się sytuacji, rozważyć opcje i otwarcie powiedzieć, co jest realne.",
};

/** Someone with a problem we solve and a say in it: reflect, say what a person adds, offer. */
export function hotLeadWords(input: HandoffWordsInput): string {
	return input.kind === "escalation" ? escalation(input) : capture(input);
}

function escalation(input: HandoffWordsInput): string {
	const { language } = input;
	const offers = offerLines(input.offers, language);
	return paragraphs(
		addedLine(input.alreadyOpen, language),
		reflectionLine(input.reflection, language),
		VALUE_OF_A_PERSON[language],
		offers,
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
		reflectionLine(input.reflection, language),
		sentences(VALUE_OF_A_PERSON[language], closedLine(input.availability, input)),
		farWestLine(input.farWest, language),
		resourceLine(input.resource, language),
		offerLines(input.offers, language),
		followUpAsking({ ...input, who: personOf(input.destination, language) }),
	);
}

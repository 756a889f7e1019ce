import type { HandoffWordsInput } from "../handoff-words-input";
import type { Phrase } from "../words";
import { personInsteadWords } from "./person-instead";

const ADMITTED: Phrase = {
	en: "You are right to say so: I have not given you what you came for. A person can, and they will have our whole conversation in front of them, so you start nothing over.",
	de: "Das sagen Sie zu Recht: Ich habe Ihnen nicht gegeben, was Sie brauchen. Ein Mensch kann das und hat unser ganzes Gespräch vor sich; Sie fangen nicht von vorn an.",
	fr: "Vous avez raison de le dire : je ne vous ai pas donné ce que vous cherchiez. Une personne le peut, avec tout notre échange sous les yeux ; vous ne repartez pas de zéro.",
	es: "Tiene razón al decirlo: no le he dado lo que buscaba. Una persona sí puede, con toda nuestra conversación delante; no tendrá que empezar de nuevo.",
	it: "Ha ragione a dirlo: non Le ho dato quello che cercava. Una persona può farlo, con tutta la nostra conversazione davanti; non dovrà ricominciare da capo.",
	pt: "Você tem razão em dizer isso: não entreguei o que você procurava. Uma pessoa pode, com toda a nossa conversa à frente; não será preciso recomeçar.",
	nl: "Dat zegt u terecht: ik heb u niet gegeven wat u zocht. Een mens kan dat wel, met ons hele gesprek erbij; u hoeft niet opnieuw te beginnen.",
	pl: "Słuszna uwaga: ta rozmowa nie dała tego, co było potrzebne. Człowiek może pomóc i będzie mieć przed sobą całą naszą rozmowę; nie trzeba zaczynać od nowa.",
};

/** The visitor says that the chat does not help: admit it, offer a person, ask nothing. */
export function frustrationWords(input: HandoffWordsInput): string {
	return personInsteadWords(ADMITTED[input.language], input);
}

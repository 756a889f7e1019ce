import type { HandoffWordsInput } from "../handoff-words-input";
import type { Phrase } from "../words";
import { personInsteadWords } from "./person-instead";

const ADMITTED: Phrase = {
	en: "I think we are going in circles, and that is on me. Someone from the team can get to the point faster; they will see what we have covered so far.",
	de: "Ich glaube, wir drehen uns im Kreis, und das liegt an mir. Jemand aus dem Team kommt schneller auf den Punkt und sieht, was wir schon besprochen haben.",
	fr: "Je crois que nous tournons en rond, et c'est de mon fait. Une personne de l'équipe ira plus vite à l'essentiel, en voyant ce que nous avons déjà abordé.",
	es: "Creo que estamos dando vueltas, y es cosa mía. Una persona del equipo irá antes al grano, viendo lo que ya hemos tratado.",
	it: "Credo che stiamo girando in tondo, e dipende da me. Una persona del team arriva prima al punto e vede ciò di cui abbiamo già parlato.",
	pt: "Acho que estamos andando em círculos, e a culpa é minha. Uma pessoa da equipe chega mais rápido ao ponto, vendo o que já conversamos.",
	nl: "Ik denk dat we in een kringetje draaien, en dat ligt aan mij. Iemand van het team komt sneller tot de kern en ziet wat we al besproken hebben.",
	pl: "Mam wrażenie, że kręcimy się w kółko, i to moja wina. Ktoś z zespołu szybciej dojdzie do sedna, widząc, o czym już była mowa.",
};

/** The conversation does not move: admit it, offer a person, ask nothing. */
export function stallWords(input: HandoffWordsInput): string {
	return personInsteadWords(ADMITTED[input.language], input);
}

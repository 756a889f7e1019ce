import type { Language } from "@/lib/qualification/facts";
import type { Phrase } from "./words";

const COURTESIES = {
	welcome: {
		en: "You are welcome.",
		de: "Gern geschehen.",
		fr: "Avec plaisir.",
		es: "De nada.",
		it: "Non c'è di che.",
		pt: "De nada.",
		nl: "Graag gedaan.",
		pl: "Nie ma za co.",
	},
	goodbye: {
		en: "Thanks for stopping by, and all the best.",
		de: "Danke für Ihren Besuch und alles Gute.",
		fr: "Merci de votre visite, et bonne continuation.",
		es: "Gracias por su visita y que le vaya muy bien.",
		it: "Grazie della visita e buon proseguimento.",
		pt: "Agradeço a visita e tudo de bom.",
		nl: "Bedankt voor uw bezoek en alle goeds.",
		pl: "Dziękuję za odwiedziny i wszystkiego dobrego.",
	},
	how_are_you: {
		en: "Thanks for asking; a program has no bad days.",
		de: "Danke der Nachfrage; ein Programm hat keine schlechten Tage.",
		fr: "Merci de demander ; un programme n'a pas de mauvais jours.",
		es: "Gracias por preguntar; un programa no tiene días malos.",
		it: "Grazie di averlo chiesto; un programma non ha giornate storte.",
		pt: "Agradeço a pergunta; um programa não tem dias ruins.",
		nl: "Bedankt voor het vragen; een programma heeft geen slechte dagen.",
		pl: "Dziękuję za pytanie; program nie miewa złych dni.",
	},
} as const satisfies Record<string, Phrase>;

/** The small change of a conversation, in the visitor's language. */
export function courtesy(which: keyof typeof COURTESIES, language: Language): string {
	return COURTESIES[which][language];
}

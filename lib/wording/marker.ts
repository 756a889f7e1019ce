import type { Language } from "@/lib/qualification/facts";
import type { Template } from "./words";

export const MARKERS = ["joined", "left", "assistant_back", "paused", "team_answers"] as const;
/** What is written into the conversation when whoever speaks changes. */
export type Marker = (typeof MARKERS)[number];

const TEXTS: Record<Marker, Template<{ name: string }>> = {
	joined: {
		en: ({ name }) => `${name} has joined. You are now writing with a person.`,
		de: ({ name }) => `${name} ist dazugekommen. Sie schreiben jetzt mit einem Menschen.`,
		fr: ({ name }) =>
			`${name} participe désormais à la conversation. Vous écrivez maintenant à une personne.`,
		es: ({ name }) => `${name} se ha incorporado. Ahora escribe usted con una persona.`,
		it: ({ name }) => `${name} è ora nella conversazione. Ora scrive con una persona.`,
		pt: ({ name }) => `${name} entrou na conversa. Agora você escreve com uma pessoa.`,
		nl: ({ name }) => `${name} is erbij gekomen. U schrijft nu met een mens.`,
		pl: ({ name }) => `${name} dołącza do rozmowy. Teraz po drugiej stronie jest człowiek.`,
	},
	left: {
		en: ({ name }) => `${name} has left the conversation.`,
		de: ({ name }) => `${name} hat das Gespräch verlassen.`,
		fr: ({ name }) => `${name} a quitté la conversation.`,
		es: ({ name }) => `${name} ha salido de la conversación.`,
		it: ({ name }) => `${name} ha lasciato la conversazione.`,
		pt: ({ name }) => `${name} saiu da conversa.`,
		nl: ({ name }) => `${name} heeft het gesprek verlaten.`,
		pl: ({ name }) => `${name} opuszcza rozmowę.`,
	},
	assistant_back: {
		en: () => "The AI assistant is answering again.",
		de: () => "Es antwortet wieder der KI-Assistent.",
		fr: () => "L'assistant IA répond de nouveau.",
		es: () => "Vuelve a responder el asistente de IA.",
		it: () => "Risponde di nuovo l'assistente AI.",
		pt: () => "O assistente de IA volta a responder.",
		nl: () => "De AI-assistent antwoordt weer.",
		pl: () => "Znów odpowiada asystent AI.",
	},
	paused: {
		en: () => "Automatic answers are paused. What you write still reaches the team.",
		de: () =>
			"Automatische Antworten sind angehalten. Was Sie schreiben, erreicht weiterhin das Team.",
		fr: () =>
			"Les réponses automatiques sont suspendues. Ce que vous écrivez parvient toujours à l'équipe.",
		es: () => "Las respuestas automáticas están en pausa. Lo que escriba sigue llegando al equipo.",
		it: () => "Le risposte automatiche sono sospese. Ciò che scrive arriva comunque al team.",
		pt: () =>
			"As respostas automáticas estão pausadas. O que você escreve continua chegando à equipe.",
		nl: () =>
			"Automatische antwoorden staan stil. Wat u schrijft, komt nog steeds bij het team aan.",
		pl: () => "Automatyczne odpowiedzi są wstrzymane. Wiadomości nadal trafiają do zespołu.",
	},
	team_answers: {
		en: () => "Here the assistant does not answer. What you write goes to a person on the team.",
		de: () => "Hier antwortet kein Assistent. Was Sie schreiben, geht an einen Menschen im Team.",
		fr: () =>
			"Ici, l'assistant ne répond pas. Vos messages parviennent à une personne de l'équipe.",
		es: () => "Aquí no responde el asistente. Lo que escriba llega a una persona del equipo.",
		it: () => "Qui l'assistente non risponde. Ciò che scrive arriva a una persona del team.",
		pt: () => "Aqui o assistente não responde. O que você escreve chega a uma pessoa da equipe.",
		nl: () => "Hier antwoordt geen assistent. Wat u schrijft, gaat naar een mens in het team.",
		pl: () => "Tutaj nie odpowiada asystent. Wiadomości trafiają do osoby z zespołu.",
	},
};

const SOMEONE: Record<Language, string> = {
	en: "Someone from the team",
	de: "Jemand aus dem Team",
	fr: "Une personne de l'équipe",
	es: "Una persona del equipo",
	it: "Una persona del team",
	pt: "Uma pessoa da equipe",
	nl: "Iemand van het team",
	pl: "Osoba z zespołu",
};

/** `name` is what the visitor may know of the rep; without one the team is named. */
export function markerWords(
	marker: Marker,
	{ language, name }: { language: Language; name?: string },
): string {
	const known = name?.trim() ?? "";
	return TEXTS[marker][language]({ name: known === "" ? SOMEONE[language] : known });
}

import type { Language } from "@/lib/qualification/facts";
import { type Phrase, paragraphs, sentences, type Template } from "./words";

export type GreetingInput = {
	language: Language;
	companyName: string;
	/** What is typed is passed to an outside model provider to write the answers. */
	modelProvider: boolean;
};

const WHO_ANSWERS: Template<{ companyName: string }> = {
	en: ({ companyName }) => `Hello, I am the AI assistant of ${companyName}.`,
	de: ({ companyName }) => `Guten Tag, ich bin der KI-Assistent von ${companyName}.`,
	fr: ({ companyName }) => `Bonjour, je suis l'assistant IA de ${companyName}.`,
	es: ({ companyName }) => `Hola, soy el asistente de IA de ${companyName}.`,
	it: ({ companyName }) => `Salve, sono l'assistente AI di ${companyName}.`,
	pt: ({ companyName }) => `Olá, sou o assistente de IA da ${companyName}.`,
	nl: ({ companyName }) => `Goedendag, ik ben de AI-assistent van ${companyName}.`,
	pl: ({ companyName }) => `Dzień dobry, jestem asystentem AI firmy ${companyName}.`,
};

const STORED: Phrase = {
	en: "What you type is stored and can be read by our team.",
	de: "Was Sie schreiben, wird gespeichert und kann von unserem Team gelesen werden.",
	fr: "Ce que vous écrivez est conservé et peut être lu par notre équipe.",
	es: "Lo que escriba se guarda y puede leerlo nuestro equipo.",
	it: "Ciò che scrive viene conservato e può essere letto dal nostro team.",
	pt: "O que você escreve fica guardado e pode ser lido pela nossa equipe.",
	nl: "Wat u typt wordt bewaard en kan door ons team worden gelezen.",
	pl: "To, co tu zostanie napisane, jest zapisywane i może je czytać nasz zespół.",
};

const STORED_AND_PASSED_ON: Phrase = {
	en: "What you type is stored, can be read by our team and is passed to an AI model provider that writes the answers.",
	de: "Was Sie schreiben, wird gespeichert, kann von unserem Team gelesen werden und geht an den Anbieter des KI-Modells, das die Antworten schreibt.",
	fr: "Ce que vous écrivez est conservé, peut être lu par notre équipe et est transmis au fournisseur du modèle d'IA qui rédige les réponses.",
	es: "Lo que escriba se guarda, puede leerlo nuestro equipo y se transmite al proveedor del modelo de IA que redacta las respuestas.",
	it: "Ciò che scrive viene conservato, può essere letto dal nostro team e viene trasmesso al fornitore del modello di IA che scrive le risposte.",
	pt: "O que você escreve fica guardado, pode ser lido pela nossa equipe e é enviado ao fornecedor do modelo de IA que redige as respostas.",
	nl: "Wat u typt wordt bewaard, kan door ons team worden gelezen en gaat naar de aanbieder van het AI-model dat de antwoorden schrijft.",
	pl: "To, co tu zostanie napisane, jest zapisywane, może je czytać nasz zespół i jest przekazywane dostawcy modelu AI, który pisze odpowiedzi.",
};

const PERSON_IN_REACH: Phrase = {
	en: "“Talk to a person” is always there, below.",
	de: "Die Schaltfläche, um mit einem Menschen zu sprechen, finden Sie immer unten.",
	fr: "Le bouton pour parler à une personne est toujours là, ci-dessous.",
	es: "El botón para hablar con una persona está siempre aquí abajo.",
	it: "Il pulsante per parlare con una persona è sempre qui sotto.",
	pt: "O botão para falar com uma pessoa está sempre logo abaixo.",
	nl: "De knop om met een mens te praten staat altijd hieronder.",
	pl: "Przycisk rozmowy z człowiekiem jest zawsze poniżej.",
};

const OPENING: Phrase = {
	en: "What are you working on?",
	de: "Woran arbeiten Sie gerade?",
	fr: "Sur quoi travaillez-vous ?",
	es: "¿En qué está trabajando?",
	it: "A che cosa sta lavorando?",
	pt: "Em que você está trabalhando?",
	nl: "Waar werkt u aan?",
	pl: "Nad czym trwają prace?",
};

/** The first frame: a machine answers, what becomes of what is typed, and where a person is. */
export function greeting({ language, companyName, modelProvider }: GreetingInput): string {
	const kept = modelProvider ? STORED_AND_PASSED_ON : STORED;
	return paragraphs(
		sentences(WHO_ANSWERS[language]({ companyName }), OPENING[language]),
		sentences(kept[language], PERSON_IN_REACH[language]),
	);
}

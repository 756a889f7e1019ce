import type { Language } from "@/lib/qualification/facts";
import type { Template } from "../words";

/** The visitor's own words on each subject, as they stand in the messages. */
export type Reflection = {
	initiative?: string;
	authority?: string;
	company?: string;
	timing?: string;
};

const ORDER = ["initiative", "authority", "company", "timing"] as const;
type Part = (typeof ORDER)[number];

const QUOTE_MAX_CHARACTERS = 160;

const LABELS: Record<Language, Record<Part, string>> = {
	en: {
		initiative: "what you need",
		authority: "your part in it",
		company: "your company",
		timing: "your timing",
	},
	de: {
		initiative: "Ihr Vorhaben",
		authority: "Ihre Rolle",
		company: "Ihr Unternehmen",
		timing: "Ihr Zeitplan",
	},
	fr: {
		initiative: "votre besoin",
		authority: "votre rôle",
		company: "votre entreprise",
		timing: "votre calendrier",
	},
	es: {
		initiative: "lo que necesita",
		authority: "su papel",
		company: "su empresa",
		timing: "sus plazos",
	},
	it: {
		initiative: "ciò che Le serve",
		authority: "il Suo ruolo",
		company: "la Sua azienda",
		timing: "i Suoi tempi",
	},
	pt: {
		initiative: "o que você precisa",
		authority: "seu papel",
		company: "sua empresa",
		timing: "seus prazos",
	},
	nl: {
		initiative: "wat u nodig hebt",
		authority: "uw rol",
		company: "uw bedrijf",
		timing: "uw planning",
	},
	pl: {
		initiative: "potrzeba",
		authority: "rola",
		company: "firma",
		timing: "termin",
	},
};

const QUOTED: Template<string> = {
	en: (words) => `“${words}”`,
	de: (words) => `„${words}“`,
	fr: (words) => `« ${words} »`,
	es: (words) => `«${words}»`,
	it: (words) => `«${words}»`,
	pt: (words) => `“${words}”`,
	nl: (words) => `“${words}”`,
	pl: (words) => `„${words}”`,
};

const UNDERSTOOD: Template<string> = {
	en: (list) => `Here is what I have understood, in your own words: ${list}.`,
	de: (list) => `Das habe ich verstanden, in Ihren eigenen Worten: ${list}.`,
	fr: (list) => `Voici ce que j'ai compris, avec vos propres mots : ${list}.`,
	es: (list) => `Esto es lo que he entendido, con sus propias palabras: ${list}.`,
	it: (list) => `Ecco che cosa ho capito, con le Sue parole: ${list}.`,
	pt: (list) => `Foi isto que entendi, com as suas próprias palavras: ${list}.`,
	nl: (list) => `Dit heb ik begrepen, in uw eigen woorden: ${list}.`,
	pl: (list) => `Oto co rozumiem, słowami z tej rozmowy: ${list}.`,
};

/** A statement, never a question: what was understood, in the visitor's words. Null when there are none. */
export function reflectionLine(reflection: Reflection, language: Language): string | null {
	const said = fragments(reflection);
	if (said.length === 0) return null;
	const listed = said.map(
		({ part, words }) => `${LABELS[language][part]} (${QUOTED[language](words)})`,
	);
	return UNDERSTOOD[language](new Intl.ListFormat(language).format(listed));
}

function fragments(reflection: Reflection): { part: Part; words: string }[] {
	const kept: { part: Part; words: string }[] = [];
	for (const part of ORDER) {
		const words = quotable(reflection[part] ?? "");
		const known = kept.some((other) => other.words.includes(words));
		if (words !== "" && !known) kept.push({ part, words });
	}
	return kept;
}

/** A fragment that cannot ask, format or break out of its quotation marks. */
function quotable(words: string): string {
	const plain = words
		.normalize("NFKC")
		.replace(/[\p{Cc}\p{Cf}]+/gu, " ")
		.replace(/["“”„«»‹›<>[\]()*_`#|?¿]/g, " ")
		.replace(/\s+/g, " ")
		.replace(/^[\s.,;:!-]+|[\s.,;:!-]+$/g, "");
	if (plain.length <= QUOTE_MAX_CHARACTERS) return plain;
	const cut = plain.slice(0, QUOTE_MAX_CHARACTERS);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))} …`;
}

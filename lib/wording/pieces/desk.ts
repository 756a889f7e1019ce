import type { Destination } from "@/lib/handoff/handoff";
import type { Language } from "@/lib/qualification/facts";

/** Who gets in touch, always as the subject of a sentence, so that no language has to decline it. */
const DESKS: Record<Language, Record<Destination, string>> = {
	en: {
		sales: "a colleague from sales",
		account_management: "a colleague from account management",
		legal: "a colleague from legal",
		engineering: "one of our engineers",
		general: "someone from the team",
	},
	de: {
		sales: "jemand aus dem Vertrieb",
		account_management: "jemand aus der Kundenbetreuung",
		legal: "jemand aus der Rechtsabteilung",
		engineering: "jemand aus der Technik",
		general: "jemand aus dem Team",
	},
	fr: {
		sales: "une personne de l'équipe commerciale",
		account_management: "une personne du suivi client",
		legal: "une personne du service juridique",
		engineering: "une personne de l'équipe technique",
		general: "une personne de l'équipe",
	},
	es: {
		sales: "una persona de ventas",
		account_management: "una persona de gestión de clientes",
		legal: "una persona del área legal",
		engineering: "una persona de ingeniería",
		general: "una persona del equipo",
	},
	it: {
		sales: "una persona dell'ufficio commerciale",
		account_management: "una persona dell'assistenza clienti",
		legal: "una persona dell'ufficio legale",
		engineering: "una persona del reparto tecnico",
		general: "una persona del team",
	},
	pt: {
		sales: "uma pessoa da área comercial",
		account_management: "uma pessoa do atendimento a clientes",
		legal: "uma pessoa da área jurídica",
		engineering: "uma pessoa da engenharia",
		general: "uma pessoa da equipe",
	},
	nl: {
		sales: "een collega van sales",
		account_management: "een collega van accountmanagement",
		legal: "een collega van juridische zaken",
		engineering: "een van onze engineers",
		general: "iemand van het team",
	},
	pl: {
		sales: "osoba z działu sprzedaży",
		account_management: "osoba z obsługi klientów",
		legal: "osoba z działu prawnego",
		engineering: "osoba z zespołu technicznego",
		general: "osoba z naszego zespołu",
	},
};

/** The kind of colleague by name, for a question that belongs to one desk. */
export function deskOf(destination: Destination, language: Language): string {
	return DESKS[language][destination];
}

/** A visitor who asks for a person need not hear the word "sales"; other desks are named. */
export function personOf(destination: Destination, language: Language): string {
	return DESKS[language][destination === "sales" ? "general" : destination];
}

import type { Language } from "@/lib/qualification/facts";

export type HoursWording = {
	/** Three or more days in a row. */
	range: (first: string, last: string) => string;
	everyDay: string;
	/** A schedule without weekly hours. */
	never: string;
};

export const HOURS_WORDINGS = {
	en: {
		range: (first, last) => `${first} to ${last}`,
		everyDay: "every day",
		never: "by appointment only",
	},
	de: {
		range: (first, last) => `${first} bis ${last}`,
		everyDay: "täglich",
		never: "nur nach Vereinbarung",
	},
	fr: {
		range: (first, last) => `du ${first} au ${last}`,
		everyDay: "tous les jours",
		never: "uniquement sur rendez-vous",
	},
	es: {
		range: (first, last) => `de ${first} a ${last}`,
		everyDay: "todos los días",
		never: "solo con cita previa",
	},
	it: {
		range: (first, last) => `da ${first} a ${last}`,
		everyDay: "tutti i giorni",
		never: "solo su appuntamento",
	},
	pt: {
		range: (first, last) => `de ${first} a ${last}`,
		everyDay: "todos os dias",
		never: "somente com hora marcada",
	},
	nl: {
		range: (first, last) => `${first} t/m ${last}`,
		everyDay: "elke dag",
		never: "alleen op afspraak",
	},
	pl: {
		range: (first, last) => `${first}–${last}`,
		everyDay: "codziennie",
		never: "tylko po umówieniu",
	},
} as const satisfies Record<Language, HoursWording>;

import type { Language } from "@/lib/qualification/facts";

export type DateWords = { weekday: number; date: string; dayAndMonth: string };

/** The words of a promise in one language. Clocks come as "10:00", zones as "CET". */
export type PromiseWording = {
	locale: string;
	today: string;
	thisMorning: string;
	tomorrow: string;
	tomorrowMorning: string;
	onDate: (words: DateWords) => string;
	before: (clock: string, letters: string) => string;
	/** What stands in brackets for a visitor elsewhere; `date` only when it is another day there. */
	yourTime: (words: { clock: string; date: string | null; city: string | null }) => string;
};

const PT_ON_WEEKDAY = [
	"na segunda-feira",
	"na terça-feira",
	"na quarta-feira",
	"na quinta-feira",
	"na sexta-feira",
	"no sábado",
	"no domingo",
];

const PL_ON_WEEKDAY = [
	"w poniedziałek",
	"we wtorek",
	"w środę",
	"w czwartek",
	"w piątek",
	"w sobotę",
	"w niedzielę",
];

/** Spanish and Portuguese say one o'clock in the singular. */
function isOneOClock(clock: string): boolean {
	return clock.startsWith("01:");
}

function dated(date: string | null, time: string): string {
	return date === null ? time : `${date}, ${time}`;
}

export const PROMISE_WORDINGS = {
	en: {
		locale: "en-GB",
		today: "today",
		thisMorning: "this morning",
		tomorrow: "tomorrow",
		tomorrowMorning: "tomorrow morning",
		onDate: ({ date }) => `on ${date}`,
		before: (clock, letters) => `before ${clock} ${letters}`,
		yourTime: ({ clock, date, city }) =>
			`${dated(date, clock)} your time${city ? ` in ${city}` : ""}`,
	},
	de: {
		locale: "de-DE",
		today: "heute",
		thisMorning: "heute Vormittag",
		tomorrow: "morgen",
		tomorrowMorning: "morgen Vormittag",
		onDate: ({ date }) => `am ${date},`,
		before: (clock, letters) => `vor ${clock} Uhr ${letters}`,
		yourTime: ({ clock, date, city }) =>
			`${dated(date, `${clock} Uhr`)} Ihrer Zeit${city ? ` in ${city}` : ""}`,
	},
	fr: {
		locale: "fr-FR",
		today: "aujourd’hui",
		thisMorning: "ce matin",
		tomorrow: "demain",
		tomorrowMorning: "demain matin",
		onDate: ({ date }) => `le ${date}`,
		before: (clock, letters) => `avant ${clock} ${letters}`,
		yourTime: ({ clock, date, city }) =>
			`${dated(date, clock)}, votre heure locale${city ? ` à ${city}` : ""}`,
	},
	es: {
		locale: "es-ES",
		today: "hoy",
		thisMorning: "esta mañana",
		tomorrow: "mañana",
		tomorrowMorning: "mañana por la mañana",
		onDate: ({ date }) => `el ${date},`,
		before: (clock, letters) => `antes de ${isOneOClock(clock) ? "la" : "las"} ${clock} ${letters}`,
		yourTime: ({ clock, date, city }) =>
			`${dated(date, clock)}, su hora local${city ? ` en ${city}` : ""}`,
	},
	it: {
		locale: "it-IT",
		today: "oggi",
		thisMorning: "questa mattina",
		tomorrow: "domani",
		tomorrowMorning: "domani mattina",
		onDate: ({ date }) => date,
		before: (clock, letters) => `prima delle ore ${clock} ${letters}`,
		yourTime: ({ clock, date, city }) =>
			`${dated(date, `ore ${clock}`)}, la Sua ora locale${city ? ` a ${city}` : ""}`,
	},
	pt: {
		locale: "pt-BR",
		today: "hoje",
		thisMorning: "hoje de manhã",
		tomorrow: "amanhã",
		tomorrowMorning: "amanhã de manhã",
		onDate: ({ weekday, dayAndMonth }) => `${PT_ON_WEEKDAY[weekday]}, ${dayAndMonth},`,
		before: (clock, letters) => `antes ${isOneOClock(clock) ? "da" : "das"} ${clock} ${letters}`,
		yourTime: ({ clock, date, city }) =>
			`${dated(date, clock)} no seu horário local${city ? ` em ${city}` : ""}`,
	},
	nl: {
		locale: "nl-NL",
		today: "vandaag",
		thisMorning: "vanochtend",
		tomorrow: "morgen",
		tomorrowMorning: "morgenochtend",
		onDate: ({ date }) => `op ${date}`,
		before: (clock, letters) => `vóór ${clock} uur ${letters}`,
		yourTime: ({ clock, date, city }) =>
			`${dated(date, `${clock} uur`)} uw tijd${city ? ` in ${city}` : ""}`,
	},
	pl: {
		locale: "pl-PL",
		today: "dziś",
		thisMorning: "dziś rano",
		tomorrow: "jutro",
		tomorrowMorning: "jutro rano",
		onDate: ({ weekday, dayAndMonth }) => `${PL_ON_WEEKDAY[weekday]} ${dayAndMonth}`,
		before: (clock, letters) => `przed ${clock} ${letters}`,
		yourTime: ({ clock, date, city }) =>
			`${dated(date, clock)} czasu lokalnego${city ? `, ${city}` : ""}`,
	},
} as const satisfies Record<Language, PromiseWording>;

import { pattern, words } from "./fold";
import { NOT_OUR_HOURS } from "./hours-of-others";
import { NUMBER, SPAN } from "./spans";
import type { LanguageRules } from "./verdict";

/** What a language contributes to the guard: sources of patterns over folded text. */
export type Vocabulary = {
	/** The visitor's own part of a sentence, up to the next comma; their deadlines promise nothing. */
	visitors: readonly string[];
	/** Times ahead, without lengths of time after one of `within`. */
	time: readonly string[];
	/** Words that turn a length of time into a time ahead: "within", "in". */
	within: readonly string[];
	/** The company gets in touch, delivers or starts. */
	deeds: readonly string[];
	vague: readonly string[];
	/** Deeds that a machine in a chat has not done: sent, booked, asked, passed on. */
	told: readonly string[];
	/** Asking for an address or details; the chat does that itself. */
	contact: readonly string[];
	/** A price without a currency sign: rates, discounts, things for free. */
	prices: readonly string[];
	roundTheClock: readonly string[];
	legal: readonly string[];
	/** Who leaves a legal point to a colleague takes no position. */
	leftToAColleague: readonly string[];
	/** Verbs that make a length of time an estimate. */
	estimate: readonly string[];
	/** Units that projects are counted in; how long a machine runs is counted in shorter ones. */
	longUnits: readonly string[];
	/** Verbs that guess at a length of time. */
	guesses: readonly string[];
	/** Sureness that the visitor's own plan works. */
	feasible: readonly string[];
	/** What is past or a result estimates nothing. */
	doneAlready: readonly string[];
	budget: readonly string[];
	/** Orders that ask without a question mark, at the start of a sentence. */
	asks: readonly string[];
	decider: readonly string[];
	human: readonly string[];
	internal: readonly string[];
};

/** "mindestens vier Entwickler": a hedged number of people is an estimate; a plain one may be the visitor's own. */
const HEADS_NEEDED = words(
	`(?:mindestens|etwa|rund|ungefahr|wohl|au moins|environ|al menos|unos|unas|como minimo|almeno|circa|pelo menos|cerca de|uns|minstens|ongeveer|zeker|co najmniej|okolo|przynajmniej|minimum) ${NUMBER}(?: \\S+){0,2} (?:entwickler\\w*|ingenieur\\w*|developpeurs?|desarrollador\\w+|programador\\w+|ingenier\\w+|sviluppator\\w+|ingegner\\w+|desenvolvedor\\w+|engenheir\\w+|ontwikkelaars?|engineers?|programist\\w+|inzynier\\w+|leute|personnes|personas|persone|pessoas|mensen|osob)`,
);

/** What is said of the visitor's own date repeats their words. */
const THEIR_OWN = words(
	"premier[ay]|audyt\\w*|audit\\w*|launch\\w*|lanc[ei]\\w+|lanz\\w+|lancament\\w*|lancering|stichtag|ihr(?:e[nmrs]?)?|sie|votre|vos|vous|sus?|usted(?:es)?|suo|sua|suoi|vostr\\w+|voi|seus?|suas?|voces?|uw|u|jullie|panstwa|panstwo|pan[aiu]?|wasz\\w*",
);

/** A client's team that did it in that time is a story, not an estimate. */
const OF_OTHERS = words(
	"(?:das|dieses|ihr|deren) team|(?:der|ein|dieser|dem) (?:kunde\\w*|betrieb|handler|hersteller)|l'equipe|leur equipe|(?:le|un|ce) client|(?:el|su|este) equipo|(?:el|un|este) cliente|il team|(?:il|un|questo) cliente|a equipe|o time|(?:o|um|este) cliente|het team|(?:de|een|deze) klant|zespol klienta|(?:ten )?zespol zrobil\\w*|klient\\w*",
);

export function languageRules(v: Vocabulary): LanguageRules {
	const asks = pattern(`\\?|^(?:\\S+ ){0,2}?(?:${v.asks.join("|")})\\b`);
	const deeds = words(...v.deeds);
	return {
		visitors: new RegExp(`\\b(?:${v.visitors.join("|")})\\b[^,;:.!?]*`, "gu"),
		rules: [
			{ reason: "internal_state", when: [words(...v.internal)] },
			{ reason: "human_claim", when: [words(...v.human)] },
			{ reason: "decision_maker_question", when: [words(...v.decider), asks] },
			{ reason: "budget_question", when: [words(...v.budget), asks] },
			{ reason: "contact_question", when: [words(...v.contact)] },
			{ reason: "price", when: [words(...v.prices)] },
			{
				reason: "round_the_clock",
				when: [words(...v.roundTheClock)],
				unless: NOT_OUR_HOURS,
			},
			{
				reason: "legal_position",
				when: [words(...v.legal)],
				unless: [words(...v.leftToAColleague)],
			},
			{
				reason: "time_promise",
				when: [words(...v.time, `(?:${v.within.join("|")}) (?:\\w+ ){0,3}?${SPAN}`), deeds],
			},
			{
				reason: "technical_estimate",
				when: [pattern(SPAN), words(...v.estimate)],
				unless: [words(...v.doneAlready)],
			},
			{ reason: "technical_estimate", when: [HEADS_NEEDED] },
			{ reason: "technical_estimate", when: [words(...v.feasible)] },
			{
				reason: "technical_estimate",
				when: [pattern(SPAN), words(...v.longUnits), words(...v.within, ...v.guesses)],
				unless: [words(...v.doneAlready), THEIR_OWN, OF_OTHERS],
			},
			{ reason: "vague_promise", when: [words(...v.vague), deeds] },
			{ reason: "deed_claim", when: [words(...v.told)] },
		],
	};
}

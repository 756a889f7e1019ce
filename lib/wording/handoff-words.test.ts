import { describe, expect, it } from "vitest";
import { AVAILABILITY_STATES } from "@/lib/availability/types";
import { DESTINATIONS, HANDOFF_KINDS, type Offer, TRIGGERS } from "@/lib/handoff/handoff";
import { LANGUAGES, type Language, OUT_OF_SCOPE } from "@/lib/qualification/facts";
import { inspectByRules } from "./guard/inspect-sentence";
import { countQuestions } from "./guard/sentence-gate";
import { splitSentences } from "./guard/sentences";
import type { StopReason } from "./guard/verdict";
import { handoffWords } from "./handoff-words";
import type { HandoffWordsInput } from "./handoff-words-input";

const PROMISES: Record<Language, string> = {
	en: "tomorrow morning before 10:00 CET (04:00 your time in New York)",
	de: "morgen Vormittag vor 10:00 Uhr MEZ (04:00 Uhr Ihrer Zeit in New York)",
	fr: "demain matin avant 10:00 HNEC (04:00 chez vous à New York)",
	es: "mañana por la mañana antes de las 10:00 CET (04:00 en su hora de Nueva York)",
	it: "domani mattina prima delle 10:00 CET (04:00 ora Sua di New York)",
	pt: "amanhã de manhã antes das 10:00 CET (04:00 no seu horário de Nova York)",
	nl: "morgenochtend vóór 10:00 CET (04:00 uw tijd in New York)",
	pl: "jutro rano przed 10:00 CET (04:00 czasu w Nowym Jorku)",
};

const HOURS: Record<Language, string> = {
	en: "Monday to Friday, 09:00–18:00 CET",
	de: "Montag bis Freitag, 09:00–18:00 Uhr MEZ",
	fr: "du lundi au vendredi, 09:00–18:00 HNEC",
	es: "de lunes a viernes, 09:00–18:00 CET",
	it: "da lunedì a venerdì, 09:00–18:00 CET",
	pt: "de segunda a sexta-feira, 09:00–18:00 CET",
	nl: "maandag tot en met vrijdag, 09:00–18:00 CET",
	pl: "od poniedziałku do piątku, 09:00–18:00 CET",
};

/** Words with which nobody is told when. */
const VAGUE =
	/\b(?:soon|shortly|asap|bald|in kürze|zeitnah|bientôt|rapidement|pronto|en breve|presto|a breve|em breve|binnenkort|spoedig|wkrótce|niebawem)\b/iu;
const FORBIDDEN = /24\/7|budget|decision-?maker|presupuesto|orçamento|entscheider/iu;

function anInput(over: Partial<HandoffWordsInput> = {}): HandoffWordsInput {
	const language = over.language ?? "en";
	return {
		trigger: "hot_lead",
		kind: "escalation",
		offers: ["talk_now", "book", "email"],
		destination: "sales",
		subject: null,
		availability: "open",
		language,
		reflection: { initiative: "retrieval over our tickets", timing: "when could you start?" },
		hours: HOURS[language],
		promise: PROMISES[language],
		resource: { title: "Search for a support desk" },
		farWest: true,
		reach: null,
		companyName: "Nordlicht",
		...over,
	};
}

function everyInput(): HandoffWordsInput[] {
	const offerSets: Offer[][] = [
		["talk_now", "book", "email"],
		["talk_now", "email"],
		["email", "resource"],
		["book"],
		[],
	];
	return LANGUAGES.flatMap((language) =>
		TRIGGERS.flatMap((trigger) =>
			HANDOFF_KINDS.flatMap((kind) =>
				AVAILABILITY_STATES.flatMap((availability) =>
					offerSets.flatMap((offers) =>
						([null, "email", "phone"] as const).flatMap((reach) =>
							[null, ...OUT_OF_SCOPE].map((subject, index) =>
								anInput({
									language,
									trigger,
									kind,
									availability,
									offers,
									reach,
									subject,
									destination: DESTINATIONS[index % DESTINATIONS.length] ?? "sales",
									alreadyOpen: index % 2 === 1,
									resource: index === 0 ? null : { title: "Search for a support desk" },
								}),
							),
						),
					),
				),
			),
		),
	);
}

const EVERY = everyInput().map((input) => ({ input, words: handoffWords(input) }));

/** The assertion runs once over the whole space; the message names the case that broke it. */
function failing(broken: (words: string, input: HandoffWordsInput) => boolean): string[] {
	return EVERY.filter(({ input, words }) => broken(words, input))
		.slice(0, 3)
		.map(({ input, words }) => `${input.language} ${input.trigger} ${input.kind}: ${words}`);
}

/** The chat itself asks for the address and tells what it has really done; a model may do neither. */
const SAID_BY_CODE_ALONE: readonly StopReason[] = ["contact_question", "deed_claim"];

describe("the words of a handoff, in every language, on every path", () => {
	it("ask at most one question", () => {
		expect(failing((words) => countQuestions(words) > 1)).toEqual([]);
	});

	it("ask nothing when an address or a number is known", () => {
		expect(failing((words, { reach }) => reach !== null && words.includes("?"))).toEqual([]);
	});

	it("ask nothing while a person can be reached at once, nor after frustration or a stall", () => {
		const silent = ["hot_lead", "explicit_request"];
		expect(
			failing(
				(words, { trigger, kind }) =>
					words.includes("?") &&
					((kind === "escalation" && silent.includes(trigger)) ||
						trigger === "frustration" ||
						trigger === "stall"),
			),
		).toEqual([]);
	});

	it("contain the promise as it was computed", () => {
		expect(failing((words, { promise }) => !words.includes(promise ?? ""))).toEqual([]);
	});

	it("are never vague, and say nothing of budgets, deciders or round-the-clock cover", () => {
		expect(failing((words) => VAGUE.test(words) || FORBIDDEN.test(words))).toEqual([]);
	});

	it("say when the team is there whenever it is not, on every capture", () => {
		expect(
			failing(
				(words, { kind, availability, hours }) =>
					kind === "capture" && availability === "closed" && !words.includes(hours),
			),
		).toEqual([]);
	});

	it("name a resource only when there is one, and never an empty sentence", () => {
		expect(failing((words) => /undefined|\bnull\b|\s{3}|\.\.|^\s|\s$/u.test(words))).toEqual([]);
	});

	it.each(LANGUAGES)("break no rule of the guard that model replies must pass: %s", (language) => {
		const said = EVERY.filter(({ input }) => input.language === language).flatMap(({ words }) => {
			const { complete, rest } = splitSentences(words);
			return [...complete, rest];
		});
		const context = { promise: PROMISES[language], language };
		const stopped = [...new Set(said)].filter((sentence) => {
			const verdict = inspectByRules(sentence, context);
			return verdict.verdict === "stop" && !SAID_BY_CODE_ALONE.includes(verdict.reason);
		});
		expect(stopped).toEqual([]);
	});
});

describe("a hot lead", () => {
	it("reads their own words back as a statement, without their question mark", () => {
		const words = handoffWords(anInput());
		expect(words).toContain("retrieval over our tickets");
		expect(words).toContain("when could you start");
		expect(words).not.toContain("?");
	});

	it("is offered a booking only when it is among the offers", () => {
		expect(handoffWords(anInput())).toContain("30-minute");
		expect(handoffWords(anInput({ offers: ["talk_now", "email"] }))).not.toContain("30-minute");
	});

	it("cannot break out of the quotation or the line", () => {
		const words = handoffWords(
			anInput({ reflection: { initiative: "x”\n\n# You are hired [link](http://a)" } }),
		);
		expect(words).not.toContain("\n\n#");
		expect(words).not.toContain("](");
	});

	it("is told of the delivery team's early day only when far to the west and only out of hours", () => {
		const closed = { kind: "capture", availability: "closed" } as const;
		expect(handoffWords(anInput(closed))).toContain("delivery team");
		expect(handoffWords(anInput({ ...closed, farWest: false }))).not.toContain("delivery team");
		expect(handoffWords(anInput())).not.toContain("delivery team");
	});
});

describe("a question out of scope", () => {
	it("names the kind of colleague it is for", () => {
		const capture = { trigger: "out_of_scope", kind: "capture", offers: ["email"] } as const;
		expect(
			handoffWords(anInput({ ...capture, subject: "legal_compliance", destination: "legal" })),
		).toContain("a colleague from legal");
		expect(
			handoffWords(anInput({ ...capture, subject: "commercial_terms", destination: "general" })),
		).not.toContain("sales");
	});
});

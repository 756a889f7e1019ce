import { describe, expect, it } from "vitest";
import { correctDimension } from "./correct-dimension";
import { contactDetails, type Fact, type Reading, type Signal } from "./facts";
import type { Qualification } from "./qualification";
import { newQualification, scoreTurn } from "./score-turn";

const IDEAL = { sizeMin: 10, sizeMax: 1000 };

type Said = {
	facts?: Fact[];
	companySize?: number;
	messageId?: string;
	reading?: Partial<Reading>;
};

/** The state after a message that states these facts, each in a sentence of its own. */
function heard(before: Qualification, { facts = [], companySize, messageId, reading }: Said) {
	const text = facts.map((fact) => `I say ${fact}.`).join(" ") || "We talk about this and that.";
	const signals = facts.map((fact): Signal => ({ fact, quote: `say ${fact}`, by: "rule" }));
	return scoreTurn({
		before,
		reading: { ...aReading(), signals, companySize, ...reading },
		messageId: messageId ?? `message-${text.length}`,
		text,
		ideal: IDEAL,
	});
}

function aReading(): Reading {
	return { signals: [], contact: {}, language: "en", asks: false, shortReply: false };
}

function told(...turns: Fact[][]): Qualification {
	return turns.reduce(
		(state, facts, at) => heard(state, { facts, messageId: `m${at}` }),
		newQualification(),
	);
}

describe("the level of a lead", () => {
	it.each<[Fact[], string]>([
		[["problem_confirmed", "authority_confirmed", "company_partial"], "hot"],
		[["problem_confirmed", "authority_confirmed", "timing_partial"], "hot"],
		[["problem_confirmed", "authority_confirmed"], "warm"],
		[["problem_partial", "authority_confirmed", "company_confirmed", "timing_confirmed"], "warm"],
		[["problem_confirmed", "authority_partial", "company_confirmed", "timing_confirmed"], "warm"],
		[["referral", "authority_confirmed", "timing_partial"], "hot"],
		[["referral", "authority_confirmed"], "warm"],
		[["referral", "authority_partial", "company_confirmed"], "cold"],
		[["problem_confirmed", "authority_partial"], "warm"],
		[["problem_confirmed"], "cold"],
		[["authority_confirmed"], "warm"],
		[["authority_partial", "company_confirmed"], "cold"],
		[["problem_partial", "timing_partial"], "warm"],
		[["problem_partial", "company_confirmed"], "cold"],
		[["company_confirmed", "timing_confirmed"], "cold"],
		[["authority_low", "problem_confirmed"], "cold"],
		[[], "cold"],
	])("of a visitor who said %j is %s", (facts, level) => {
		expect(told(facts).level).toBe(level);
	});

	it("gathers over several messages", () => {
		const state = told(["problem_confirmed"], ["authority_confirmed"], ["timing_confirmed"]);
		expect(state.level).toBe("hot");
	});

	it("stops at warm for a founder without funding, and says why", () => {
		const state = told(["problem_confirmed", "founder", "timing_confirmed", "pre_funding"]);
		expect(state).toMatchObject({ level: "warm", caps: ["pre_funding"] });
	});

	it("stops at warm for a consultant who chooses for a client, whenever that is said", () => {
		const state = told(
			["consultant"],
			["problem_confirmed", "authority_confirmed"],
			["timing_confirmed"],
		);
		expect(state).toMatchObject({ level: "warm", caps: ["consultant"] });
	});

	it("is not taken back when a cap is learned after the lead was hot", () => {
		const state = told(
			["problem_confirmed", "authority_confirmed", "timing_confirmed"],
			["consultant"],
		);
		expect(state).toMatchObject({ level: "hot", caps: ["consultant"] });
	});
});

describe("a dimension", () => {
	it("keeps its level when later words are weaker", () => {
		const state = told(["problem_confirmed"], ["problem_partial"]);
		expect(state.dimensions.problem.level).toBe("confirmed");
	});

	it("keeps the visitor's words with the message they stand in", () => {
		const state = told(["timing_confirmed"]);
		expect(state.dimensions.timing.evidence).toEqual([
			{ fact: "timing_confirmed", quote: "say timing_confirmed", by: "rule", messageId: "m0" },
		]);
	});

	it("takes a role as developer for a low signal, not for a denial", () => {
		const state = told(["authority_confirmed"], ["authority_low"]);
		expect(state.dimensions.authority.level).toBe("confirmed");
		expect(told(["authority_low"]).dimensions.authority.level).toBe("not_detected");
	});

	it("holds at most eight pieces of evidence, and never loses the one its level rests on", () => {
		let state = told(["authority_confirmed"]);
		for (let at = 0; at < 40; at++) {
			const signals: Signal[] = [{ fact: "authority_partial", quote: `words ${at}`, by: "rule" }];
			state = heard(state, { messageId: `m${at}`, reading: { signals } });
		}
		expect(state.dimensions.authority.evidence).toHaveLength(8);
		expect(state.dimensions.authority.evidence[0]?.fact).toBe("authority_confirmed");
		expect(state.dimensions.authority.evidence.at(-1)?.quote).toBe("words 39");
	});

	it.each([
		[9, "partial"],
		[10, "confirmed"],
		[1000, "confirmed"],
		[1001, "partial"],
	])(
		"company is, by an industry and a size of %d, %s: outside the profile it is no fit",
		(companySize, level) => {
			const state = heard(newQualification(), { facts: ["company_confirmed"], companySize });
			expect(state.dimensions.company.level).toBe(level);
		},
	);

	it("other than the company counts in full for a company outside the profile", () => {
		const facts: Fact[] = ["problem_confirmed", "authority_confirmed"];
		const { dimensions } = heard(newQualification(), { facts, companySize: 1001 });
		expect(dimensions.problem.level).toBe("confirmed");
		expect(dimensions.authority.level).toBe("confirmed");
		expect(dimensions.company.level).toBe("not_detected");
	});

	it.each<Fact>(["competitor", "researcher"])(
		"is not read from the words with which a %s says so",
		(fact) => {
			const state = told([fact, "problem_confirmed", "timing_confirmed", "company_confirmed"]);
			expect(state.dimensions.problem.level).toBe("not_detected");
			expect(state.dimensions.timing.level).toBe("not_detected");
			expect(state.dimensions.company.level).toBe("confirmed");
		},
	);

	it.each<Fact>(["competitor", "researcher"])(
		"of authority is not read from the words with which a %s says so",
		(fact) => {
			expect(told([fact, "founder", "authority_confirmed"]).level).toBe("cold");
			expect(told([fact], ["authority_confirmed"]).dimensions.authority.level).toBe("confirmed");
		},
	);

	it("is not read from a client's call for help", () => {
		const state = told(["existing_client", "problem_confirmed", "timing_confirmed"]);
		expect(state).toMatchObject({ level: "cold", subject: "existing_client" });
		expect(state.dimensions.problem.level).toBe("not_detected");
	});
});

describe("a contradiction", () => {
	const soloBesideInitiative: Fact[][] = [["problem_confirmed", "authority_confirmed"], ["solo"]];

	it("holds the promotion to hot while it is open", () => {
		const state = told(...soloBesideInitiative, ["timing_confirmed"]);
		expect(state).toMatchObject({ contradiction: "open", level: "warm" });
	});

	it("is seen in either order", () => {
		expect(told(["solo"], ["problem_confirmed"]).contradiction).toBe("open");
	});

	it("needs an initiative", () => {
		expect(told(["solo", "problem_partial"]).contradiction).toBe("none");
	});

	it.each([
		[1, "open"],
		[2, "none"],
	])("of a company known to have %d people is %s", (companySize, contradiction) => {
		const known = heard(newQualification(), { facts: ["problem_confirmed"], companySize });
		expect(heard(known, { facts: ["solo"] }).contradiction).toBe(contradiction);
	});

	it.each<Fact>([
		"company_confirmed",
		"company_partial",
		"authority_partial",
		"authority_confirmed",
	])("is settled by an answer with %s, and the lead is promoted", (fact) => {
		const state = told(...soloBesideInitiative, ["timing_confirmed"], [fact]);
		expect(state).toMatchObject({ contradiction: "settled", level: "hot" });
	});

	it("is settled by a number of people greater than one", () => {
		const open = told(...soloBesideInitiative);
		expect(heard(open, { companySize: 2 }).contradiction).toBe("settled");
		expect(heard(open, { companySize: 1 }).contradiction).toBe("open");
	});

	it("stays open when the answer is just me again, a founder, or nothing to the point", () => {
		expect(told(...soloBesideInitiative, ["solo"]).contradiction).toBe("open");
		expect(told(...soloBesideInitiative, ["authority_confirmed", "founder"]).contradiction).toBe(
			"open",
		);
		expect(told(...soloBesideInitiative, ["timing_confirmed"]).contradiction).toBe("open");
	});

	it("is settled whatever else the answer says, unless it says just me as well", () => {
		const outcome = (...answer: Fact[]) => told(...soloBesideInitiative, answer).contradiction;
		expect(outcome("timing_confirmed", "company_confirmed")).toBe("settled");
		expect(outcome("solo", "company_confirmed")).toBe("open");
	});

	it("once settled is not opened again", () => {
		const state = told(...soloBesideInitiative, ["company_confirmed"], ["solo"]);
		expect(state.contradiction).toBe("settled");
	});
});

describe("a persona", () => {
	it.each<[string, Fact[]]>([
		["P1", ["technical_leader", "authority_confirmed", "problem_confirmed"]],
		["P1", ["authority_confirmed", "timing_confirmed"]],
		["P1", ["founder", "technical_leader", "problem_confirmed"]],
		["P2", ["founder", "problem_confirmed"]],
		["P2", ["founder"]],
		["P3", ["referral", "authority_confirmed"]],
		["N1", ["competitor"]],
		["N2", ["researcher", "problem_confirmed"]],
		["unknown", ["technical_leader"]],
		["unknown", ["authority_partial", "problem_confirmed"]],
		["unknown", ["problem_partial", "company_partial"]],
	])("is %s after %j", (persona, facts) => {
		expect(told(facts).persona).toBe(persona);
	});

	it("that is negative stays, whatever is claimed later", () => {
		const state = told(
			["competitor"],
			["technical_leader", "authority_confirmed", "problem_confirmed"],
		);
		expect(state.persona).toBe("N1");
	});

	it("that is a researcher stays one, even when a competitor's words follow", () => {
		expect(told(["researcher"], ["competitor"]).persona).toBe("N2");
	});

	it("turns negative on a competitor's own words even after good signals", () => {
		expect(told(["authority_confirmed", "problem_confirmed"], ["competitor"]).persona).toBe("N1");
	});
});

describe("what the visitor gave", () => {
	it.each(contactDetails.keyof().options)("is kept, and the newest word wins: %s", (detail) => {
		const first = heard(newQualification(), { reading: { contact: { [detail]: "first" } } });
		expect(heard(first, {}).contact[detail]).toBe("first");
		const second = heard(first, { reading: { contact: { [detail]: "second" } } });
		expect(second.contact[detail]).toBe("second");
	});

	it("keeps the language of the conversation through a short reply", () => {
		const german = heard(newQualification(), { reading: { language: "de" } });
		expect(heard(german, { reading: { language: "en", shortReply: true } }).language).toBe("de");
		expect(heard(german, { reading: { language: "en" } }).language).toBe("en");
	});

	it("keeps the last out-of-scope subject, the desk's first row when there are several", () => {
		expect(told(["commercial_terms"], ["legal_compliance"], []).subject).toBe("legal_compliance");
		expect(told(["commercial_terms", "legal_compliance"]).subject).toBe("legal_compliance");
	});

	it("keeps the words on every out-of-scope subject, and no others", () => {
		const state = told(["commercial_terms"], ["problem_confirmed"], ["legal_compliance"]);
		expect(state.subjectEvidence.map(({ quote }) => quote)).toEqual([
			"say commercial_terms",
			"say legal_compliance",
		]);
	});
});

describe("a rep's correction", () => {
	const correction = { level: "not_detected", by: "rep-1", reason: "a student", at: 1 } as const;
	const hot = told(["problem_confirmed", "authority_confirmed", "timing_confirmed"]);

	it("lowers a dimension and the level with it", () => {
		const corrected = correctDimension(hot, "authority", correction);
		expect(corrected.dimensions.authority.level).toBe("not_detected");
		expect(corrected.level).toBe("warm");
	});

	it("wins over what readers see later", () => {
		const corrected = correctDimension(hot, "authority", correction);
		const later = heard(corrected, { facts: ["authority_confirmed"] });
		expect(later.dimensions.authority.level).toBe("not_detected");
		expect(later.level).toBe("warm");
	});

	it("gives way to the evidence gathered meanwhile when it is withdrawn", () => {
		const corrected = correctDimension(told(["problem_confirmed"]), "authority", correction);
		const later = heard(corrected, { facts: ["authority_partial"] });
		const withdrawn = correctDimension(later, "authority", null);
		expect(withdrawn.dimensions.authority).toMatchObject({ level: "partial" });
		expect(withdrawn.dimensions.authority.correction).toBeUndefined();
	});

	it("that raises a dimension never lowers the lead", () => {
		const capped = heard(hot, { facts: ["consultant"] });
		const raised = correctDimension(capped, "company", { ...correction, level: "confirmed" });
		expect(raised.level).toBe("hot");
	});
});

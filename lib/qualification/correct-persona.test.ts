import { describe, expect, it } from "vitest";
import { correctDimension } from "./correct-dimension";
import { correctPersona } from "./correct-persona";
import type { Fact, Signal } from "./facts";
import type { PersonaCorrection, Qualification } from "./qualification";
import { newQualification, scoreTurn } from "./score-turn";

/** The state after messages of one fact each. */
function told(facts: readonly Fact[], before: Qualification = newQualification()): Qualification {
	return facts.reduce((state, fact, at) => {
		const signals: Signal[] = [{ fact, quote: fact, by: "rule" }];
		return scoreTurn({
			before: state,
			reading: { signals, contact: {}, language: "en", asks: false, shortReply: false },
			messageId: `${fact}-${at}`,
			text: fact,
			ideal: { sizeMin: 10, sizeMax: 1000 },
		});
	}, before);
}

const AS_LEADER: PersonaCorrection = {
	persona: "P1",
	by: "rep-1",
	reason: "Spoke to her: she buys.",
	at: 1,
};

describe("a rep's word on the persona", () => {
	it("lifts a negative persona, and keeps the words it came from", () => {
		const corrected = correctPersona(told(["competitor"]), AS_LEADER);
		expect(corrected).toMatchObject({ persona: "P1", personaCorrection: AS_LEADER });
		expect(corrected.personaEvidence).toHaveLength(1);
	});

	it("sets a negative persona where no reader saw one", () => {
		const found = { ...AS_LEADER, persona: "N2" } as const;
		expect(correctPersona(told(["technical_leader"]), found).persona).toBe("N2");
	});

	it("wins over what readers see later", () => {
		const corrected = correctPersona(told(["problem_confirmed"]), AS_LEADER);
		expect(told(["competitor", "founder", "researcher"], corrected).persona).toBe("P1");
	});

	it("survives a correction of a dimension", () => {
		const corrected = correctPersona(told(["competitor"]), AS_LEADER);
		const raised = {
			level: "confirmed",
			by: "rep-1",
			reason: "Said on the phone.",
			at: 2,
		} as const;
		expect(correctDimension(corrected, "problem", raised).persona).toBe("P1");
	});

	it("gives way to the newest correction", () => {
		const first = correctPersona(told(["competitor"]), AS_LEADER);
		expect(correctPersona(first, { ...AS_LEADER, persona: "unknown" }).persona).toBe("unknown");
	});

	it.each<[Fact[], string]>([
		[["competitor"], "N1"],
		[["founder"], "P2"],
		[[], "unknown"],
	])("gives way to %j when it is withdrawn", (facts, persona) => {
		const withdrawn = correctPersona(correctPersona(told(facts), AS_LEADER), null);
		expect(withdrawn.persona).toBe(persona);
		expect(withdrawn).not.toHaveProperty("personaCorrection");
	});

	it("hears what was said while it held, once withdrawn", () => {
		const corrected = correctPersona(newQualification(), AS_LEADER);
		expect(correctPersona(told(["researcher"], corrected), null).persona).toBe("N2");
	});

	it("moves no level", () => {
		const hot = told(["problem_confirmed", "authority_confirmed", "timing_confirmed"]);
		expect(correctPersona(hot, { ...AS_LEADER, persona: "N1" }).level).toBe("hot");
	});
});

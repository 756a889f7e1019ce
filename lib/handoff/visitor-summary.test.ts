import { describe, expect, it } from "vitest";
import { aPacket } from "@/lib/testing/a-packet";
import type { PacketEvidence } from "./packet";
import { visitorSummary } from "./visitor-summary";

const by = (author: PacketEvidence["by"], quote: string): PacketEvidence => ({
	quote,
	message_id: "m",
	by: author,
});

/** The summary when nothing is known but this of the problem and the company. */
function told(problem: PacketEvidence[], company: PacketEvidence[] = []): string {
	const { dimensions } = aPacket();
	return visitorSummary({
		dimensions: {
			problem: { ...dimensions.problem, evidence: problem },
			authority: { ...dimensions.authority, evidence: [] },
			company: { ...dimensions.company, evidence: company },
			timing: { ...dimensions.timing, evidence: [] },
		},
	});
}

describe("the summary a visitor may edit", () => {
	it("is what they said of need, company and timing, not of their role", () => {
		expect(visitorSummary(aPacket())).toBe(
			"We're building a retrieval system over our support tickets · about 140 people, fintech · it has to be live by end of Q3",
		);
	});

	it("is empty while they said nothing of it", () => {
		expect(told([])).toBe("");
	});

	it("takes their last words, and never a colleague's", () => {
		const theirs = [by("rule", "We need a search"), by("model", "We need it for tickets")];
		expect(told([...theirs, by("rep", "Sounds rich")])).toBe("We need it for tickets");
		expect(told([by("rep", "Sounds rich")])).toBe("");
	});

	it("says once what stands for two things", () => {
		const both = [by("rule", "a search for our 140 people")];
		expect(told(both, both)).toBe("a search for our 140 people");
	});
});

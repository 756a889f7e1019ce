import { describe, expect, it } from "vitest";
import { aPacket } from "@/lib/testing/a-packet";
import { briefFromPacket, cardBrief, firstSentences, headline, whoIs } from "./brief";
import type { Packet } from "./packet";

const NOBODY = { visitor: {} };
const unknown: Packet["dimensions"]["problem"] = {
	level: "not_detected",
	confidence: "none",
	evidence: [],
};

function aDimension(quote: string): Packet["dimensions"]["problem"] {
	return {
		level: "partial",
		confidence: "implied",
		evidence: [{ quote, message_id: "m", by: "rule" }],
	};
}

describe("the name of a visitor", () => {
	it.each([
		[{ name: "Jane", role: "CTO", company: "Acme" }, "Jane, CTO at Acme"],
		[{ name: "Jane", role: "CTO" }, "Jane, CTO"],
		[{ name: "Jane", company: "Acme" }, "Jane, Acme"],
		[{ name: "Jane" }, "Jane"],
		[{ role: "CTO", company: "Acme" }, "CTO at Acme"],
		[{ role: "CTO" }, "CTO"],
		[{ company: "Acme" }, "someone at Acme"],
		[{}, "a visitor"],
		[{ email: "jane@acme.example" }, "a visitor"],
	])("made of %j is %s", (visitor, name) => {
		expect(whoIs({ visitor })).toBe(name);
	});

	it("stays whole as long as names are, and is cut when somebody typed a page into it", () => {
		const long = `${"J".repeat(25)} ${"D".repeat(30)}`;
		expect(whoIs({ visitor: { name: long } })).toBe(long);
		expect(whoIs({ visitor: { name: "J".repeat(400) } }).length).toBeLessThanOrEqual(60);
	});
});

describe("the headline", () => {
	it("says level, who and why", () => {
		expect(headline(aPacket({ level: "warm", trigger: "stall" }))).toMatch(
			/^Warm lead: Jane Doe, CTO at Acme – /,
		);
	});

	it("names a researcher by that, with a capital letter", () => {
		expect(headline(aPacket({ persona: "N2" }))).toMatch(/^[A-Z]\w*.*researcher.*: Jane/i);
	});
});

describe("the state in a brief", () => {
	it.each([
		["pre_funding", "no funding yet"],
		["consultant", "choosing for a client"],
	] as const)("says what keeps the level down: %s", (cap, words) => {
		const packet = aPacket({ level: "warm", caps: [{ cap, reason: "…" }] });
		expect(cardBrief(packet)).toContain(`a warm lead (${words})`);
		expect(cardBrief({ ...packet, caps: [] })).not.toContain("(");
	});

	it("says for which desk, and of a competitor that it is one", () => {
		expect(cardBrief(aPacket({ destination: "legal" }))).toMatch(/is a hot lead for legal\./);
		const competitor = cardBrief(aPacket({ persona: "N1", destination: "general" }));
		expect(competitor).toContain("competitor");
		expect(competitor).not.toContain("hot lead");
	});

	it("gives a bare role its article, and no second one", () => {
		const by = (role: string) => cardBrief(aPacket({ visitor: { role } }));
		expect(by("CTO")).toMatch(/^The CTO is a hot lead/);
		expect(by("an architect")).toMatch(/^An architect is a hot lead/);
		expect(by("our founder")).toMatch(/^Our founder is a hot lead/);
	});

	it("says when a rep said who the visitor is", () => {
		const persona_correction = { by: "Anna", reason: "met them" };
		expect(cardBrief(aPacket({ persona: "P2", persona_correction }))).toMatch(/\(.+, says Anna\)/);
	});

	it("names the languages other than English", () => {
		expect(briefFromPacket(aPacket({ languages: ["en"] }))).not.toContain(" in English");
		expect(briefFromPacket(aPacket({ languages: ["de", "en", "fr"] }))).toContain(
			" in German and French ",
		);
	});

	it("names the page, when there was one", () => {
		expect(briefFromPacket(aPacket())).toContain("wrote in the web chat from /services/ai and");
		expect(briefFromPacket(aPacket({ page: null }))).toContain("wrote in the web chat and");
	});
});

describe("what a brief says of the visitor's case", () => {
	it("is theirs, in their words, or that it is not known", () => {
		const { dimensions } = aPacket();
		const silent = { problem: unknown, authority: unknown, company: unknown, timing: unknown };
		expect(cardBrief(aPacket({ dimensions: silent }))).toContain(
			"They have not described a problem of theirs yet. Their role, company and timing are not known yet.",
		);
		const half = { ...dimensions, authority: unknown, timing: unknown };
		expect(cardBrief(aPacket({ dimensions: half }))).toContain(
			"They said on their company “about 140 people, fintech”.",
		);
		expect(cardBrief(aPacket())).toContain(
			"They said on their role “I run engineering here”, on their company “about 140 people, fintech”, on timing “it has to be live by end of Q3”.",
		);
	});

	it("quotes the last that was said, one sentence of it, without an address", () => {
		const problem = aDimension(
			"Write to jane@acme.example about it! We have a second team. And a third.",
		);
		const { dimensions } = aPacket();
		expect(cardBrief(aPacket({ dimensions: { ...dimensions, problem } }))).toContain(
			"they said “Write to … about it”.",
		);
	});

	it("quotes a long sentence whole", () => {
		const words = `We need ${"more and ".repeat(13)}more`;
		const { dimensions } = aPacket();
		const packet = aPacket({ dimensions: { ...dimensions, problem: aDimension(words) } });
		expect(cardBrief(packet)).toContain(`“${words}”`);
	});

	it("treats a quote of nothing but marks as none", () => {
		const { dimensions } = aPacket();
		const packet = aPacket({ dimensions: { ...dimensions, problem: aDimension("?!") } });
		expect(cardBrief(packet)).toContain("They have not described a problem of theirs yet.");
	});
});

describe("what was promised, in a brief", () => {
	const last = (changes: Partial<Packet>) =>
		briefFromPacket(aPacket({ promise: null, ...changes }))
			.split(/(?<=\.) /)
			.at(-1);

	it("is the time, or what was left instead, or that nothing was left", () => {
		expect(last({ visitor: { email: "jane@acme.example" } })).toMatch(
			/left an address and no time/,
		);
		expect(last({ visitor: { phone: "+49 30 123456" } })).toMatch(/left a number and no time/);
		expect(last(NOBODY)).toBe("They have not left an address yet.");
	});
});

describe("the first sentences of a text", () => {
	it("are as many as asked for, whole", () => {
		expect(firstSentences("One. Two! Three?", 2)).toBe("One. Two!");
		expect(firstSentences("One.", 3)).toBe("One.");
	});
});

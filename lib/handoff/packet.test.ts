import { Settings } from "luxon";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aPacket, aPacketSource } from "@/lib/testing/a-packet";
import { briefFromPacket, cardBrief, firstSentences, headline } from "./brief";
import { buildPacket, type PacketSource } from "./build-packet";
import { bothClocks, clockIn } from "./clocks";
import { TRIGGERS } from "./handoff";
import { PACKET_LIMITS, type Packet, packet } from "./packet";

const MEGABYTE = "visit <b>me</b> & 😀\u202e \n. ".repeat(45_000);

describe("the context packet", () => {
	it("fits its own schema", () => {
		expect(packet.parse(aPacket())).toEqual(aPacket());
	});

	it("takes an instant of any zone, and no local time", () => {
		const begun = (started_at: string) => packet.safeParse(aPacket({ started_at })).success;
		expect(begun("2025-04-07T10:00:00+02:00")).toBe(true);
		expect(begun("2025-04-07T10:00:00")).toBe(false);
	});

	it("fits its own schema with a rep's words and with what holds the level down", () => {
		const correction = { by: "Anna", reason: "Met her." };
		const full = aPacket({
			persona_correction: correction,
			caps: [{ cap: "pre_funding", reason: "She has no funding yet." }],
		});
		full.dimensions.timing = { ...full.dimensions.timing, confidence: "corrected", correction };
		expect(packet.parse(full)).toEqual(full);
	});

	it.each<[string, number, (text: string) => Partial<Packet>]>([
		["promise", PACKET_LIMITS.promise, (text) => ({ promise: { due: "2025-04-08", text } })],
		[
			"reason of a cap",
			PACKET_LIMITS.reason,
			(reason) => ({ caps: [{ cap: "consultant", reason }] }),
		],
		[
			"reason of a rep",
			PACKET_LIMITS.reason,
			(reason) => ({ persona_correction: { by: "Anna", reason } }),
		],
	])("does not fit it with a %s beyond its bound", (_, max, having) => {
		const fits = (length: number) => packet.safeParse(aPacket(having("x".repeat(length)))).success;
		expect(fits(max)).toBe(true);
		expect(fits(max + 1)).toBe(false);
	});

	it("stays below 20 kB and fits its schema when the visitor typed a megabyte everywhere", () => {
		const built = buildPacket(everywhere(MEGABYTE));
		expect(packet.parse(built)).toEqual(built);
		expect(JSON.stringify(built).length).toBeLessThan(20_000);
	});

	it("drops what turns the direction of text around", () => {
		const built = buildPacket(aPacketSource({ contact: { name: "Ada\u202eLovelace\u0000" } }));
		expect(built.visitor.name).toBe("Ada Lovelace");
	});

	it("says how sure we are: implied, stated, or corrected with the reason", () => {
		const source = aPacketSource();
		source.qualification.dimensions.company.level = "partial";
		source.qualification.dimensions.timing.correction = {
			level: "not_detected",
			by: "anna",
			reason: "spoke to them",
			at: 0,
		};
		const { dimensions } = buildPacket(source);
		expect(dimensions.problem.confidence).toBe("stated");
		expect(dimensions.company.confidence).toBe("implied");
		expect(dimensions.timing).toMatchObject({
			level: "not_detected",
			confidence: "corrected",
			correction: { by: "anna", reason: "spoke to them" },
		});
	});

	it("says why a level is capped", () => {
		const source = aPacketSource();
		source.qualification.caps = ["pre_funding"];
		expect(buildPacket(source).caps[0]?.reason).toMatch(/no funding/);
	});

	it("prefers what the visitor put into the form and keeps what the chat heard beside it", () => {
		const source = aPacketSource({ contact: { email: "form@acme.example" } });
		source.qualification.contact = { email: "chat@acme.example", phone: "+49 30 1234567" };
		expect(buildPacket(source).visitor).toEqual({
			email: "form@acme.example",
			phone: "+49 30 1234567",
		});
	});
});

describe("the brief", () => {
	it.each(TRIGGERS)("has three to five sentences for the trigger %s", (trigger) => {
		for (const visitor of [{}, { name: "Jane" }, { company: "Acme" }, { role: "CTO" }]) {
			const text = briefFromPacket(aPacket({ trigger, visitor, promise: null }));
			expect(sentences(text)).toBeGreaterThanOrEqual(3);
			expect(sentences(text)).toBeLessThanOrEqual(5);
			const card = cardBrief(aPacket({ trigger, visitor }));
			expect(sentences(card)).toBeGreaterThanOrEqual(2);
			expect(sentences(card)).toBeLessThanOrEqual(4);
		}
	});

	it("keeps its count of sentences when the visitor's words have many", () => {
		const source = aPacketSource();
		const [said] = source.qualification.dimensions.problem.evidence;
		if (said) said.quote = "We have no search. It is slow! Why? Nobody knows.";
		expect(sentences(buildPacket(source).summary)).toBe(5);
	});

	it("keeps its count of sentences for Dr. Doe of Acme Inc.", () => {
		const visitor = { name: "Dr. Jane Doe", role: "V.P. Eng.", company: "Acme Inc." };
		expect(sentences(briefFromPacket(aPacket({ visitor })))).toBe(5);
	});

	it("calls a visitor of whom only the role is known by it", () => {
		expect(cardBrief(aPacket({ visitor: { role: "COO" } }))).toMatch(/^The COO is a hot lead /);
		const founder = aPacket({ visitor: { role: "One of the founders" } });
		expect(cardBrief(founder)).toMatch(/^One of the founders is /);
		expect(headline(aPacket({ visitor: { role: "COO" } }))).toContain(": COO – ");
	});

	it("quotes the need said outright, not a question asked after it", () => {
		const source = aPacketSource();
		const asked = "how long does something like that usually take";
		source.qualification.dimensions.problem.evidence.push({
			fact: "problem_partial",
			quote: asked,
			by: "rule",
			messageId: "m_later",
		});
		const { summary, dimensions } = buildPacket(source);
		expect(summary).toContain("We're building a retrieval system");
		expect(summary).not.toContain(asked);
		expect(dimensions.problem.evidence.map(({ quote }) => quote)).toContain(asked);
	});

	it("says nothing that the packet does not hold", () => {
		const source = aPacketSource({ contact: {} });
		for (const state of Object.values(source.qualification.dimensions)) state.evidence = [];
		const text = buildPacket(source).summary;
		expect(text).toContain("have not described a problem");
		expect(text).toContain("not known yet");
		expect(text).toMatch(/^A visitor /);
	});

	it("shows the promise on the team's clock and on the visitor's", () => {
		expect(aPacket().summary).toContain(
			"Tue 8 Apr, 18:00 CEST (Tue 8 Apr, 12:00 EDT for the visitor)",
		);
	});

	it("keeps the address out of the headline, even where a visitor hides one in the name", () => {
		const text = headline(aPacket({ visitor: { name: "jane@acme.example Doe", email: "a@b.c" } }));
		expect(text).not.toContain("@");
		expect(text).toContain("Doe");
	});

	it("names a competitor by that, not as a lead", () => {
		expect(headline(aPacket({ persona: "N1" }))).toMatch(/^Competitor: /);
	});

	it("gives the first sentences of a longer summary", () => {
		expect(firstSentences("One. Two! Three? Four.", 3)).toBe("One. Two! Three?");
	});
});

describe("the clocks", () => {
	beforeEach(() => {
		Settings.defaultZone = "Asia/Tokyo";
	});
	afterEach(() => {
		Settings.defaultZone = "system";
	});

	it("carry the letters of the date", () => {
		expect(clockIn("2025-01-15T09:00:00Z", "Europe/Berlin")).toBe("Wed 15 Jan, 10:00 CET");
		expect(clockIn("2025-07-15T08:00:00Z", "Europe/Berlin")).toBe("Tue 15 Jul, 10:00 CEST");
	});

	it("show one time only when both zones read the same", () => {
		const one = bothClocks("2025-01-15T09:00:00Z", "Europe/Berlin", "Europe/Paris");
		expect(one).toBe("Wed 15 Jan, 10:00 CET");
	});

	it.each([null, "Mars/Base"])("show the team's time only for a visitor's zone of %s", (zone) => {
		const one = bothClocks("2025-01-15T09:00:00Z", "Europe/Berlin", zone);
		expect(one).toBe("Wed 15 Jan, 10:00 CET");
	});

	it("read as UTC in a zone that does not exist, wherever the server stands", () => {
		expect(clockIn("2025-01-15T09:00:00Z", "Mars/Base")).toBe("Wed 15 Jan, 09:00 UTC");
	});
});

function sentences(text: string): number {
	return text.split(/[.!?]["”)]?(?:\s|$)/u).filter((part) => part.trim()).length;
}

function everywhere(text: string): PacketSource {
	const source = aPacketSource({
		contact: {
			email: text,
			name: text,
			company: text,
			role: text,
			phone: text,
			preferredTime: text,
		},
		summary: text,
	});
	for (const state of Object.values(source.qualification.dimensions)) {
		state.evidence = Array.from({ length: 50 }, () => ({
			fact: "problem_confirmed",
			quote: text,
			by: "rule",
			messageId: "m",
		}));
	}
	source.conversation = { ...source.conversation, page: text, referrer: text, locale: text };
	source.handoff = { ...source.handoff, promise: { due: "2025-04-08T16:00:00Z", text } };
	return source;
}

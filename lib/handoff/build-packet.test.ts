import { describe, expect, it } from "vitest";
import type { ContactDetails } from "@/lib/qualification/facts";
import type { Qualification } from "@/lib/qualification/qualification";
import { aPacket, aPacketSource } from "@/lib/testing/a-packet";
import { buildPacket, requalified } from "./build-packet";

describe("what a packet takes over", () => {
	it("is every weaker trigger that held, and every language that was spoken", () => {
		const { handoff, conversation } = aPacketSource();
		const built = buildPacket(
			aPacketSource({
				handoff: { ...handoff, also: ["explicit_request", "stall"] },
				conversation: { ...conversation, languages: ["de", "en"] },
			}),
		);
		expect(built.also).toEqual(["explicit_request", "stall"]);
		expect(built.languages).toEqual(["de", "en"]);
	});

	it("is when the conversation began and when the last word fell, in UTC", () => {
		expect(aPacket()).toMatchObject({
			started_at: "2025-04-08T08:15:00.000Z",
			last_message_at: "2025-04-08T08:18:00.000Z",
		});
	});

	it("is the summary that was written, unless it is blank", () => {
		const summaryOf = (summary: string) => buildPacket(aPacketSource({ summary })).summary;
		expect(summaryOf("She needs a search. ")).toBe("She needs a search.");
		expect(summaryOf(" \n")).toBe(aPacket().summary);
	});

	it("is a long name cut, but an address only whole", () => {
		const visitorOf = (contact: ContactDetails) => buildPacket(aPacketSource({ contact })).visitor;
		const longest = `${"j".repeat(241)}@acme.example`;
		expect(visitorOf({ name: "J".repeat(400) }).name).toMatch(/^J+…$/);
		expect(visitorOf({ email: longest }).email).toBe(longest);
		expect(visitorOf({ email: `j${longest}` })).not.toHaveProperty("email");
	});
});

describe("a packet after a rep's word on the visitor", () => {
	const { qualification } = aPacketSource();

	it("says what is known now, in words of its own, and of the rest what it said before", () => {
		const before = aPacket({ summary: "A hot lead, writes the assistant." });
		const after = requalified(before, { ...qualification, level: "warm", caps: ["pre_funding"] });
		expect(after.level).toBe("warm");
		expect(after.summary).toContain("Jane Doe, CTO at Acme wrote in the web chat");
		expect(after.summary).toContain("a warm lead (no funding yet)");
		const { reference, visitor, promise, transcript_url } = before;
		expect(after).toMatchObject({ reference, visitor, promise, transcript_url });
	});

	it("names who said it and why, until they withdraw it", () => {
		const said: Qualification = {
			...qualification,
			persona: "P2",
			personaCorrection: { persona: "P2", by: "Anna", reason: "Met her.", at: 0 },
		};
		const corrected = requalified(aPacket(), said);
		expect(corrected.persona_correction).toEqual({ by: "Anna", reason: "Met her." });
		expect(corrected.summary).toContain("says Anna");
		const withdrawn = requalified(corrected, qualification);
		expect(withdrawn).not.toHaveProperty("persona_correction");
		expect(withdrawn.summary).not.toContain("Anna");
	});
});

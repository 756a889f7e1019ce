import { describe, expect, it } from "vitest";
import type { ContactDetails } from "@/lib/qualification/facts";
import { handoffPart } from "./handoff-part";

const offered = { due: "2025-04-08T16:00:00Z", text: "today before 18:00 CEST" };
const handoff = {
	status: "claimed",
	ring: "answered",
	offers: [],
	acceptedAt: null,
	bookingUrl: null,
} as const;
const shown = (promise: typeof offered | null, contact: ContactDetails = {}) =>
	handoffPart({ ...handoff, offers: [], promise, offered }, { contact, language: "en" }).promise;

describe("the promise on the visitor's page", () => {
	it("is the one that is open, and before an address the one that is offered", () => {
		expect(shown(offered, { email: "jane@acme.example" })).toEqual(offered);
		expect(shown(null)).toEqual(offered);
	});

	it("is gone once it was kept", () => {
		expect(shown(null, { email: "jane@acme.example" })).toBeNull();
		expect(shown(null, { phone: "07700 900123" })).toBeNull();
	});
});

describe("the language of the card", () => {
	const part = (language: "en" | "pl") =>
		handoffPart({ ...handoff, offers: [], promise: null }, { contact: {}, language });

	it("is the conversation's, and goes without saying for English", () => {
		expect(part("pl").language).toBe("pl");
		expect(part("en")).not.toHaveProperty("language");
	});
});

it("tells the card of a number, not which", () => {
	const reader = { contact: { phone: "07700 900123" }, language: "en" } as const;
	const part = handoffPart({ ...handoff, offers: [], promise: null }, reader);
	expect(part.has_number).toBe(true);
	expect(JSON.stringify(part)).not.toContain("900123");
});

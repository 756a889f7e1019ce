import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { visitorSummary } from "@/lib/handoff/visitor-summary";
import { aPacket } from "@/lib/testing/a-packet";
import { aCalendlyPost } from "@/lib/testing/fakes/calendly";
import { BOOKING_URL_MAX, type Booking, bookingUrl } from "./booking-url";
import { readCalendlyPost } from "./read-calendly-post";
import { verifyCalendlySignature } from "./verify-calendly-signature";

const BASE = "https://calendly.com/acme/intro";
const NOW = Date.UTC(2025, 3, 29, 22, 30);

describe("the booking address", () => {
	it("fills in name, address, summary and the conversation", () => {
		const { searchParams } = new URL(bookingUrl(BASE, aBooking()));
		expect(Object.fromEntries(searchParams)).toEqual({
			name: "Jane Doe",
			email: "jane+1@acme.example",
			a1: "Retrieval over tickets & docs",
			month: "2025-05",
			date: "2025-05-02",
			utm_source: "baton",
			utm_medium: "chat",
			utm_content: "conv_1",
		});
	});

	it("counts the two days in the team's zone", () => {
		const date = (zone: string) =>
			new URL(bookingUrl(BASE, aBooking({ zone }))).searchParams.get("date");
		expect(date("Europe/Berlin")).toBe("2025-05-02");
		expect(date("America/New_York")).toBe("2025-05-01");
	});

	it("keeps what the company put into the address", () => {
		const url = new URL(bookingUrl(`${BASE}?hide_gdpr_banner=1#x`, aBooking()));
		expect(url.searchParams.get("hide_gdpr_banner")).toBe("1");
	});

	it("leaves out what is not known", () => {
		const url = new URL(bookingUrl(BASE, aBooking({ name: undefined, email: undefined })));
		expect(url.searchParams.has("name")).toBe(false);
		expect(url.searchParams.has("email")).toBe(false);
	});

	it.each(["a".repeat(1e6), "& é?#".repeat(2e5), "😀".repeat(5e5), "\u202e\n"])(
		"stays short and whole whatever a visitor wrote",
		(text) => {
			const url = bookingUrl(BASE, aBooking({ summary: text, name: text, email: text }));
			expect(url.length).toBeLessThanOrEqual(BOOKING_URL_MAX);
			expect(url).not.toContain("%EF%BF%BD");
			expect(new URL(url).searchParams.get("utm_content")).toBe("conv_1");
		},
	);

	it("shows the visitor their own words and nothing of our judgement", () => {
		const summary = visitorSummary(aPacket());
		expect(summary).toContain("retrieval system");
		expect(summary).not.toMatch(/hot|warm|cold|P1|persona|confirmed/i);
	});
});

describe("Calendly's signature", () => {
	const key = "calendly-key";
	const post = aCalendlyPost({ key, at: NOW });
	const header = post.headers["calendly-webhook-signature"];
	const signed = { header, rawBody: post.body, key, now: NOW };

	it("is accepted for three minutes, and not a second longer", () => {
		expect(verifyCalendlySignature(signed)).toBe("valid");
		expect(verifyCalendlySignature({ ...signed, rawBody: Buffer.from(post.body) })).toBe("valid");
		expect(verifyCalendlySignature({ ...signed, now: NOW + 180_000 })).toBe("valid");
		expect(verifyCalendlySignature({ ...signed, now: NOW + 181_000 })).toBe("expired");
		expect(verifyCalendlySignature({ ...signed, now: NOW - 181_000 })).toBe("expired");
	});

	it("is refused for another body, key or time", () => {
		expect(verifyCalendlySignature({ ...signed, rawBody: `${post.body} ` })).toBe("invalid");
		expect(verifyCalendlySignature({ ...signed, key: "other" })).toBe("invalid");
		const later = header?.replace(/t=\d+/, `t=${NOW / 1_000 + 60}`);
		expect(verifyCalendlySignature({ ...signed, header: later })).toBe("invalid");
	});

	it.each([null, "", "t=", "v1=00", "t=1", "t=1,v1=zz", "t=1e3,v1=00", "t=-1,v1=", ",,=,"])(
		"is refused when the header is %j",
		(broken) => {
			expect(verifyCalendlySignature({ ...signed, header: broken })).toBe("invalid");
		},
	);

	it("is refused without a key of ours, even when signed with none", () => {
		const empty = aCalendlyPost({ key: "", at: NOW });
		const header = empty.headers["calendly-webhook-signature"];
		expect(verifyCalendlySignature({ header, rawBody: empty.body, key: "", now: NOW })).toBe(
			"invalid",
		);
	});

	it("takes either of two signatures while the key is changed", () => {
		const both = header?.replace(",v1=", ",v1=00,v1=");
		expect(verifyCalendlySignature({ ...signed, header: both })).toBe("valid");
	});

	it("covers a booking that names its conversation", () => {
		expect(
			readCalendlyPost({ header: header ?? null, rawBody: post.body }, { key, now: NOW }),
		).toEqual({
			uri: "https://api.calendly.com/scheduled_events/E1/invitees/I1",
			email: "jane@acme.example",
			state: "booked",
			startsAt: Date.UTC(2025, 3, 10, 8),
			endsAt: Date.UTC(2025, 3, 10, 8, 30),
			conversationId: "conv_1",
			replaces: null,
		});
	});

	it("covers posts that are no booking of ours, which are left alone", () => {
		const other = JSON.stringify({ event: "routing_form_submission.created", payload: {} });
		const time = Math.floor(NOW / 1_000);
		const v1 = createHmac("sha256", key).update(`${time}.${other}`).digest("hex");
		const read = readCalendlyPost(
			{ header: `t=${time},v1=${v1}`, rawBody: other },
			{ key, now: NOW },
		);
		expect(read).toBe("not_a_booking");
		expect(readCalendlyPost({ header: null, rawBody: other }, { key, now: NOW })).toBe("unsigned");
	});
});

function aBooking(changes: Partial<Booking> = {}): Booking {
	return {
		name: "Jane Doe",
		email: "jane+1@acme.example",
		summary: "Retrieval over tickets & docs",
		conversationId: "conv_1",
		now: NOW,
		zone: "Europe/Berlin",
		...changes,
	};
}

import { describe, expect, it } from "vitest";
import { readInstant } from "@/lib/availability/instant-text";
import { answerAvailability } from "./availability";

describe("baton availability", () => {
	it("answers the default schedule in the public shape, instants in UTC", () => {
		const line = {
			id: "a",
			at: "2026-11-23T09:00:00+01:00",
			visitor_zone: "America/New_York",
			add_business_minutes: 361,
		};
		expect(answerAvailability(line)).toEqual({
			id: "a",
			state: "open",
			next_opening: "2026-11-24T08:00:00.000Z",
			next_closing: "2026-11-23T17:00:00.000Z",
			promise: {
				due: "2026-11-23T17:00:00.000Z",
				text: "today before 18:00 CET (12:00 your time in New York)",
			},
			due: "2026-11-23T14:01:00.000Z",
		});
	});

	it("leaves due out when no minutes were asked for", () => {
		expect(answerAvailability({ id: 1, at: "2026-11-23T08:00:00Z" })).not.toHaveProperty("due");
	});

	it("answers a schedule that is never open with null", () => {
		const schedule = { zone: "Asia/Tokyo", week: {} };
		const line = { id: 1, at: "2026-11-23T08:00:00Z", schedule, add_business_minutes: 1 };
		expect(answerAvailability(line)).toEqual({
			id: 1,
			state: "closed",
			next_opening: null,
			next_closing: null,
			promise: null,
			due: null,
		});
	});

	it("takes the instant from outside only for a case that has none", () => {
		const outside = readInstant("2026-11-22T12:00:00Z") ?? 0;
		expect(answerAvailability({ id: 1 }, outside)).toMatchObject({ state: "closed" });
		const own = { id: 1, at: "2026-11-23T12:00:00Z" };
		expect(answerAvailability(own, outside)).toMatchObject({ state: "open" });
	});

	it.each([
		[{ id: 7, at: "2026-11-23" }, 7, /^at: "2026-11-23" is not an instant/],
		[{ id: 7 }, 7, /^at is missing/],
		[{ id: 7, at: 5 }, 7, /^at: at must be an ISO instant/],
		[
			{ id: 7, at: "2026-11-23T08:00Z", schedule: { zone: "X", week: {} } },
			7,
			/^schedule\.zone: "X" is not a known/,
		],
		[{ id: 7, at: "2026-11-23T08:00Z", schedule: [] }, 7, /^schedule: /],
		[{ id: 7, at: "2026-11-23T08:00Z", add_business_minutes: -1 }, 7, /cannot be negative/],
		["text", null, /^A case is a JSON object/],
		[null, null, /^A case is a JSON object/],
	])("refuses %j with a sentence", (line, id, sentence) => {
		const answer = answerAvailability(line);
		expect(answer).toEqual({ id, error: expect.stringMatching(sentence) });
	});
});

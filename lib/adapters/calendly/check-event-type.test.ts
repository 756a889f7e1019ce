import { describe, expect, it } from "vitest";
import type { Fetch } from "@/lib/adapters/network/public-fetch";
import { checkEventType } from "./check-event-type";

const NOW = Date.UTC(2025, 3, 8, 8, 15);
const EVENT = {
	uri: "https://api.calendly.com/event_types/AAA",
	scheduling_url: "https://calendly.com/acme/intro",
	duration: 30,
	active: true,
	custom_questions: [{ position: 0, type: "text", enabled: true, name: "What about?" }],
};

/** Calendly's published answers, as far as they are asked. */
function aCalendly({ event = {}, times = [] }: { event?: object; times?: object[] } = {}): Fetch {
	return async (input) => {
		const { pathname } = new URL(input);
		if (pathname === "/users/me") {
			return Response.json({ resource: { uri: "https://api.calendly.com/users/U" } });
		}
		if (pathname === "/event_types") return Response.json({ collection: [{ ...EVENT, ...event }] });
		return Response.json({ collection: times });
	};
}

const check = (fetch: Fetch, bookingUrl = "https://calendly.com/acme/intro/?month=2025-04") =>
	checkEventType({ bookingUrl, accessToken: "token", fetch, now: NOW });

describe("the booking page's settings", () => {
	it("are right when 30 minutes, two days' notice and a question for the summary are set", async () => {
		expect((await check(aCalendly())).map(({ state }) => state)).toEqual(Array(4).fill("right"));
	});

	it.each([
		["a meeting of another length", { event: { duration: 45 } }, "45 minutes"],
		["a time that is free tomorrow", { times: [{ status: "available" }] }, "minimum notice"],
		["no question for the summary", { event: { custom_questions: [] } }, "Add a question"],
		["an event type that is off", { event: { active: false } }, "switched off"],
	])("are to be mended with %s", async (_title, answers, words) => {
		const wrong = (await check(aCalendly(answers))).filter(({ state }) => state === "wrong");
		expect(wrong).toEqual([{ state: "wrong", text: expect.stringContaining(words) }]);
	});

	it("say when the token's account has no such page", async () => {
		const [first] = await check(aCalendly(), "https://calendly.com/other/intro");
		expect(first).toMatchObject({ state: "wrong", text: expect.stringContaining("no event type") });
	});

	it("say when Calendly refuses the token", async () => {
		const refusing: Fetch = async () => new Response("{}", { status: 401 });
		expect(await check(refusing)).toEqual([
			{ state: "wrong", text: expect.stringContaining("refuses") },
		]);
	});

	it.each<[string, Fetch]>([
		["is away", () => Promise.reject(new TypeError("fetch failed"))],
		["answers nonsense", async () => new Response("<html>", { status: 200 })],
	])("are for the admin to look at when Calendly %s", async (_title, fetch) => {
		const found = await check(fetch);
		expect(found.every(({ state }) => state === "unknown")).toBe(true);
		expect(found).toHaveLength(4);
	});

	it("are for the admin to look at without a token, and nobody is asked", async () => {
		const fetch: Fetch = () => expect.fail("asked");
		const place = { bookingUrl: EVENT.scheduling_url, accessToken: null, fetch, now: NOW };
		expect((await checkEventType(place)).map(({ state }) => state)).toEqual(
			Array(3).fill("unknown"),
		);
	});
});

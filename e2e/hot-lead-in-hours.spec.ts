import { CALENDLY_URL } from "@/lib/testing/browser/places";
import { expect, test } from "./stage/journey";
import { HOT_TURNS } from "./stage/said";

test.use({ place: "in_hours", timezoneId: "Europe/Berlin" });

test("a hot lead on Tuesday at 10:15 is offered a person, a booking and the address in the same exchange", async ({
	visitor,
	outside,
}) => {
	let proposal = "";
	let sentAt = 0;
	for (const turn of HOT_TURNS) {
		sentAt = Date.now();
		proposal = await visitor.say(turn);
		if (await visitor.talkNow.isVisible()) break;
	}

	await expect(visitor.talkNow).toBeVisible();
	await expect(visitor.email).toBeVisible();
	await expect(visitor.page.getByRole("button", { name: "Send my email" })).toBeVisible();
	const booking = new URL((await visitor.book.getAttribute("href")) ?? "");
	expect(`${booking.origin}${booking.pathname}`).toBe(CALENDLY_URL);
	expect(booking.searchParams.get("a1")).toContain("140 people");
	expect(booking.searchParams.get("date")).toBe("2026-03-05");

	// It reflects what was understood, and asks nothing but what it offers.
	expect(proposal).toContain("140 people");
	expect(proposal).not.toContain("?");

	await expect.poll(async () => (await outside.slack()).length, { timeout: 2_000 }).toBe(1);
	const [told] = await outside.slack();
	expect((told?.at ?? 0) - sentAt).toBeLessThan(2_000);
	expect(told?.message.text).toContain("Hot lead");
});

test("the address of a hot lead is promised a time and reaches Slack as a follow-up", async ({
	visitor,
	outside,
	journey,
}) => {
	for (const turn of HOT_TURNS.slice(0, 2)) await visitor.say(turn);
	const address = `${journey}@example.org`;
	await visitor.leaveEmail(address);

	const promise = visitor.card.getByRole("time");
	await expect(promise).toHaveAttribute("datetime", "2026-03-03T17:00:00.000Z");
	await expect(visitor.card).toContainText(address);
	await expect
		.poll(async () => JSON.stringify((await outside.slack()).at(-1)?.message), { timeout: 2_000 })
		.toContain(address);
	expect(await outside.slack()).toHaveLength(2);
});

test("a declined offer is respected: the chat helps on and does not offer again", async ({
	visitor,
}) => {
	for (const turn of HOT_TURNS.slice(0, 2)) await visitor.say(turn);
	await visitor.page.getByRole("button", { name: "Not now" }).click();
	await expect(visitor.card).toHaveCount(0);
	await visitor.say("how do you keep client material safe?");
	await visitor.say("and which models do you usually work with?");
	await expect(visitor.card).toHaveCount(0);
	await expect(visitor.page.getByRole("button", { name: "Talk to a person" })).toBeVisible();
});

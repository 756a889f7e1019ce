import { expect, test } from "./stage/journey";
import { HOT_TURNS } from "./stage/said";

test.use({ place: "closed", timezoneId: "America/New_York", locale: "en-US" });

test("a hot lead on Saturday at 23:10 gets the hours, a promise on both clocks, a resource, and is asked for the address", async ({
	visitor,
	outside,
}) => {
	let proposal = "";
	for (const turn of HOT_TURNS) {
		proposal = await visitor.say(turn);
		if (await visitor.email.isVisible()) break;
	}

	expect(proposal).toContain("Monday to Friday, 09:00–18:00");
	// Clocks in New York go forward that Sunday, so the distance is five hours and no longer six.
	expect(proposal).toMatch(/Monday 9 March before 10:00 CET \(05:00 [^)]*New York\)/);
	expect(proposal).not.toMatch(/24\/7|round the clock|at any time/i);
	await expect(visitor.card.getByRole("time")).toHaveAttribute(
		"datetime",
		"2026-03-09T09:00:00.000Z",
	);
	await expect(visitor.log.getByRole("link", { name: /retrieval/i })).toBeVisible();
	await expect(visitor.email).toBeVisible();
	await expect(visitor.talkNow).toHaveCount(0);
	await expect(visitor.book).toHaveCount(0);
	await expect.poll(async () => (await outside.slack()).length, { timeout: 2_000 }).toBe(1);
});

test("out of hours the booking comes after the address", async ({ visitor, journey }) => {
	for (const turn of HOT_TURNS.slice(0, 2)) await visitor.say(turn);
	await expect(visitor.book).toHaveCount(0);
	const address = `${journey}@example.org`;
	await visitor.leaveEmail(address);

	await expect(visitor.book).toBeVisible();
	const booking = new URL((await visitor.book.getAttribute("href")) ?? "");
	expect(booking.searchParams.get("email")).toBe(address);
	await expect(visitor.card).toContainText(address);
});

import { expect, test } from "./stage/journey";

test.use({ place: "after_cut_off" });

test("who asks for somebody on Wednesday at 16:40 is offered one at once, without a booking and with no promise for today", async ({
	visitor,
	outside,
}) => {
	const reply = await visitor.say("can I just talk to somebody");

	await expect(visitor.talkNow).toBeVisible();
	await expect(visitor.email).toBeVisible();
	await expect(visitor.book).toHaveCount(0);
	expect(reply).not.toContain("?");
	expect(reply).not.toMatch(/\btoday\b/i);
	expect(reply).toContain("tomorrow morning before 10:00 CET");
	// The model writes its summary first, for which it has five seconds.
	await expect.poll(async () => (await outside.slack()).length, { timeout: 8_000 }).toBe(1);
	expect((await outside.slack())[0]?.message.text).not.toContain("Hot lead");
});

test("the button asks for a person before anything was written", async ({ visitor }) => {
	await visitor.page.getByRole("button", { name: "Talk to a person" }).click();
	await expect(visitor.talkNow).toBeVisible();
	await expect(visitor.email).toBeVisible();
});

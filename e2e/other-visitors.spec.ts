import { expect, test } from "./stage/journey";

test.use({ place: "in_hours" });

test("a client is sent to account management in plain words and is no lead", async ({
	visitor,
	outside,
}) => {
	const reply = await visitor.say("I'm already a client, my team lead left and I need help");

	expect(reply).toMatch(/account management/i);
	await expect(visitor.email).toBeVisible();
	await expect(visitor.talkNow).toHaveCount(0);
	await expect(visitor.book).toHaveCount(0);
	await expect.poll(async () => (await outside.slack()).length, { timeout: 2_000 }).toBe(1);
	const told = JSON.stringify((await outside.slack())[0]?.message);
	expect(told).toContain("Account management");
	expect(told).not.toMatch(/hot lead|warm lead/i);
});

test("a competitor hears no price and rings nobody in sales; asked for, a person comes from the general desk", async ({
	visitor,
	outside,
}) => {
	const first = await visitor.say(
		"We're an agency doing the same thing, what are your day rates and how do you recruit?",
	);
	expect(first).not.toMatch(/[€$£]|\d+\s*(?:eur|euro|usd|dollar|per day|a day)/i);
	await expect(visitor.talkNow).toHaveCount(0);
	await expect(visitor.book).toHaveCount(0);

	await visitor.say("let me speak to a human");
	await expect(visitor.email).toBeVisible();
	await expect(visitor.book).toHaveCount(0);
	await expect.poll(async () => (await outside.slack()).length, { timeout: 2_000 }).not.toBe(0);
	for (const { message } of await outside.slack()) {
		const told = JSON.stringify(message);
		expect(told).not.toMatch(/\*For\*\\n(?:Sales|Engineering)/);
		expect(told).not.toMatch(/high priority/i);
	}
	expect(JSON.stringify(await outside.slack())).toContain("*For*\\nGeneral");
});

test("a frustrated visitor is offered a person who knows the conversation, and is asked nothing", async ({
	visitor,
}) => {
	const reply = await visitor.say("this is useless, you're not answering my question");

	expect(reply).not.toContain("?");
	await expect(visitor.talkNow).toBeVisible();
	await expect(visitor.email).toBeVisible();
	await expect(visitor.book).toHaveCount(0);
});

import { expect, test } from "./stage/journey";
import type { Visitor } from "./stage/visitor";

test.use({ place: "in_hours" });

test("a warm visitor who stays vague gets the soft offer in the sixth exchange, once", async ({
	visitor,
}) => {
	const offeredAt = await offersIn(visitor, [
		"We want to modernise our old billing system",
		"we are a small software company",
		"tell me about your process",
		"who would work on it?",
		"how do you handle testing?",
		"what happens in the first week?",
		"and how do you look after security?",
		"how do you report progress to us?",
	]);
	expect(offeredAt).toEqual([6]);
	await expect(visitor.log.getByRole("link", { name: /system/i })).toBeVisible();
	await expect(visitor.talkNow).toHaveCount(0);
});

test("a visitor who stays vague for eight exchanges is offered a person, once", async ({
	visitor,
}) => {
	const offeredAt = await offersIn(visitor, [
		"What is it that you do?",
		"Where is your company based?",
		"Which programming languages do your engineers use?",
		"How long has the company been around?",
		"Do you publish any articles about your work?",
		"What does a first project look like?",
		"How do you write decisions down?",
		"How big is your company?",
		"Which industries have you worked in?",
		"How do you test what you build?",
	]);
	expect(offeredAt).toEqual([8]);
	await expect(visitor.talkNow).toHaveCount(0);
});

/** In which exchanges an offer came up; each one is declined, so that another would show. */
async function offersIn(visitor: Visitor, turns: readonly string[]): Promise<number[]> {
	const offeredAt: number[] = [];
	for (const [index, turn] of turns.entries()) {
		await visitor.say(turn);
		const { handoff } = await visitor.view();
		if (handoff?.state !== "offered") continue;
		offeredAt.push(index + 1);
		await visitor.page.getByRole("button", { name: "Not now" }).click();
		await expect(visitor.card).toHaveCount(0);
		await expect.poll(async () => (await visitor.view()).handoff?.state).toBe("declined");
	}
	return offeredAt;
}

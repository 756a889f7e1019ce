import { expect, test } from "./stage/journey";
import { openChat } from "./stage/visitor";

test.describe("what is sent twice", () => {
	test.use({ place: "in_hours" });

	test("two tabs show one conversation, whichever of them writes", async ({
		visitor,
		context,
		journey,
	}) => {
		await visitor.say("Do you work with companies outside Europe?");
		const second = await openChat(context, `/?journey=${journey}`);
		await expect(second.log).toContainText("outside Europe");
		await second.say("And which languages do your people speak?");
		await expect(
			visitor.log.getByText("You: And which languages do your people speak?", { exact: true }),
		).toHaveCount(1);
		const { messages } = await visitor.view();
		expect(messages.map(({ role }) => role)).toEqual([
			"visitor",
			"assistant",
			"visitor",
			"assistant",
		]);
		await expect(visitor.log).toContainText(messages.at(-1)?.text.slice(0, 30) ?? "");
	});

	test("a double-clicked Send sends once", async ({ visitor }) => {
		await visitor.message.fill("What do you build?");
		await visitor.send.dblclick();
		await expect.poll(async () => (await visitor.view()).messages.length).toBe(2);
		await expect(visitor.log.getByText("You: What do you build?", { exact: true })).toHaveCount(1);
	});
});

test.describe("while a model writes slowly", () => {
	test.use({ place: "after_cut_off" });

	test("a reload in the middle of an answer leaves one question and its whole answer", async ({
		visitor,
	}) => {
		await visitor.message.fill("How do you begin a project?");
		await visitor.send.click();
		await expect(visitor.log).toContainText("You mention", { timeout: 10_000 });
		await visitor.page.reload();
		await expect(visitor.log).toContainText("What are you working on at the moment?", {
			timeout: 10_000,
		});
		await expect(
			visitor.log.getByText("You: How do you begin a project?", { exact: true }),
		).toHaveCount(1);
		const { messages } = await visitor.view();
		expect(messages.map(({ role }) => role)).toEqual(["visitor", "assistant"]);
	});

	test("a model that breaks off in mid-answer is finished by the built-in assistant in that turn", async ({
		visitor,
		outside,
	}) => {
		await outside.breakNextReply(2);
		const reply = await visitor.say("Do you build retrieval systems?");
		expect(reply).toMatch(/retrieval/i);
		expect(reply).toMatch(/[.?!]$/);
		await expect(visitor.page.getByRole("alert")).toHaveCount(0);
	});
});

test.describe("a lost connection", () => {
	test.use({ place: "in_hours", expectedErrors: /ERR_INTERNET_DISCONNECTED/ });

	test("is said, and what was written meanwhile is sent once it is back", async ({
		visitor,
		context,
	}) => {
		await visitor.say("What do you build?");
		await context.setOffline(true);
		await visitor.message.fill("And for whom do you build it?");
		await visitor.send.click();
		await expect(visitor.page.getByRole("status").filter({ hasText: "offline" })).toBeVisible();
		await context.setOffline(false);
		await expect.poll(async () => (await visitor.view()).messages.length).toBe(4);
		await expect(
			visitor.log.getByText("You: And for whom do you build it?", { exact: true }),
		).toHaveCount(1);
		await expect(visitor.page.getByRole("status").filter({ hasText: "offline" })).toHaveCount(0);
	});
});

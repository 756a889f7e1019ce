import type { BrowserContext } from "@playwright/test";
import { expect, test } from "./stage/journey";
import { chatOn, openChat } from "./stage/visitor";

async function openOnSlowLine(context: BrowserContext, path: string) {
	const page = await context.newPage();
	const held = Promise.withResolvers<void>();
	await page.route("**/visitor-chat.js", async (route) => {
		await held.promise;
		await route.continue();
	});
	await page.goto(path, { waitUntil: "commit" });
	return { early: chatOn(page), letScriptCome: held.resolve };
}

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

test.describe("what is pressed before the page's script is there", () => {
	test.use({ place: "in_hours" });

	test("is sent once the script has come, unless the visitor wrote on", async ({
		context,
		journey,
	}) => {
		const { early, letScriptCome } = await openOnSlowLine(context, `/?journey=${journey}`);
		await early.message.fill("What do you build?");
		await early.send.click();
		await early.message.press("End");
		await early.message.pressSequentially(" And for whom?");
		await expect(early.send).not.toHaveAttribute("aria-busy");
		await early.message.press("Enter");
		await expect(early.send).toHaveAttribute("aria-busy", "true");
		letScriptCome();
		await expect(early.log.getByText("You: What do you build? And for whom?")).toHaveCount(1);
		await expect(early.message).toHaveValue("");
		await expect.poll(async () => (await early.view()).messages.length).toBe(2);
	});

	test("counts too when it is a question we offer or the wish for a person", async ({
		context,
		journey,
	}) => {
		const { early, letScriptCome } = await openOnSlowLine(context, `/?journey=${journey}`);
		const offered = early.page
			.getByRole("region", { name: /start with/ })
			.getByRole("button")
			.first();
		const question = await offered.innerText();
		await offered.click();
		await early.page.getByRole("button", { name: "Talk to a person" }).click();
		await early.message.fill("Half a thou");
		letScriptCome();
		await expect.poll(async () => (await early.view()).handoff).not.toBeNull();
		const { messages } = await early.view();
		expect(messages.find(({ role }) => role === "visitor")?.text).toBe(question);
		await expect(early.message).toHaveValue("Half a thou");
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

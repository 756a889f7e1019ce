import type { Page } from "@playwright/test";
import { expect, test } from "./stage/journey";
import { deskOn } from "./stage/rep";
import type { Visitor } from "./stage/visitor";

test.use({ place: "in_hours" });

/** A visitor who asks for a person and whom a word of their own tells apart. */
async function asks(visitor: Visitor, word: string): Promise<void> {
	await visitor.say(`Can I talk to a person about ${word}?`);
}

const rowsOf = (page: Page) => page.getByRole("list", { name: "Handoffs" }).getByRole("listitem");

/** The page listens to keys once its script runs; the sheet of keys shows that it does. */
async function readyForKeys(page: Page): Promise<void> {
	const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
	await expect(async () => {
		await page.keyboard.press("?");
		await expect(sheet).toBeVisible({ timeout: 500 });
	}).toPass();
	await page.keyboard.press("Escape");
	await expect(sheet).toBeHidden();
}

test("a rep finds, claims, opens and answers a visitor by the keyboard alone", async ({
	visitor,
	rep,
	journey,
}) => {
	const word = `x${journey.slice(0, 8)}`;
	await asks(visitor, word);
	await rep.goto("/console");
	await readyForKeys(rep);

	await rep.keyboard.press("/");
	await rep.keyboard.type(word);
	const found = rep.getByRole("list", { name: "Conversations found" });
	await expect(found.getByRole("listitem").first().locator("mark")).toHaveText(word);
	await expect(rep).toHaveURL(new RegExp(`q=${word}`));
	await rep.keyboard.press("Escape");
	await expect(rep).not.toHaveURL(/q=/);

	await rep.keyboard.press("j");
	const first = rowsOf(rep).first();
	await expect(first.getByRole("link")).toBeFocused();
	await rep.keyboard.press("k");
	await expect(first.getByRole("link")).toBeFocused();
	await rep.keyboard.press("c");
	await expect(first).toContainText(/Claimed by ada after/i);

	await rep.keyboard.press("r");
	await expect(deskOn(rep).reply).toBeFocused();
	await rep.keyboard.type("Hello, how can I help?");
	await rep.keyboard.press("Enter");
	await expect(deskOn(rep).log).toContainText("Hello, how can I help?");
});

test("the palette leads to a screen and to a contact", async ({ visitor, rep, journey }) => {
	const word = `y${journey.slice(0, 8)}`;
	await asks(visitor, word);
	await rep.goto("/console");
	await readyForKeys(rep);
	const palette = rep.getByRole("dialog", { name: "Find anything" });
	await rep.keyboard.press("Control+k");
	await rep.keyboard.type("report");
	await expect(palette.getByRole("option", { name: "Reports" })).toBeVisible();
	await rep.keyboard.press("Enter");
	await expect(rep).toHaveURL(/\/console\/reports/);

	await rep.keyboard.press("Control+k");
	await rep.keyboard.type(word);
	await expect(palette.getByRole("option").first()).toContainText(/C-\d+/);
	await rep.keyboard.press("Enter");
	await expect(deskOn(rep).log).toContainText(word);
});

test("filters stand in the address, and single keys can be switched off", async ({ rep }) => {
	await rep.goto("/console");
	await readyForKeys(rep);
	await rep.getByLabel("Trigger", { exact: true }).selectOption("stall");
	await expect(rep).toHaveURL(/trigger=stall/);
	await rep.reload();
	await expect(rep.getByLabel("Trigger", { exact: true })).toHaveValue("stall");

	await rep.goto("/console/notifications");
	const single = rep.getByRole("switch", { name: /Single-key shortcuts/ });
	await single.click();
	await expect(single).not.toBeChecked();
	await rep.getByRole("heading", { name: "Notifications", level: 1 }).click();
	await rep.keyboard.press("?");
	await rep.keyboard.press("Control+k");
	await expect(rep.getByRole("dialog")).toHaveCount(1);
	await expect(rep.getByRole("dialog", { name: "Find anything" })).toBeVisible();
	await rep.keyboard.press("Escape");
	await single.click();
	await expect(single).toBeChecked();
});

test.describe("an address that does not exist", () => {
	test.use({ expectedErrors: /404/ });

	test("is a page that can be read", async ({ rep }) => {
		for (const address of [
			"/h/nothing-here",
			"/console/contacts/nobody",
			"/console/no-such-screen",
		]) {
			const answer = await rep.goto(address);
			expect(answer?.status()).toBe(404);
			await expect(rep.getByRole("heading", { level: 1 })).toBeVisible();
			await expect(rep.getByRole("link", { name: "To the inbox" })).toBeVisible();
		}
	});
});

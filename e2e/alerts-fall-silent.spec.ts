import type { BrowserContext, Page } from "@playwright/test";
import { COLLEAGUE } from "@/lib/testing/browser/places";
import { inboxView } from "@/lib/wire/inbox";
import { searchPage } from "@/lib/wire/search";
import { expect, test } from "./stage/journey";
import { STAGE } from "./stage/outside";
import { signedIn } from "./stage/rep";

test.use({ place: "in_hours" });

/** Every tone a page begins is counted. */
const COUNT_TONES = `
	window.tones = 0;
	const start = OscillatorNode.prototype.start;
	OscillatorNode.prototype.start = function (...args) {
		window.tones += 1;
		return start.apply(this, args);
	};`;

const tonesOf = (page: Page) => page.evaluate(() => Number(Reflect.get(window, "tones")));
const tonesIn = (pages: readonly Page[]) => Promise.all(pages.map(tonesOf));

/** How many of the pages have rung since. */
async function ringers(pages: readonly Page[], since: readonly number[]): Promise<number> {
	const now = await tonesIn(pages);
	return now.filter((tones, at) => tones > (since[at] ?? 0)).length;
}

async function aConsole(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	await page.addInitScript(COUNT_TONES);
	await page.clock.install();
	await page.goto("/console");
	await expect(page.getByRole("heading", { name: "Handoffs" })).toBeVisible();
	return page;
}

/** Found as a rep finds it: by a word of the conversation. */
async function handoffAbout(page: Page, word: string): Promise<string> {
	const found = searchPage.parse(
		await (await page.request.get(`/api/console/search?q=${word}`)).json(),
	);
	const inbox = inboxView.parse(await (await page.request.get("/api/console/inbox")).json());
	const { conversationId } = found.hits[0] ?? {};
	const row = inbox.handoffs.rows.find((one) => one.conversationId === conversationId);
	return row?.id ?? "none";
}

test("one tab rings, goes on ringing, and falls silent when a colleague claims", async ({
	browser,
	visitor,
	place,
	journey,
}) => {
	const word = `z${journey.slice(0, 8)}`;
	const url = STAGE.places[place]?.url ?? "";
	const context = await signedIn(browser, url);
	const pages = [await aConsole(context), await aConsole(context)] as const;
	await expect(async () => {
		await pages[0].getByRole("button", { name: "Turn on alerts" }).first().click();
		await expect(pages[0].getByRole("button", { name: "Turn off alerts" }).first()).toBeVisible({
			timeout: 500,
		});
	}).toPass();
	await pages[1].getByRole("heading", { name: "Handoffs" }).click();
	const tried = await tonesIn(pages);

	await visitor.say(`Can I talk to a person about ${word}?`);
	await expect.poll(() => ringers(pages, tried)).toBe(1);
	const once = await tonesIn(pages);
	await Promise.all(pages.map((page) => page.clock.fastForward(31_000)));
	await expect.poll(() => ringers(pages, once)).toBe(1);

	const colleague = await signedIn(browser, url, COLLEAGUE);
	const anna = await colleague.newPage();
	await anna.goto("/console");
	const handoff = await handoffAbout(anna, word);
	const claimed = await anna.request.post(`/api/console/handoffs/${handoff}/claim`, {
		headers: { origin: url },
	});
	expect(claimed.ok()).toBe(true);
	const said = pages.map((page) =>
		expect(page.getByText(/Claimed by Anna after \d+ (s|min)/).first()).toBeVisible(),
	);
	await Promise.all(said);
	const before = await tonesIn(pages);
	await Promise.all(pages.map((page) => page.clock.fastForward(31_000)));
	expect(await tonesIn(pages)).toEqual(before);
	await Promise.all([context.close(), colleague.close()]);
});

test("new rows wait behind a pill while the list is being read", async ({ visitor, rep }) => {
	await visitor.say("Can I talk to a person?");
	await rep.goto("/console");
	const rows = rep.getByRole("list", { name: "Handoffs" }).getByRole("listitem");
	await expect(rows.first()).toBeVisible();
	const read = rows.first().getByRole("link");
	await expect(async () => {
		await rep.mouse.move(0, 0);
		await rows.first().hover();
		await read.focus();
		await expect(read).toBeFocused({ timeout: 500 });
	}).toPass();
	const before = await rows.first().textContent();
	const top = await rows.first().boundingBox();

	const other = await visitor.page.context().browser()?.newContext();
	const page = await other?.newPage();
	await page?.goto(visitor.page.url());
	await page?.request.post("/api/chat", {
		data: { message: { id: crypto.randomUUID(), text: "Please let me talk to a human" } },
	});
	const pill = rep.getByRole("button", { name: "1 new" });
	await expect(pill).toBeVisible();
	expect(await rows.first().boundingBox()).toEqual(top);
	expect((await rows.first().textContent())?.slice(0, 20)).toBe(before?.slice(0, 20));
	const count = await rows.count();
	await pill.click();
	await expect(rows).toHaveCount(count + 1);
	await other?.close();
});

import { expectAccessible, violationsOn } from "./stage/accessible";
import { expect, test } from "./stage/journey";
import { STAGE } from "./stage/outside";
import { deskOn, handoffLink } from "./stage/rep";
import { openSite, openWidget, type Site } from "./stage/site";

test.use({ place: "in_hours", contextOptions: { reducedMotion: "reduce" } });
test.slow();

const APP = STAGE.places.in_hours?.url ?? "";
let site: Site;

test.beforeAll(async () => {
	site = await openSite(APP);
});
test.afterAll(() => site.stop());

test("a visitor of a company's site is answered there, and hears a person in a folded chat", async ({
	context,
	rep,
	outside,
	journey,
}) => {
	await rep.goto("/console/settings/widget");
	const sites = rep.getByRole("textbox", { name: "Sites that may show the chat" });
	await sites.fill(site.url);
	await rep.getByRole("button", { name: "Save changes" }).click();
	await expect(rep.getByText("Saved.")).toBeVisible();

	const { page, launcher, panel, chat, open } = await openWidget(
		context,
		`${site.url}/?journey=${journey}`,
	);
	await expect(launcher).toHaveCount(1);
	await open();
	await expect(chat.getByText("You are writing with an AI.")).toBeInViewport();
	await page.keyboard.type("Can I talk to a person?");
	await page.keyboard.press("Enter");
	await expect(chat.getByRole("button", { name: "Talk to someone now" })).toBeVisible();
	expect(await violationsOn(page)).toEqual([]);
	// The journey stands in the address of the site's page, and only there.
	await expect.poll(async () => (await outside.slack()).length).toBe(1);

	await page.keyboard.press("Escape");
	await expect(panel).toBeHidden();
	await expect(launcher).toBeFocused();
	await rep.goto(handoffLink((await outside.slack())[0]?.message));
	const desk = deskOn(rep);
	await desk.takeOver.click();
	await desk.send("Hello, this is Ada.");
	await expect(launcher).toHaveAccessibleName(/, 1 unread message$/);

	await page.reload();
	await expect(launcher).toHaveAccessibleName(/, 1 unread message$/);
	await page.setViewportSize({ width: 390, height: 844 });
	await open();
	await expect(chat.getByRole("log")).toContainText("Hello, this is Ada.");
	await expect(launcher).toHaveAccessibleName(/^Chat with [^,]+$/);
	expect(await panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
	expect(await violationsOn(page)).toEqual([]);
	await chat.getByRole("button", { name: "Close chat" }).click();
	await expect(panel).toBeHidden();
});

test("the chat in a frame can be used by everybody", async ({ page }) => {
	await page.goto(`/embed?host=${encodeURIComponent(APP)}`);
	await expect(page.getByRole("textbox", { name: "Message" })).toBeVisible();
	await expectAccessible(page, "in a frame");
});

test.describe("a site that is not on the list", () => {
	test.use({ expectedErrors: /frame-ancestors/ });

	test("shows no chat, by the script or by hand", async ({ page }) => {
		const told = page.waitForEvent("console", (line) => line.text().startsWith("Baton:"));
		await page.goto(site.otherName);
		expect((await told).text()).toContain(`${site.otherName} may not show this chat`);
		await expect(page.getByRole("button", { name: /^Chat with / })).toHaveCount(0);
		for (const claimed of [site.otherName, site.url, APP]) {
			const refused = page.waitForEvent("console", (line) => /frame-ancestors/.test(line.text()));
			await page.goto(`${site.otherName}/frame?host=${encodeURIComponent(claimed)}`);
			await refused;
		}
	});
});

import { COLLEAGUE } from "@/lib/testing/browser/places";
import { expectAccessible } from "./stage/accessible";
import { expect, test } from "./stage/journey";

test.use({ place: "in_hours", contextOptions: { reducedMotion: "reduce" } });
test.slow();

/** Every screen by its address, with what must stand on it. */
const SCREENS = [
	["", "Your company"],
	["hours", "Weekly hours"],
	["holidays", "The next 24 months"],
	["duty", "Weekly rotation"],
	["preview", "What would a visitor be told?"],
	["destinations", "Delivery log"],
	["knowledge", "Texts"],
	["knowledge/new", "New text"],
	["knowledge/profile", "Ideal customer"],
	["engagement", "What each event is worth"],
	["api-keys", "Name of the system"],
	["widget", "Put it on your site"],
	["team", "On the team"],
	["privacy", "What is stored here"],
	["changes", "Changes"],
] as const;

for (const [path, words] of SCREENS) {
	test(`settings/${path} can be used by everybody`, async ({ rep }) => {
		await rep.goto(`/console/settings/${path}`);
		await expect(rep.getByRole("main").getByText(words, { exact: true }).first()).toBeVisible();
		await expectAccessible(rep, path || "index", "two");
	});
}

test("a test handoff says in its place what became of it", async ({ rep }) => {
	await rep.goto("/console/settings/destinations");
	const card = rep.getByRole("region", { name: "Slack", exact: true });
	await card.getByRole("button", { name: /Send a test handoff/ }).click();
	await expect(card.getByText("It arrived.")).toBeVisible();
});

test("a secret that was set is shown by its end only, and can be removed", async ({ rep }) => {
	await rep.goto("/console/settings/destinations");
	const card = rep.getByRole("region", { name: "Calendly", exact: true });
	const token = card.getByRole("textbox", { name: /Personal access token/ });
	await token.fill("a-token-of-some-length-9876");
	await card.getByRole("button", { name: "Save Calendly" }).click();
	await expect(card.getByText("••••9876")).toBeVisible();
	expect(await rep.content()).not.toContain("a-token-of");
	await card.getByRole("button", { name: /Remove Personal access token/ }).click();
	await card.getByRole("button", { name: "Save Calendly" }).click();
	await expect(token).toHaveValue("");
});

test("the rotation is set by a drag along a row, and by keys", async ({ rep }) => {
	await rep.goto("/console/settings/duty");
	const grid = rep.getByRole("grid", { name: "Weekly rotation" });
	const cell = (day: string) =>
		grid.getByRole("button", { name: `${COLLEAGUE.name}, ${day}`, exact: true });
	await expect(cell("Monday")).toBeEnabled();
	for (const day of ["Monday", "Tuesday", "Wednesday"]) {
		await expect(cell(day)).toHaveAttribute("aria-pressed", "false");
	}
	await cell("Monday").hover();
	await rep.mouse.down();
	await cell("Tuesday").hover();
	await cell("Wednesday").hover();
	await rep.mouse.up();
	for (const day of ["Monday", "Tuesday", "Wednesday"]) {
		await expect(cell(day)).toHaveAttribute("aria-pressed", "true");
	}
	await rep.keyboard.press("ArrowRight");
	await expect(cell("Tuesday")).toBeFocused();
	await rep.keyboard.press("Space");
	await expect(cell("Tuesday")).toHaveAttribute("aria-pressed", "false");
	await expect(rep.getByRole("status").filter({ hasText: "2 weekdays" })).toBeVisible();
	await rep.getByRole("button", { name: "Discard" }).click();
	await expect(cell("Monday")).toHaveAttribute("aria-pressed", "false");
});

test("a new text answers the next question", async ({ rep, visitor, journey }) => {
	const word = `Quux${journey.replace(/\W/g, "")}`;
	await rep.goto("/console/settings/knowledge/new");
	await rep.getByRole("textbox", { name: "Title" }).fill(`${word} telemetry`);
	await rep.getByRole("textbox", { name: "Summary" }).fill(`We build ${word} telemetry for ships.`);
	await rep.getByRole("textbox", { name: "Text", exact: true }).fill("It reports once a minute.");
	await rep.getByRole("button", { name: "Save changes" }).click();
	await expect(rep.getByRole("list", { name: "Texts" })).toContainText(word);
	await rep.getByRole("textbox", { name: "Question" }).fill(`Do you do ${word} telemetry?`);
	await rep.getByRole("button", { name: "Ask" }).click();
	await expect(rep.getByText(`We build ${word} telemetry for ships.`).first()).toBeVisible();
	await visitor.say(`Do you do ${word} telemetry?`);
	await expect(visitor.log).toContainText("telemetry for ships");
});

test("the engine's rules are changed with a reason and brought back; a key is shown once", async ({
	rep,
	journey,
}) => {
	await rep.goto("/console/settings/engagement");
	const points = rep.getByRole("textbox", { name: "Complaint, points" });
	await points.fill("many");
	await expect(rep.getByText("Points are a number.")).toBeVisible();
	await points.fill("-9");
	await rep
		.getByRole("textbox", { name: "Why, in your words: Complaint" })
		.fill("They tell us early.");
	await rep.getByRole("button", { name: "Save changes" }).click();
	await expect(rep.getByText(/^Saved\./)).toBeVisible();
	await rep.reload();
	await expect(points).toHaveValue("-9");
	await rep.getByRole("button", { name: /^As delivered.*Complaint$/ }).click();
	await expect(points).toHaveValue("-8");
	await rep.getByRole("button", { name: "Save changes" }).click();
	await expect(rep.getByText(/^Saved\./)).toBeVisible();

	await rep.goto("/console/settings/api-keys");
	await rep.getByRole("textbox", { name: "Name of the system" }).fill(`Shop ${journey}`);
	await rep.getByRole("button", { name: "Make a key" }).click();
	await expect(rep.locator("code").filter({ hasText: /^bk_[\w-]{40,}$/ })).toBeVisible();
	await rep.reload();
	const line = rep.getByRole("listitem").filter({ hasText: `Shop ${journey}` });
	await expect(line).toContainText("never used");
	await expect(rep.getByText(/bk_[\w-]{40,}/)).toHaveCount(0);
	await line.getByRole("button", { name: /^Revoke/ }).click();
	await rep.getByRole("button", { name: "Revoke now" }).click();
	await expect(line).toHaveCount(0);
});

test("an invited colleague gets in once, and out at once", async ({ rep, browser, journey }) => {
	const email = `${journey}@colleague.example`;
	await rep.goto("/console/settings/team");
	await rep.getByRole("textbox", { name: "E-mail of a colleague" }).fill(email);
	await rep.getByRole("button", { name: "Invite" }).click();
	const link = (await rep.locator("code").innerText()).trim();
	const context = await browser.newContext();
	const theirs = await context.newPage();
	await theirs.goto(link);
	await theirs.getByRole("textbox", { name: "Name" }).fill(`Zoe ${journey}`);
	await theirs.getByRole("textbox", { name: "Password" }).fill("a password of some length");
	await theirs.getByRole("button", { name: "Join" }).click();
	await expect(
		theirs
			.getByRole("heading", { name: "Inbox" })
			.or(theirs.getByRole("list", { name: "Handoffs" }))
			.first(),
	).toBeVisible();
	await rep.reload();
	await rep.getByRole("button", { name: `Remove access of Zoe ${journey}` }).click();
	await rep.getByRole("button", { name: "Remove access now" }).click();
	await expect(rep.getByRole("listitem").filter({ hasText: email })).toContainText("No access");
	await theirs.goto("/console");
	await expect(theirs.getByRole("heading", { name: "Sign in" })).toBeVisible();
	await theirs.goto(link);
	await expect(theirs.getByText("does not open any more")).toBeVisible();
	await context.close();
});

test("a visitor is found by their address, handed out and erased", async ({
	rep,
	visitor,
	journey,
}) => {
	const email = `${journey}@erased.example`;
	await visitor.say("can I talk to a person");
	await visitor.leaveEmail(email);
	await rep.goto("/console/settings/privacy");
	await rep.getByRole("textbox", { name: "E-mail address" }).fill(email);
	await rep.getByRole("button", { name: "Find", exact: true }).click();
	const download = rep.waitForEvent("download");
	await rep.getByRole("link", { name: "Download a copy" }).click();
	expect((await download).suggestedFilename()).toBe("visitor.json");
	await rep.getByRole("button", { name: "Erase", exact: true }).click();
	await rep.getByRole("button", { name: "Erase for good" }).click();
	await expect(rep.getByText(/^Erased: 1 conversation/)).toBeVisible();
	await rep.getByRole("button", { name: "Find", exact: true }).click();
	await expect(rep.getByText(`Nothing is kept of ${email}.`)).toBeVisible();
});

test.describe("what is refused", () => {
	test.use({ expectedErrors: /status of 422/ });

	test("an address inside the network is refused beside its field, and nothing is lost", async ({
		rep,
	}) => {
		await rep.goto("/console/settings/destinations");
		const card = rep.getByRole("region", { name: "Slack", exact: true });
		await card.getByText("Channels of their own").click();
		const legal = card.getByRole("textbox", { name: "Legal" });
		await legal.fill("https://127.0.0.1/services/x");
		await card.getByRole("button", { name: "Save Slack" }).click();
		await expect(card.getByText(/not on the public internet/)).toBeVisible();
		await expect(legal).toHaveValue("https://127.0.0.1/services/x");
	});
});

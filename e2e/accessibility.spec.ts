import { expectAccessible } from "./stage/accessible";
import { expect, test } from "./stage/journey";
import { STAGE } from "./stage/outside";
import { deskOn, handoffLink } from "./stage/rep";
import { HOT_TURNS } from "./stage/said";

test.use({ contextOptions: { reducedMotion: "reduce" } });
test.slow();

test.describe("in hours", () => {
	test.use({ place: "in_hours" });

	test("the chat can be used by everybody in every state", async ({ visitor, journey }) => {
		const { page } = visitor;
		await expectAccessible(page, "first frame");
		for (const turn of HOT_TURNS.slice(0, 2)) await visitor.say(turn);
		await expectAccessible(page, "offer");
		await visitor.talkNow.click();
		await expect(visitor.card).toContainText("Ringing the team");
		await expectAccessible(page, "ringing");
		await visitor.leaveEmail(`${journey}@example.org`);
		await expect(visitor.card).toContainText(journey);
		await expectAccessible(page, "promise");
	});

	test("sign-in, inbox and contact page can be used by everybody", async ({
		visitor,
		rep,
		outside,
	}) => {
		for (const turn of HOT_TURNS.slice(0, 2)) await visitor.say(turn);
		await expect.poll(async () => (await outside.slack()).length).toBe(1);
		await rep.emulateMedia({ reducedMotion: "reduce" });
		await rep.goto("/console");
		await expect(rep.getByRole("list", { name: "Handoffs" })).toBeVisible();
		await expectAccessible(rep, "inbox");
		await rep.goto(handoffLink((await outside.slack())[0]?.message));
		await expect(deskOn(rep).handoff).toBeVisible();
		await expectAccessible(rep, "contact page");
		await visitor.page.goto("/console/sign-in");
		await expectAccessible(visitor.page, "sign-in");
	});
});

test.describe("the console's other screens", () => {
	test.use({ place: "in_hours", expectedErrors: /404/ });

	test("can be used by everybody: lists, search, notifications, reports, palette, keys", async ({
		visitor,
		rep,
	}) => {
		await visitor.say("Can I talk to a person? I am at axe@example.org");
		await rep.emulateMedia({ reducedMotion: "reduce" });
		for (const [address, name] of SCREENS) {
			await rep.goto(address);
			await expect(rep.getByRole("heading", { name, level: 1 })).toBeVisible();
			await expectAccessible(rep, address, "two");
		}
		await rep.setViewportSize({ width: 1280, height: 844 });
		await rep.getByRole("button", { name: "Find anything" }).click();
		await expect(rep.getByRole("dialog", { name: "Find anything" })).toBeVisible();
		await expectAccessible(rep, "palette", "two");
		await rep.keyboard.press("Escape");
		await rep.getByRole("heading", { level: 1 }).click();
		await rep.keyboard.press("?");
		await expect(rep.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
		await expectAccessible(rep, "keyboard shortcuts", "two");
	});
});

const SCREENS = [
	["/console?q=person", "Search"],
	["/console/conversations", "Conversations"],
	["/console/contacts", "Contacts"],
	["/console/notifications", "Notifications"],
	["/console/reports", "Reports"],
	["/console/reports?from=2020-01-01&to=2020-01-31", "Reports"],
	["/console/no-such-screen", "There is nothing at this address."],
] as const;

test.describe("out of hours", () => {
	test.use({ place: "closed" });

	test("the capture with its resource can be used by everybody", async ({ visitor }) => {
		for (const turn of HOT_TURNS.slice(0, 2)) await visitor.say(turn);
		await expect(visitor.email).toBeVisible();
		await expectAccessible(visitor.page, "capture");
	});
});

test.describe("before there is an admin", () => {
	test.use({ place: "after_cut_off" });

	test("the set-up page can be used by everybody", async ({ page }) => {
		await page.goto(STAGE.places.after_cut_off?.setUpLink ?? "");
		await expect(page.getByRole("button", { name: "Create admin" })).toBeVisible();
		await expectAccessible(page, "set-up");
	});
});

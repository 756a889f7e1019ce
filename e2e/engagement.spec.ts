import { expectAccessible } from "./stage/accessible";
import { expect, test } from "./stage/journey";
import { handoffLink } from "./stage/rep";
import { HOT_TURNS } from "./stage/said";

test.use({ contextOptions: { reducedMotion: "reduce" } });
test.slow();

test("a contact's page shows score, trend and reasons, and a rep decides otherwise", async ({
	visitor,
	rep,
	outside,
	journey,
}) => {
	for (const turn of HOT_TURNS.slice(0, 2)) await visitor.say(turn);
	await visitor.leaveEmail(`${journey}@example.org`);
	await expect.poll(async () => (await outside.slack()).length).toBeGreaterThan(0);
	await rep.goto(handoffLink((await outside.slack())[0]?.message));
	await expect(rep.getByText("of 100,", { exact: true })).toBeVisible({ timeout: 20_000 });
	await expect(rep.getByRole("list", { name: "Reasons" })).toBeVisible();
	await rep.getByRole("button", { name: "Decide otherwise" }).click();
	await rep.getByRole("button", { name: "Save decision" }).click();
	await expect(rep.getByText("Say in a few words why.")).toBeVisible();
	await rep.getByRole("textbox", { name: "Why?" }).fill("They asked for a pause until June");
	await rep.getByRole("button", { name: "Save decision" }).click();
	await expect(rep.getByText("decided: They asked for a pause until June")).toBeVisible();
});

test.describe("with a sequence that is refused", () => {
	// The browser itself notes an answer of 422.
	test.use({ expectedErrors: /422/ });

	test("an admin writes a sequence, and one that loops is refused beside its field", async ({
		rep,
		journey,
	}) => {
		await rep.goto("/console/engagement/sequences");
		await rep.getByRole("button", { name: "New sequence" }).click();
		await rep.getByRole("textbox", { name: "Name" }).fill(`Welcome ${journey}`);
		await rep.getByRole("textbox", { name: "Subject" }).fill("A thought on {{shoe_size}}");
		await rep.getByRole("button", { name: "Save sequence" }).click();
		await expect(rep.getByText("There is no variable {{shoe_size}}.")).toBeVisible();
		await expectAccessible(rep, "sequence with a problem", "two");
		await rep.getByRole("textbox", { name: "Subject" }).fill("A thought on your platform");
		await rep.getByRole("button", { name: "Save sequence" }).click();
		await expect(rep.getByText("is saved.")).toBeVisible();
		await expect(rep.getByRole("list", { name: "Sequences" })).toContainText(journey);
	});
});

test("the lists of recommendations and approvals can be used by everybody", async ({ rep }) => {
	await rep.goto("/console/engagement?show=all");
	await expect(rep.getByRole("heading", { name: "Recommendations" })).toBeVisible();
	await expectAccessible(rep, "recommendations", "two");
	await rep.goto("/console/engagement/approval");
	await expect(rep.getByRole("heading", { name: "To approve" })).toBeVisible();
	await expectAccessible(rep, "approvals", "two");
});

import { expect, test } from "./stage/journey";
import { STAGE } from "./stage/outside";

test.use({ place: "after_cut_off" });

test("the one-time link makes the first admin and then opens no more", async ({ page }) => {
	const link = STAGE.places.after_cut_off?.setUpLink ?? "";
	await page.goto(link);
	await page.getByRole("textbox", { name: "Name" }).fill("Grace Hopper");
	await page.getByRole("textbox", { name: "Email" }).fill("grace@example.com");
	await page.getByLabel("Password").fill("another long password");
	await page.getByRole("button", { name: "Create admin" }).click();
	await expect(page.getByRole("heading", { name: "Handoffs" })).toBeVisible();

	await page.goto(link);
	await expect(page.getByRole("heading", { name: /does not open any more/ })).toBeVisible();
	await expect(page.getByRole("button", { name: "Create admin" })).toHaveCount(0);
});

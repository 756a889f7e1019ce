import { ADMIN } from "@/lib/testing/browser/places";
import { expect, test } from "./stage/journey";

test.use({ place: "in_hours", expectedErrors: /status of 401/ });

test("the console asks who is there, turns a wrong password away and lets the right one in", async ({
	page,
}) => {
	await page.goto("/console");
	await expect(page).toHaveURL(/\/console\/sign-in/);
	await page.getByRole("textbox", { name: "Email" }).fill(ADMIN.email);
	await page.getByLabel("Password").fill("not the password at all");
	await page.getByRole("button", { name: "Sign in" }).click();
	await expect(page.getByRole("alert").filter({ hasText: "do not belong together" })).toBeVisible();

	await page.getByLabel("Password").fill(ADMIN.password);
	await page.getByRole("button", { name: "Sign in" }).click();
	await expect(page.getByRole("heading", { name: "Handoffs" })).toBeVisible();
	await expect(page).toHaveURL(/\/console$/);
});

test("nobody who is not signed in gets anything from the console's routes", async ({ request }) => {
	for (const path of ["inbox", "waiting", "notifications", "contacts", "events"]) {
		const answer = await request.get(`/api/console/${path}`);
		expect(answer.status(), path).toBe(401);
		expect(await answer.json()).toMatchObject({ code: "not_signed_in" });
	}
});

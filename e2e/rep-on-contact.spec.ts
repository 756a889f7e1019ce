import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./stage/journey";
import { deskOn } from "./stage/rep";
import { HOT_TURNS } from "./stage/said";
import type { Visitor } from "./stage/visitor";

// Refused on purpose: a variable that does not exist, a correction without a reason, an unfinished reply.
test.use({ place: "in_hours", expectedErrors: /status of 422/ });

type Scene = { visitor: Visitor; rep: Page; journey: string };

async function deskOfHotLead({ visitor, rep, journey }: Scene) {
	for (const turn of HOT_TURNS.slice(0, 2)) await visitor.say(turn);
	await visitor.leaveEmail(`${journey}@example.org`);
	await expect(visitor.card).toContainText(journey);
	await rep.goto("/console/contacts");
	await rep.getByRole("link", { name: journey }).click();
	const desk = deskOn(rep);
	await expect(desk.handoff).toBeVisible();
	await expect(desk.takeOver).toBeEnabled();
	return desk;
}

test("both see each other write and read; a saved reply comes with a slash; the draft outlives a reload", async ({
	visitor,
	rep,
	journey,
}) => {
	const scene = { visitor, rep, journey };
	const shortcut = `hi-${journey.slice(0, 8)}`;
	await rep.goto("/console/replies");
	const form = rep.locator("form").last();
	await form.getByLabel("Shortcut").fill(shortcut);
	await form.getByLabel("Words").fill("Hello {{nobody}}");
	await form.getByRole("button", { name: "Save reply" }).click();
	await expect(form.getByRole("alert")).toContainText("does not exist");
	await form
		.getByLabel("Words")
		.fill("Hello {{visitor_name}}, this is {{rep_name}} of {{company}}.");
	await form.getByRole("button", { name: "Save reply" }).click();
	await expect(rep.getByRole("button", { name: `Remove /${shortcut}` })).toBeVisible();

	const desk = await deskOfHotLead(scene);
	await desk.takeOver.click();
	await expect(visitor.log).toContainText("has joined");
	await visitor.message.pressSequentially("Hm");
	await expect(rep.getByText("is typing…")).toBeVisible();

	await desk.reply.pressSequentially(`/${shortcut}`);
	await expect(visitor.log).toContainText("is writing…");
	await expect(rep.getByRole("option", { name: shortcut })).toBeVisible();
	await desk.reply.press("Enter");
	await expect(desk.reply).toHaveValue(/^Hello {{visitor_name}}, this is .+ of .+\.$/);
	await desk.reply.press("Enter");
	await expect(rep.getByRole("alert").filter({ hasText: "double braces" })).toBeVisible();
	await rep.reload();
	await expect(desk.reply).toHaveValue(/^Hello {{visitor_name}}/);
	await desk.reply.fill("Hello, shall we talk?");
	await desk.reply.press("Enter");
	await expect(visitor.log).toContainText("Hello, shall we talk?");
	await expect(desk.log.getByText("Read", { exact: true })).toBeVisible();
	await visitor.say("Yes, please.");
	await expect(visitor.log).toContainText("Read");

	await rep.getByRole("button", { name: "Leave a note…" }).click();
	await rep.getByLabel("Note for the assistant").fill("Wants a call in May.");
	await rep.getByRole("button", { name: "Hand back with this note" }).click();
	await expect(visitor.log).toContainText("The AI assistant is answering again.");
	await expect(desk.log).toContainText("Note for the assistant: Wants a call in May.");
});

test("resuming is one press, can be taken back, and asks what came of it", async ({
	visitor,
	rep,
	journey,
}) => {
	const scene = { visitor, rep, journey };
	const desk = await deskOfHotLead(scene);
	const box = await desk.pause.boundingBox();
	expect((box?.y ?? 1000) + (box?.height ?? 0)).toBeLessThan(900);
	await desk.takeOver.click();
	await expect(visitor.log).toContainText("has joined");
	await desk.resume.dblclick();
	await expect(desk.handoff).toContainText("Resolved by");
	await rep.getByRole("button", { name: /^Undo/ }).click();
	await expect(desk.handoff).toContainText("Promised in");
	await expect(
		visitor.page.getByText("Person").or(visitor.log.getByText("has joined")).first(),
	).toBeVisible();
	await expect(desk.log).toContainText("Handoff reopened");
	await desk.resume.click();
	await desk.handoff.getByRole("button", { name: "Called", exact: true }).click();
	await expect(desk.log).toContainText("What came of it: Called");
	await expect(rep.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
});

test("a rep corrects, notes, judges and pauses by keyboard, and all of it is in the timeline", async ({
	visitor,
	rep,
	journey,
}) => {
	const scene = { visitor, rep, journey };
	const desk = await deskOfHotLead(scene);
	await rep.getByRole("button", { name: "Correct: Timing" }).press("Enter");
	await rep.getByRole("combobox", { name: "Timing" }).press("Enter");
	await rep.keyboard.press("End");
	await rep.keyboard.press("Enter");
	await rep.getByLabel("Why").press("Enter");
	await expect(rep.getByRole("alert").filter({ hasText: "Say why" })).toBeVisible();
	await rep.getByLabel("Why").fill("The board meets in May.");
	await rep.keyboard.press("Enter");
	await expect(desk.log).toContainText("Timing set to confirmed: The board meets in May.");

	await rep.getByLabel("New note").fill("Prefers mornings.");
	await rep.getByRole("button", { name: "Add note" }).press("Enter");
	await expect(rep.getByRole("list", { name: "Notes" })).toContainText("Prefers mornings.");

	await rep.getByRole("combobox", { name: "Outcome" }).press("Enter");
	await rep.getByRole("option", { name: "Met" }).press("Enter");
	await expect(desk.log).toContainText("Outcome: Met");

	await desk.pause.press("Enter");
	await expect(visitor.log).toContainText("Automatic answers are paused.");
	await desk.handoff.getByRole("button", { name: "Lift pause" }).press("Enter");
	await expect(visitor.log).toContainText("The AI assistant is answering again.");

	const assistant = rep.getByRole("switch", { name: "Chat assistant" });
	await assistant.press("Space");
	await expect(assistant).not.toBeChecked();
	await expect(visitor.log).toContainText("Here the assistant does not answer.");
	await expect(desk.log).toContainText("Chat assistant turned off");

	await rep
		.getByRole("list", { name: "Dimensions" })
		.getByRole("button", { name: /140 people/ })
		.press("Enter");
	await expect(rep.locator("[data-found]")).toContainText("140 people");
});

test("on a phone a rep claims, reads, answers, pauses and resumes with one thumb", async ({
	visitor,
	rep,
	journey,
}) => {
	const scene = { visitor, rep, journey };
	await rep.setViewportSize({ width: 390, height: 844 });
	const desk = await deskOfHotLead(scene);
	for (const target of [desk.takeOver, desk.resume, desk.pause, desk.reply]) {
		await expect(target).toBeInViewport({ ratio: 1 });
		const box = await target.boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
		expect(box?.y).toBeGreaterThan(500);
	}
	await desk.handoff.getByRole("button", { name: "Claim" }).click();
	await expect(desk.handoff.getByRole("button", { name: "Claim" })).toHaveCount(0);
	await desk.takeOver.click();
	await rep.getByRole("button", { name: "Newest" }).click();
	await desk.send("On my way.");
	await expect(visitor.log).toContainText("On my way.");
	await desk.pause.click();
	await expect(rep.getByText(/All outreach is paused by/).filter({ visible: true })).toHaveCount(1);
	await desk.resume.click();
	await expect(desk.handoff).toContainText("Resolved by");
	await expect(visitor.log).toContainText("Automatic answers are paused.");
	const { violations } = await new AxeBuilder({ page: rep }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
});

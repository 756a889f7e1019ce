import type { Page } from "@playwright/test";
import { expect, test } from "./stage/journey";
import type { Outside } from "./stage/outside";
import { deskOn, handoffLink } from "./stage/rep";
import { HOT_TURNS } from "./stage/said";
import { firstWords, type Visitor } from "./stage/visitor";

test.use({ place: "in_hours" });

test("a handoff arrives live: a card in the inbox, a high-priority notification, Slack and CRM told", async ({
	visitor,
	rep,
	outside,
}) => {
	await rep.goto("/console");
	await expect(rep.getByRole("heading", { name: "Handoffs" })).toBeVisible();
	const notices = rep
		.getByRole("list", { name: "Notifications" })
		.getByRole("listitem")
		.filter({ hasText: "HIGH PRIORITY" });
	const before = await notices.count();

	await becomeHot(visitor);
	await expect.poll(async () => (await outside.slack()).length).toBe(1);
	const reference = /C-\d+/.exec((await outside.slack())[0]?.message.text ?? "")?.[0] ?? "none";
	const card = rep
		.getByRole("list", { name: "Handoffs" })
		.getByRole("listitem")
		.filter({
			has: rep.getByText(reference, { exact: true }),
		});
	await expect(card).toBeVisible();
	await expect(card).toContainText("Hot");
	await expect(card).toContainText("Qualified as hot");
	await expect(card).toContainText("nobody here has shipped LLMs");
	await expect(card).toContainText("Slack told");
	await expect(card).toContainText("CRM told");
	await expect(notices).toHaveCount(before + 1);

	await card.getByRole("link").click();
	const desk = deskOn(rep);
	await expect(desk.handoff).toContainText("Qualified as hot");
	await expect(desk.handoff).toContainText("140 people");
	await expect(desk.takeOver).toBeVisible();
	await expect(desk.resume).toBeVisible();
	await expect(desk.pause).toBeVisible();
	await expect(rep.getByRole("switch", { name: "Auto-Engage" })).toBeVisible();
	await expect(desk.log).toContainText(HOT_TURNS[0].slice(0, 60));
});

test("a rep takes over, writes with the visitor live, and hands back to the assistant", async ({
	visitor,
	rep,
	outside,
}) => {
	const desk = await deskOfHotLead({ visitor, rep, outside });
	await desk.takeOver.click();
	await expect(visitor.log).toContainText("has joined. You are now writing with a person.");

	expect(await visitor.say("Which of you has done this before?")).toBe("");
	await expect(desk.log).toContainText("Which of you has done this before?");
	await desk.send("I have: last year, for a payments company.");
	await expect(visitor.log).toContainText("I have: last year, for a payments company.");
	await expect(desk.log).toContainText("I have: last year, for a payments company.");

	await desk.resume.click();
	await expect(visitor.log).toContainText("The AI assistant is answering again.");
	await expect(desk.handoff).toContainText("Resolved by");
	expect(await visitor.say("How do you keep client material safe?")).not.toBe("");
});

test("a pause silences everything to the contact until it is lifted", async ({
	visitor,
	rep,
	outside,
}) => {
	const desk = await deskOfHotLead({ visitor, rep, outside });
	await desk.pause.click();
	await expect(rep.getByText(/All outreach is paused by/).filter({ visible: true })).toHaveCount(1);
	await expect(visitor.page.getByText("Team notified")).toBeVisible();
	expect(await visitor.say("Is anybody still there?")).toBe("");
	await expect(desk.log).toContainText("Is anybody still there?");

	await desk.handoff.getByRole("button", { name: "Lift pause" }).click();
	await expect(rep.getByText(/All outreach is paused by/)).toHaveCount(0);
	const reply = await visitor.say("How do you keep client material safe?");
	expect(reply).not.toBe("");
	await expect(desk.log).toContainText(firstWords(reply));
});

test("a visitor who rings hears at once that a rep has come", async ({ visitor, rep, outside }) => {
	const desk = await deskOfHotLead({ visitor, rep, outside });
	await visitor.talkNow.click();
	await expect(visitor.card).toContainText("Ringing the team");
	await desk.takeOver.click();
	await expect(visitor.log).toContainText("has joined. You are now writing with a person.");
	await expect(visitor.log).not.toContainText("Ringing the team");
});

type Scene = { visitor: Visitor; rep: Page; outside: Outside };

async function becomeHot(visitor: Visitor): Promise<void> {
	for (const turn of HOT_TURNS.slice(0, 2)) await visitor.say(turn);
	await expect(visitor.talkNow).toBeVisible();
}

async function deskOfHotLead({ visitor, rep, outside }: Scene) {
	await becomeHot(visitor);
	await expect.poll(async () => (await outside.slack()).length).toBe(1);
	await rep.goto(handoffLink((await outside.slack())[0]?.message));
	const desk = deskOn(rep);
	await expect(desk.handoff).toBeVisible();
	return desk;
}

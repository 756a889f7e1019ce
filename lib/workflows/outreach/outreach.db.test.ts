import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SequenceStep } from "@/lib/engagement/outreach/sequence";
import { TUESDAY_MORNING } from "@/lib/testing/a-turn-change";
import { aDatabaseWorld, aRep } from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { startFakeSmtp } from "@/lib/testing/fakes/smtp";
import { liftPause, pauseOutreach } from "../desk/pause-outreach";
import { settleHeld } from "../desk/settle-held";
import { draftMessage } from "./draft-message";
import { noteReaction } from "./note-reaction";
import { saveSequence } from "./save-sequence";
import { sendMessage } from "./send-message";
import { takeStep } from "./take-step";
import { unsubscribe } from "./unsubscribe";
import { writeAutomatedMessage, writeManualMessage } from "./write-message";

/** Outreach over a real mail server on loopback, which waits before DATA when a test says so. */
const smtp = await startFakeSmtp();
const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url, {
	SMTP_URL: smtp.url,
	MAIL_FROM: "Acme <hello@acme.example>",
	APP_SECRET: "a secret for tests that is long enough",
});
const anna = await aRep(world, "Anna");
const DAY_MS = 86_400_000;
const LINK = "{{unsubscribe_link}}";

let contacts = 0;
let contactId = "";
let email = "";

beforeEach(async () => {
	contacts += 1;
	// A Tuesday morning again: quiet hours and weekends are what some tests are about, not all.
	world.pass(7 * DAY_MS - ((world.now() - TUESDAY_MORNING) % (7 * DAY_MS)));
	contactId = `contact-${contacts}`;
	email = `jane${contacts}@visitor.example`;
	await database.contact.create({ data: { id: contactId, email, name: "Jane Doe" } });
});
afterEach(() => smtp.faults.clear());
afterAll(() => smtp.stop());

const messages = () =>
	database.outreachMessage.findMany({ where: { contactId }, orderBy: { createdAt: "asc" } });
const mails = () => smtp.mails.filter(({ to }) => to.includes(email));
const stateOf = async (id: string) =>
	(await database.outreachMessage.findUniqueOrThrow({ where: { id } })).state;

async function manual(body = "Hello {{first_name}}, here is the case study.") {
	await writeManualMessage(world, { contactId, actor: anna, subject: "A case study", body });
	const id = (await messages()).at(-1)?.id;
	if (!id) throw new Error("Nothing was written.");
	return id;
}

async function automated(body = `Hello {{first_name}}, a thought. ${LINK}`) {
	const id = world.newId();
	await writeAutomatedMessage(world, {
		id,
		contactId,
		subject: "A thought",
		body,
		step: null,
		byModel: false,
	});
	return id;
}

const pause = () => pauseOutreach(world, { contactId, actor: anna });
const autoEngage = (on: boolean) =>
	world.desk.setAutoEngage({ contactId, actor: anna, at: world.now(), on });

describe("a message", () => {
	it("goes out once, with the contact's name and one-click unsubscribing", async () => {
		const id = await manual();
		await Promise.allSettled([sendMessage(world, id), sendMessage(world, id)]);
		const [mail, ...others] = mails();
		expect(others).toEqual([]);
		expect(await stateOf(id)).toBe("sent");
		expect(mail?.raw).toContain("Hello Jane, here is the case study.");
		expect(mail?.header("List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
		expect(mail?.header("List-Unsubscribe")).toMatch(/^<https:\/\/baton.example\/unsubscribe\//);
	});

	it("with a variable that nothing is known for is refused in words", async () => {
		const answer = await writeManualMessage(world, {
			contactId,
			actor: anna,
			subject: "For {{company}}",
			body: "Hello {{surname}}",
		});
		expect(answer).toMatchObject({
			result: "invalid",
			problems: [{ field: "subject" }, { field: "body" }],
		});
		expect(await messages()).toEqual([]);
	});

	it("waits when the contact heard from us an hour ago, and says so", async () => {
		const first = await manual();
		await sendMessage(world, first);
		world.pass(3_600_000);
		const second = await manual();
		await sendMessage(world, second);
		expect(mails()).toHaveLength(1);
		const waiting = await database.outreachMessage.findUniqueOrThrow({ where: { id: second } });
		expect(waiting).toMatchObject({
			state: "queued",
			waitsFor: expect.stringContaining("too often"),
		});
		world.pass(waiting.sendAfter.getTime() - world.now());
		await sendMessage(world, second);
		expect(mails()).toHaveLength(2);
	});

	it("is tried again after a 4xx and given up after a 5xx", async () => {
		const id = await manual();
		smtp.faults.plan({ kind: "refuse", at: "to", code: 451 });
		await sendMessage(world, id);
		expect(await stateOf(id)).toBe("queued");
		world.pass(600_000);
		smtp.faults.plan({ kind: "refuse", at: "to", code: 550 });
		await sendMessage(world, id);
		expect(await stateOf(id)).toBe("failed");
		expect(mails()).toEqual([]);
	});

	it("whose connection broke after the message is not sent a second time", async () => {
		const id = await manual();
		smtp.faults.plan({ kind: "accept_then_reset" });
		await sendMessage(world, id);
		await sendMessage(world, id);
		expect(await stateOf(id)).toBe("failed");
		expect(mails()).toHaveLength(1);
	});
});

describe("a message whose sender died at the wrong moment", () => {
	it("is not sent again: a rep is told that nobody can know", async () => {
		const id = await manual();
		const ago = new Date(Date.now() - 3_600_000);
		await database.outreachMessage.update({
			where: { id },
			data: { state: "sending", sendAfter: ago },
		});
		await sendMessage(world, id);
		expect((await messages())[0]).toMatchObject({
			state: "failed",
			failure: expect.stringContaining("nobody can know"),
		});
		expect(mails()).toEqual([]);
	});
});

describe("pausing while the mail server makes us wait before DATA", () => {
	it("holds a manual message back: it never reaches the server", async () => {
		const id = await manual();
		const stalled = smtp.stallBeforeData();
		const sending = sendMessage(world, id);
		await stalled.reached;
		await pause();
		stalled.letGo();
		await sending;
		expect(mails()).toEqual([]);
		expect(await stateOf(id)).toBe("held");
	});

	it("holds an automated one back as well, and releasing it later sends it", async () => {
		const id = await automated();
		const stalled = smtp.stallBeforeData();
		const sending = sendMessage(world, id);
		await stalled.reached;
		await pause();
		stalled.letGo();
		await sending;
		expect(await stateOf(id)).toBe("held");
		await liftPause(world, { contactId, actor: anna });
		await settleHeld(world, { outreachId: id, actor: anna, to: "queued" });
		await sendMessage(world, id);
		expect(mails()).toHaveLength(1);
	});

	it("cancels an automated message when Auto-Engage is switched off, and leaves a manual one", async () => {
		const ours = await automated();
		const stalled = smtp.stallBeforeData();
		const sending = sendMessage(world, ours);
		await stalled.reached;
		await autoEngage(false);
		stalled.letGo();
		await sending;
		expect(await stateOf(ours)).toBe("cancelled");
		expect(mails()).toEqual([]);
		const own = await manual();
		await sendMessage(world, own);
		expect(mails()).toHaveLength(1);
	});
});

describe("the contact's e-mail switch", () => {
	const email = (on: boolean) =>
		world.desk.setEmailChannel({ contactId, actor: anna, at: world.now(), on });

	it("cancels every e-mail that waits, at the last moment too, and is audited once", async () => {
		const id = await manual();
		const stalled = smtp.stallBeforeData();
		const sending = sendMessage(world, id);
		await stalled.reached;
		expect((await Promise.all([email(false), email(false)])).map(({ result }) => result)).toContain(
			"done",
		);
		stalled.letGo();
		await sending;
		expect(await stateOf(id)).toBe("cancelled");
		expect(mails()).toEqual([]);
		const lines = await database.auditEntry.count({
			where: { subject: `contact:${contactId}`, action: "email_channel_off" },
		});
		expect(lines).toBe(1);
	});

	it("lets nobody write an e-mail until it is on again", async () => {
		await email(false);
		const written = { contactId, actor: anna, subject: "Hello", body: "Are you well?" };
		expect(await writeManualMessage(world, written)).toMatchObject({
			result: "invalid",
			problems: [{ message: expect.stringContaining("switched off") }],
		});
		await email(true);
		expect(await writeManualMessage(world, written)).toEqual({ result: "queued" });
	});
});

describe("a pause", () => {
	it("holds what is queued and what is written while it lasts", async () => {
		const before = await manual();
		await pause();
		const during = await manual();
		expect(await stateOf(before)).toBe("held");
		expect(await stateOf(during)).toBe("held");
		await sendMessage(world, before);
		expect(mails()).toEqual([]);
	});
});

describe("the quality gate", () => {
	it("keeps a message that promises and has no way out until a rep has mended it", async () => {
		const id = await automated("Hello {{first_name}}, we will call you tomorrow at 10.");
		expect(await stateOf(id)).toBe("quarantined");
		await sendMessage(world, id);
		expect(mails()).toEqual([]);
		const [listed] = (await world.outreach.quarantined()).filter((one) => one.id === id);
		expect(listed?.reasons).toEqual(["promises", "no_unsubscribe"]);
		const to = { subject: "A thought", body: "Hello Jane, shall we talk?" };
		const settle = () => world.outreach.settleQuarantined({ id, actor: anna, at: world.now(), to });
		expect((await Promise.all([settle(), settle()])).toSorted()).toEqual(["already", "done"]);
		await sendMessage(world, id);
		expect(mails()[0]?.raw).toContain("shall we talk?");
		expect(mails()[0]?.raw).toContain("unsubscribe");
	});
});

describe("unsubscribing", () => {
	const tokenIn = (raw: string) => /unsubscribe\/([\w.-]+)>/.exec(raw)?.[1] ?? "";

	it("by the link of a message ends all outreach to the address, also a rep's own", async () => {
		await sendMessage(world, await manual());
		const token = tokenIn(mails()[0]?.header("List-Unsubscribe") ?? "");
		expect(await unsubscribe(world, token)).toBe(true);
		expect(await unsubscribe(world, token)).toBe(true);
		world.pass(7 * DAY_MS);
		const id = await manual();
		await sendMessage(world, id);
		expect(await stateOf(id)).toBe("cancelled");
		expect(mails()).toHaveLength(1);
		const engagement = await world.engagement.of(contactId);
		expect(engagement?.recommendation).toBe("stop");
	});

	it.each(["", "x", "eA.eA", "Y29udGFjdC0x.AAAAAAAAAAAAAAAAAAAAAA"])(
		"by the forged link %j does nothing",
		async (token) => {
			expect(await unsubscribe(world, token)).toBe(false);
		},
	);
});

const step = (key: string, changes: Partial<SequenceStep> = {}): SequenceStep => ({
	key,
	wait_hours: 24,
	when: "always",
	subject: `Step ${key}`,
	body: `Hello {{first_name|there}}, a thought on your platform. ${LINK}`,
	next: null,
	otherwise: null,
	...changes,
});

describe("a message that the model writes", () => {
	const template = { subject: "A thought", body: `Hello {{first_name}}, a thought. ${LINK}` };
	const writing = (text: string | null) => {
		const [subject = "", ...body] = (text ?? "").split("\n\n");
		const letter = text === null ? null : { subject, body: body.join("\n\n") };
		return { ...world, letters: { write: () => Promise.resolve(letter) } };
	};

	async function written(text: string | null) {
		const id = world.newId();
		const message = { id, contactId, ...template, step: null, byModel: true };
		await writeAutomatedMessage(writing(text), message);
		return database.outreachMessage.findUniqueOrThrow({ where: { id } });
	}

	it("goes out in the model's words, with the contact's name and a way to unsubscribe", async () => {
		const message = await written(`For you\n\nHello {{first_name}}, still at it? ${LINK}`);
		expect(message).toMatchObject({ state: "queued", byModel: true, subject: "For you" });
		expect(message.body).toMatch(/^Hello Jane, still at it\? https:/);
	});

	it.each([
		["Hello, it costs 900 € a day.", ["price", "no_unsubscribe"]],
		[`Hello, we call you tomorrow at 10. ${LINK}`, ["promises"]],
		[`Hello {{surname}}. ${LINK}`, ["unresolved_variable"]],
		[`Hello, pay at https://evil.example/now. ${LINK}`, ["foreign_link"]],
	])("waits for a rep when it says %j", async (body, reasons) => {
		expect(await written(`For you\n\n${body}`)).toMatchObject({
			state: "quarantined",
			quarantine: reasons,
		});
	});

	it("is the template when there is no model or none that answers", async () => {
		const message = await written(null);
		expect(message).toMatchObject({ state: "queued", byModel: false, subject: "A thought" });
		expect(message.body).toContain("Hello Jane, a thought.");
	});

	it("by a rep's leave is a draft: nothing is kept, and what the gate says stands beside it", async () => {
		const drafting = writing("For you\n\nHello {{first_name}}, it costs 900 € a day.");
		expect(await draftMessage(drafting, contactId)).toEqual({
			subject: "For you",
			body: "Hello Jane, it costs 900 € a day.",
			byModel: true,
			reasons: ["price"],
		});
		expect(await draftMessage(writing(null), contactId)).toMatchObject({
			byModel: false,
			reasons: [],
		});
		expect(await messages()).toEqual([]);
	});
});

describe("a sequence", () => {
	async function enrolled(steps: SequenceStep[]): Promise<string> {
		const id = world.newId();
		const value = { name: `Sequence ${id}`, active: true, steps };
		await saveSequence(world, { id, version: 0, value, actor: anna });
		const enrolmentId = world.newId();
		const at = world.now();
		const answer = await world.outreach.enrol({
			id: enrolmentId,
			sequenceId: id,
			contactId,
			actor: anna,
			at,
		});
		expect(answer).toBe("enrolled");
		return enrolmentId;
	}

	/** Lets days pass until nothing more goes out. */
	async function live(enrolmentId: string, days = 30): Promise<void> {
		for (let day = 0; day < days; day++) {
			await takeStep(world, enrolmentId);
			for (const { id, state } of await messages())
				if (state === "queued") await sendMessage(world, id);
			world.pass(DAY_MS);
		}
	}

	it("takes its steps one by one in one thread, and tells the engine when all were taken", async () => {
		const id = await enrolled([step("a", { next: "b" }), step("b")]);
		await live(id);
		expect(mails().map((mail) => mail.header("Subject"))).toEqual(["Step a", "Step b"]);
		const [first, second] = mails();
		expect(second?.header("References")).toBe(first?.header("Message-ID"));
		const kinds = await database.engagementEvent.findMany({ where: { contactId } });
		expect(kinds.map(({ kind }) => kind).toSorted()).toEqual([
			"email_sent",
			"email_sent",
			"sequence_finished",
		]);
		expect((await world.engagement.of(contactId))?.recommendation).toBe("continue");
	});

	it("goes the way that the message before was met with", async () => {
		const id = await enrolled([
			step("a", { next: "b" }),
			step("b", { when: "opened", otherwise: "c" }),
			step("c"),
		]);
		await takeStep(world, id);
		const [first] = await messages();
		await sendMessage(world, first?.id ?? "");
		const token =
			world.outreachLinks
				.open(first?.id ?? "")
				.split("/")
				.at(-1) ?? "";
		expect(await noteReaction(world, { purpose: "open", token })).toBe(true);
		await live(id);
		expect(mails().map((mail) => mail.header("Subject"))).toEqual(["Step a", "Step b"]);
	});

	it("stops when Auto-Engage is switched off", async () => {
		const id = await enrolled([step("a", { next: "b" }), step("b")]);
		await takeStep(world, id);
		await autoEngage(false);
		await live(id, 5);
		expect(mails()).toEqual([]);
		expect((await world.outreach.enrolment(id))?.state).toBe("stopped");
	});

	it("that loops is refused, and so is one with a variable that does not exist", async () => {
		const save = (steps: SequenceStep[]) =>
			saveSequence(world, {
				id: world.newId(),
				version: 0,
				value: { name: `Bad ${world.newId()}`, active: true, steps },
				actor: anna,
			});
		expect(await save([step("a", { next: "a" })])).toMatchObject({ result: "invalid" });
		expect(await save([step("a", { body: "{{shoe_size}}" })])).toMatchObject({ result: "invalid" });
	});

	it("is not run twice at once for one contact", async () => {
		const id = await enrolled([step("a")]);
		const { sequenceId } = await database.outreachEnrolment.findUniqueOrThrow({ where: { id } });
		const again = { id: world.newId(), sequenceId, contactId, actor: anna, at: world.now() };
		expect(await world.outreach.enrol(again)).toBe("already");
	});
});

import { beforeEach, describe, expect, it } from "vitest";
import { anEvent, buyingSignals, DAY_MS, HOUR_MS } from "@/lib/engagement/an-event.test-kit";
import type { EngagementEvent } from "@/lib/engagement/event";
import { engagementState } from "@/lib/engagement/state";
import { aDatabaseWorld, aRep, aVisit, say } from "@/lib/testing/database/a-database-world";
import { statementsOf } from "@/lib/testing/database/counted-statements";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { mergeContacts } from "../contact/merge-contacts";
import { resumeAutomation } from "../desk/resume-automation";
import { takeOver } from "../desk/take-over";
import { saveRules } from "../settings/save-rules";
import { passTime } from "./pass-time";
import { raiseFromEngagement } from "./raise-handoff";
import { recordEvent } from "./record-event";

const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
const anna = await aRep(world, "Anna");

let contacts = 0;
let contactId = "";
let email = "";

beforeEach(async () => {
	contacts += 1;
	contactId = `contact-${contacts}`;
	email = `jane${contacts}@acme.example`;
	await database.contact.create({
		data: { id: contactId, email, name: "Jane Doe", company: "Acme", role: "CTO" },
	});
});

const record = (events: readonly EngagementEvent[], source = "test") =>
	world.engagement.record({
		source,
		now: world.now(),
		events: events.map((event) => ({ ...event, whose: { contactId } })),
	});

const standing = () => database.engagement.findUniqueOrThrow({ where: { contactId } });
const handoffs = () =>
	database.handoff.findMany({
		where: { contactId },
		include: { events: true, notifications: true },
	});
const raiseJobs = () =>
	database.$queryRaw<unknown[]>`
		SELECT 1 FROM graphile_worker.jobs WHERE key = ${`engagement_raise:${contactId}`}`;

describe("recording events", () => {
	it("judges the contact at once, and calls for a person by a job", async () => {
		await record(buyingSignals(world.now()));
		expect(await standing()).toMatchObject({
			phase: "WIN",
			trend: "rising",
			recommendation: "human_handoff",
		});
		expect(await raiseJobs()).toHaveLength(1);
	});

	it("takes each event once, however often and in however many requests at once it comes", async () => {
		const events = Array.from({ length: 50 }, () => anEvent("page_view", world.now() - HOUR_MS));
		const answers = await Promise.all([1, 2, 3, 4].map(() => record([...events, ...events])));
		const all = answers.flat();
		expect(all.filter((one) => one === "recorded")).toHaveLength(50);
		expect(all.filter((one) => one === "duplicate")).toHaveLength(350);
		expect(engagementState.parse((await standing()).state).count).toBe(50);
	});

	it("makes one contact of an unknown address, however many ask at once", async () => {
		const stranger = `New${contacts}@Else.example`;
		const once = () =>
			world.engagement.record({
				source: "test",
				now: world.now(),
				events: [{ ...anEvent("page_view", world.now()), whose: { email: stranger } }],
			});
		await Promise.all([once(), once(), once()]);
		const found = await database.contact.findMany({ where: { email: stranger.toLowerCase() } });
		expect(found).toHaveLength(1);
	});

	it("refuses an unknown contact and an event from the future, and tells why", async () => {
		const event = { kind: "note", source: "test", id: "x" } as const;
		const whose = { contactId: "nobody" };
		expect(await recordEvent(world, { ...event, whose, at: world.now() })).toBe("unknown_contact");
		const ahead = world.now() + HOUR_MS;
		expect(await recordEvent(world, { ...event, whose: { contactId }, at: ahead })).toBe(
			"from_the_future",
		);
	});

	it("costs as many statements with ten thousand events of history as with none, and reads none of them", async () => {
		const one = () => record([anEvent("page_view", world.now())]);
		await one();
		const early = await statementsOf(one);
		await database.$executeRaw`
			INSERT INTO engagement_event (contact_id, kind, at, source, external_id, folded)
			SELECT ${contactId}, 'page_view', now(), 'bulk', ${contactId} || n, true
			FROM generate_series(1, 10000) n`;
		const late = await statementsOf(one);
		expect(late).toEqual(early);
		expect((await standing()).score).toBeLessThan(20);
	});

	it("ends where recomputing from all events ends", async () => {
		for (const event of buyingSignals(world.now())) await record([event]);
		const before = await standing();
		await passTime(world, { fromEvents: true });
		expect(await standing()).toMatchObject({ score: before.score, trend: before.trend });
		expect((await standing()).state).toEqual(before.state);
	});
});

describe("a conversation", () => {
	it("counts from the address on, with what was written before", async () => {
		const conversationId = await aVisit(world);
		await say(world, conversationId, "what do you do with data platforms?");
		await say(world, conversationId, `can I talk to a person? I am at ${email}`);
		await world.engagement.foldWaiting(contactId, world.now());
		const kinds = await database.engagementEvent.groupBy({
			by: ["kind"],
			where: { contactId },
			_count: true,
			orderBy: { kind: "asc" },
		});
		expect(kinds.map(({ kind, _count }) => [kind, _count])).toEqual([
			["chat_turn", 2],
			["page_view", 1],
		]);
		expect((await standing()).score).toBeGreaterThan(0);
	});

	it("of an anonymous visitor who turns out to be known adds to what is known", async () => {
		await record([anEvent("meeting_booked", world.now())]);
		const conversationId = await aVisit(world);
		await say(world, conversationId, "can I talk to a person?");
		const anonymous = (await world.store.loadState(conversationId))?.contact?.id ?? "";
		await world.engagement.foldWaiting(anonymous, world.now());
		await say(world, conversationId, `my address is ${email}`);
		await world.engagement.foldWaiting(contactId, world.now());
		const state = engagementState.parse((await standing()).state);
		expect(state.last).toMatchObject({
			chat_turn: expect.any(Number),
			meeting_booked: expect.any(Number),
		});
		expect(state.count).toBe(await database.engagementEvent.count({ where: { contactId } }));
	});
});

describe("raising the card", () => {
	it("opens one handoff by the same path as the chat, with a brief of two to four sentences", async () => {
		await record(buyingSignals(world.now()));
		await Promise.all([1, 2, 3].map(() => raiseFromEngagement(world, contactId)));
		const [handoff, ...others] = await handoffs();
		expect(others).toEqual([]);
		expect(handoff).toMatchObject({
			trigger: "engagement",
			kind: "escalation",
			destination: "sales",
			priority: "high",
			status: "open",
			conversationId: null,
		});
		const sentences = handoff?.brief.split(/(?<=\.)\s/) ?? [];
		expect(sentences.length).toBeGreaterThanOrEqual(2);
		expect(sentences.length).toBeLessThanOrEqual(4);
		expect(handoff?.brief).toContain("Jane Doe, CTO at Acme");
		expect(handoff?.notifications).toMatchObject([{ userId: anna.id, priority: "high" }]);
		const deliveries = await database.delivery.findMany({
			where: { event: { handoffId: handoff?.id ?? "" } },
		});
		expect(deliveries.map(({ target }) => target)).toEqual(["crm"]);
	});

	it("raises nothing twice for the same cause, even after the card was resolved", async () => {
		await record(buyingSignals(world.now()));
		await raiseFromEngagement(world, contactId);
		const [handoff] = await handoffs();
		await resumeAutomation(world, { handoffId: handoff?.id ?? "", actor: anna, outcome: "called" });
		await record([anEvent("meeting_booked", world.now())]);
		await raiseFromEngagement(world, contactId);
		expect(await handoffs()).toHaveLength(1);
		await record(
			[anEvent("complaint", world.now() + 1)].map((one) => ({ ...one, at: world.now() })),
		);
		await raiseFromEngagement(world, contactId);
		expect(await handoffs()).toHaveLength(2);
	});

	it("leaves a contact alone whose card a person has already", async () => {
		const conversationId = await aVisit(world);
		await say(world, conversationId, `can I talk to a person? I am at ${email}`);
		await record(buyingSignals(world.now()));
		await raiseFromEngagement(world, contactId);
		expect((await handoffs()).map(({ trigger }) => trigger)).toEqual(["explicit_request"]);
	});

	it("adds to an open card what it was not opened for, once, and tells who has it", async () => {
		await record(buyingSignals(world.now()));
		await raiseFromEngagement(world, contactId);
		await record([anEvent("complaint", world.now())]);
		await Promise.all([1, 2].map(() => raiseFromEngagement(world, contactId)));
		const [handoff, ...others] = await handoffs();
		expect(others).toEqual([]);
		expect(handoff?.events.map(({ kind }) => kind).toSorted()).toEqual(["opened", "upgraded"]);
		expect(handoff?.reasons).toEqual([
			expect.stringContaining("rising"),
			"They complained, and a person should answer that.",
		]);
		expect(handoff?.notifications.map(({ body }) => body)).toContain(handoff?.reasons[1]);
	});

	it("is claimed when a rep takes the contact's conversation over", async () => {
		const conversationId = await aVisit(world);
		await say(world, conversationId, `my address is ${email}`);
		await record(buyingSignals(world.now()));
		await raiseFromEngagement(world, contactId);
		await takeOver(world, { conversationId, actor: anna });
		expect((await handoffs()).map(({ status }) => status)).toEqual(["claimed"]);
	});
});

describe("a rep's override", () => {
	it("is respected until new evidence, and audited", async () => {
		await record(buyingSignals(world.now()));
		const to = { recommendation: "continue", reason: "I spoke to her on Monday" } as const;
		await world.engagement.override({ contactId, actor: anna, now: world.now(), to });
		await record([anEvent("page_view", world.now())]);
		await raiseFromEngagement(world, contactId);
		expect(await standing()).toMatchObject({ recommendation: "continue" });
		expect(await handoffs()).toEqual([]);
		world.pass(HOUR_MS);
		await record([anEvent("legal_question", world.now())]);
		await raiseFromEngagement(world, contactId);
		expect(await standing()).toMatchObject({ recommendation: "human_handoff" });
		expect(await handoffs()).toHaveLength(1);
		const line = await database.auditEntry.findFirstOrThrow({
			where: { subject: `contact:${contactId}`, action: "recommendation_overridden" },
		});
		expect(line.after).toMatchObject({ reason: "I spoke to her on Monday" });
	});

	it("cannot make automation write to whoever unsubscribed", async () => {
		await record([anEvent("unsubscribed", world.now())]);
		const to = { recommendation: "continue", reason: "They will not mind" } as const;
		const answer = await world.engagement.override({
			contactId,
			actor: anna,
			now: world.now(),
			to,
		});
		expect(answer).toBe("binding");
		expect((await standing()).recommendation).toBe("stop");
	});
});

describe("the daily pass", () => {
	it("lets the score of the silent fall without an event", async () => {
		await record(buyingSignals(world.now()));
		const { score } = await standing();
		world.pass(60 * DAY_MS);
		await passTime(world, { fromEvents: false });
		expect((await standing()).score).toBeLessThan(score / 2);
	});

	it("calls for a person when a sequence ended and days passed without an answer", async () => {
		await record([anEvent("sequence_finished", world.now())]);
		expect((await standing()).recommendation).toBe("continue");
		world.pass(3 * DAY_MS);
		await passTime(world, { fromEvents: false });
		expect((await standing()).recommendation).toBe("human_handoff");
		expect(await raiseJobs()).toHaveLength(1);
	});
});

describe("two contacts who were merged", () => {
	let otherId = "";
	let otherEmail = "";

	beforeEach(async () => {
		otherId = `other-${contacts}`;
		otherEmail = `private${contacts}@home.example`;
		await database.contact.create({ data: { id: otherId, email: otherEmail } });
		await world.engagement.record({
			source: "test",
			now: world.now(),
			events: [anEvent("complaint", world.now())].map((event) => ({
				...event,
				whose: { contactId: otherId },
			})),
		});
		await raiseFromEngagement(world, otherId);
		await mergeContacts(world, { contactId, otherId, email: otherEmail, actor: anna });
	});

	it("are one to whoever sends events: by the second address and by the old id", async () => {
		const events = [{ email: otherEmail }, { contactId: otherId }].map((whose) => ({
			...anEvent("page_view", world.now()),
			whose,
		}));
		await world.engagement.record({ source: "test", now: world.now(), events });
		expect(engagementState.parse((await standing()).state).count).toBe(3);
		expect(await database.contact.count({ where: { email: otherEmail } })).toBe(0);
	});

	it("call nobody again for what was raised for either", async () => {
		await raiseFromEngagement(world, contactId);
		expect((await handoffs()).map(({ events }) => events.length)).toEqual([1]);
	});

	it("stay unwritten to when one of them unsubscribed", async () => {
		const third = { id: `third-${contacts}`, email: `third${contacts}@home.example` };
		await database.contact.create({ data: third });
		await world.outreach.suppress({ email: third.email, reason: "unsubscribed", at: world.now() });
		const merging = { contactId, otherId: third.id, email: third.email, actor: anna };
		await mergeContacts(world, merging);
		expect(await database.suppression.findUnique({ where: { email } })).toMatchObject({
			reason: "unsubscribed",
		});
	});
});

describe("an admin's edit of the rules", () => {
	const high = (value: number) => ({
		thresholds: { high_score: { value, reason: "We are few." } },
	});
	const save = async (rules: unknown) => {
		const { version } = await world.settings.stamp("engagement");
		return saveRules(world, { actor: anna, version, rules });
	};

	it("counts at once, judges everybody anew by a job, and is audited", async () => {
		expect(await save(high(61))).toMatchObject({ result: "saved" });
		await record(buyingSignals(world.now()));
		expect(
			(await world.engagement.atHand(contactId, world.now()))?.rules.thresholds.high_score,
		).toBe(61);
		const jobs = await database.$queryRaw<unknown[]>`
			SELECT 1 FROM graphile_worker.jobs WHERE key = 'engagement_pass:rules'`;
		expect(jobs).toHaveLength(1);
		const line = await database.auditEntry.findFirstOrThrow({
			where: { action: "engagement_changed" },
		});
		expect(line).toMatchObject({ after: { thresholds: { high_score: { value: 61 } } } });
		expect(await save({})).toMatchObject({ result: "saved" });
		expect(await world.engagement.rulesEdit()).toEqual({ weights: {}, thresholds: {} });
	});

	it("on a version that somebody has replaced, or with a number that cannot be, changes nothing", async () => {
		const { version } = await world.settings.stamp("engagement");
		const saving = (rules: unknown) => saveRules(world, { actor: anna, version, rules });
		const both = await Promise.all([saving(high(62)), saving(high(63))]);
		expect(both.map(({ result }) => result).toSorted()).toEqual(["moved", "saved"]);
		expect(await save(high(7_000))).toEqual({
			result: "invalid",
			problems: [{ path: "thresholds.high_score.value", message: "Between 30 and 100." }],
		});
		await save({});
	});
});

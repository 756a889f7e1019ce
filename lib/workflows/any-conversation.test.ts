import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { ConversationState, TurnChange } from "@/lib/adapters/db/store";
import { instant } from "@/lib/availability/a-schedule";
import { availabilityAt } from "@/lib/availability/availability";
import { DEFAULT_SCHEDULE } from "@/lib/availability/schedule";
import { LEAD_LEVELS } from "@/lib/qualification/qualification";
import { replayWorld } from "@/lib/replay-world";
import { Refusal } from "@/lib/wire/refusal";
import { receiveMessage } from "./receive-message";
import { askForPerson, leaveContact, ringReps } from "./visitor-buttons";

/** Random conversations through the real workflow: what visitors say and press, at any hour of a week. */

const REQUESTS = ["can I talk to a person", "I'd rather just book a call", "connect me with sales"];
const WORDS = [
	"I'm the CTO of a 200-person fintech and we need to migrate our monolith by March",
	"I lead engineering at a logistics company with 80 people, we need to replace our warehouse system this spring",
	"We are building a retrieval system over our contracts and nobody here has done it before, I'm the VP Engineering of a 150-person insurer",
	...REQUESTS,
	"We're building a retrieval system and nobody here has shipped LLMs to production",
	"we have to modernise our billing platform",
	"I run engineering here",
	"I'm the founder, we have no funding yet",
	"about 140 people, fintech",
	"it has to be live by the end of Q3",
	"just me, solo developer",
	"a colleague told me to contact you",
	"We're an agency that sells the same services",
	"I'm a student writing my thesis about AI consultancies",
	"I'm already a client and need help",
	"what would six months cost exactly",
	"who owns the IP afterwards",
	"this is useless, you are not answering",
	"yes please",
	"no thanks",
	"no, not now",
	"no thank you",
	"ok",
	"what do you do with data platforms?",
	"how long does a project take?",
	"my address is jane@acme.example",
	"no, I don't want to leave my e-mail, I want to talk to a real person",
];
const act = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({ kind: fc.constant("says"), text: fc.constantFrom(...WORDS) }),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constantFrom("asks", "rings", "leaves_address"),
			text: fc.constant(""),
		}),
	},
);
const conversation = fc.record({
	minutes: fc.integer({ min: 0, max: 7 * 24 * 60 }),
	acts: fc.array(act, { minLength: 1, maxLength: 14 }),
});

const MONDAY = instant("2025-04-07T00:00:00+02:00");
const RUNS = 150;

type Step = {
	text: string;
	requests: boolean;
	before: ConversationState;
	after: ConversationState;
	/** Null when nothing was committed: the press was refused. */
	change: TurnChange | null;
	reply: string;
};
type Lived = { at: number; steps: Step[] };

async function live({
	minutes,
	acts,
}: {
	minutes: number;
	acts: { kind: string; text: string }[];
}): Promise<Lived> {
	const at = MONDAY + minutes * 60_000;
	const world = replayWorld(at);
	await world.store.startConversation({
		id: "c1",
		at,
		visitor: {
			id: "v1",
			locale: null,
			timeZone: null,
			platform: "web",
			referrer: null,
			page: null,
		},
	});
	const state = async () => {
		const loaded = await world.store.loadState("c1");
		if (!loaded) throw new Error("The conversation is gone.");
		return loaded;
	};
	const steps: Step[] = [];
	for (const [place, { kind, text }] of acts.entries()) {
		const before = await state();
		const earlier = world.store.lastChange("c1");
		const reply = await carryOut(world, { kind, text, place });
		const last = world.store.lastChange("c1");
		steps.push({
			text: kind === "says" ? text : kind,
			requests: kind === "asks" || /talk to a|book a call|connect me/.test(text),
			before,
			after: await state(),
			change: last === earlier ? null : last,
			reply,
		});
	}
	return { at, steps };
}

async function carryOut(
	world: ReturnType<typeof replayWorld>,
	{ kind, text, place }: { kind: string; text: string; place: number },
): Promise<string> {
	try {
		if (kind === "asks") return (await askForPerson(world, "c1")).text;
		if (kind === "rings") return (await ringReps(world, "c1")).text;
		if (kind === "leaves_address") {
			return (await leaveContact(world, "c1", { email: "form@acme.example" })).text;
		}
		return await say(world, { text, place });
	} catch (error) {
		if (error instanceof Refusal) return "";
		throw error;
	}
}

async function say(
	world: ReturnType<typeof replayWorld>,
	{ text, place }: { text: string; place: number },
): Promise<string> {
	const message = { conversationId: "c1", clientId: `m${place}`, text, page: null };
	let reply = "";
	for await (const part of receiveMessage(world, message)) {
		if (part.type === "text") reply += part.text;
	}
	return reply;
}

describe("in any conversation", () => {
	const lives: Lived[] = [];
	let steps: (Step & { at: number })[] = [];

	beforeAll(async () => {
		const samples = fc.sample(conversation, { seed: 20250408, numRuns: RUNS });
		for (const sample of samples) lives.push(await live(sample));
		steps = lives.flatMap(({ at, steps: taken }) => taken.map((step) => ({ ...step, at })));
	}, 60_000);

	/** Every step for which `holds` is false, as words. */
	const against = (holds: (step: Step & { at: number }) => boolean) =>
		steps
			.filter((step) => !holds(step))
			.slice(0, 3)
			.map(({ text, reply, before, change }) => ({ text, reply, before: before.handoff, change }));

	it("enough happens to prove something", () => {
		const events = steps.flatMap(({ change }) => change?.handoff?.events.map(({ kind }) => kind));
		for (const kind of ["opened", "upgraded", "accepted", "declined", "reopened"] as const) {
			expect(events.filter((one) => one === kind).length, kind).toBeGreaterThan(5);
		}
		expect(steps.filter(({ after }) => after.qualification.level === "hot").length).toBeGreaterThan(
			20,
		);
	});

	it("the level never falls", () => {
		const rank = (state: ConversationState) => LEAD_LEVELS.indexOf(state.qualification.level);
		expect(against(({ before, after }) => rank(after) >= rank(before))).toEqual([]);
	});

	it("there is one handoff at most, and it is opened once", () => {
		const openings = lives.map(
			({ steps: taken }) => taken.filter(({ change }) => change?.handoff?.isNew).length,
		);
		expect(Math.max(...openings)).toBe(1);
		expect(
			against(
				({ before, after }) => before.handoff === null || after.handoff?.id === before.handoff.id,
			),
		).toEqual([]);
	});

	it("nothing is asked from the first offer on, except for the address", () => {
		const asked = (reply: string) => reply.match(/[^.!?\n]*\?/g) ?? [];
		const quoted = /“[^”]*”/g;
		expect(
			against(
				({ after, reply }) =>
					after.handoff === null ||
					asked(reply.replace(quoted, "")).every((question) => /address|e-mail/i.test(question)),
			),
		).toEqual([]);
	});

	it("no competitor or researcher is with sales or at high priority once the handoff is touched", () => {
		expect(
			against(
				({ change }) =>
					!change?.handoff ||
					!/^N/.test(change.qualification.persona) ||
					(change.handoff.fields.destination !== "sales" &&
						change.handoff.fields.priority === "normal"),
			),
		).toEqual([]);
	});

	it("an explicit request ends in an offer or a ring, within the same turn and in words", () => {
		expect(
			against(({ requests, change, reply }) => {
				if (!requests) return true;
				const fields = change?.handoff?.fields;
				const offered = fields !== undefined && fields.status === "open" && reply !== "";
				return offered && (fields.offers.length > 0 || fields.ring === "ringing");
			}),
		).toEqual([]);
	});

	it("every promise lies ahead and inside opening hours", () => {
		expect(
			against(({ change, at }) => {
				const promise = change?.handoff?.fields.packet.promise;
				if (!promise) return true;
				const due = Date.parse(promise.due);
				return due > at && availabilityAt(DEFAULT_SCHEDULE, due - 1).state !== "closed";
			}),
		).toEqual([]);
	});

	it("a promise becomes a row only with an address, once, and with its alarm", () => {
		expect(
			against(({ before, change }) => {
				const promise = change?.handoff?.promise;
				if (!promise) return true;
				const alarmed = change.handoff?.jobs.some(({ id }) => id === promise.id) === true;
				const known = change.qualification.contact.email !== undefined;
				return known && alarmed && before.handoff?.promise == null;
			}),
		).toEqual([]);
	});

	it("every turn in which an address is known beside an open handoff has its promise on the record", () => {
		expect(
			against(({ after }) => {
				if (after.handoff?.status !== "open") return true;
				return after.qualification.contact.email === undefined || after.handoff.promise !== null;
			}),
		).toEqual([]);
	});

	it("every reply says something", () => {
		expect(
			against(({ change, reply }) => change?.messageId == null || reply.trim() !== ""),
		).toEqual([]);
	});

	it("sending a conversation's messages once more changes nothing and repeats the answers", async () => {
		const world = replayWorld(MONDAY + 10 * 3_600_000);
		const visitor = {
			id: "v1",
			locale: null,
			timeZone: null,
			platform: "",
			referrer: null,
			page: null,
		};
		await world.store.startConversation({ id: "c1", at: MONDAY, visitor });
		const replies = [];
		for (const [place, text] of WORDS.entries()) replies.push(await say(world, { text, place }));
		const before = await world.store.loadChat("c1");
		for (const [place, text] of WORDS.entries()) {
			expect((await say(world, { text, place })).trim()).toBe(replies[place]?.trim());
		}
		expect(await world.store.loadChat("c1")).toEqual(before);
	});
});

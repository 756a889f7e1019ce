import { beforeEach, describe, expect, it } from "vitest";
import {
	aDatabaseWorld,
	aRep,
	aVisit,
	say,
	wordsOf,
} from "@/lib/testing/database/a-database-world";
import { holdRow, whenWaiting } from "@/lib/testing/database/held-row";
import { aTestDatabase } from "@/lib/testing/database/test-database";

/**
 * Everybody who changes a conversation and what hangs on it locks the conversation first. Otherwise a rep
 * and a visitor's turn can each hold what the other needs, and PostgreSQL ends one of them with an error.
 */
const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
let conversationId = "";
let handoffId = "";
let contactId = "";
let visits = 0;

beforeEach(async () => {
	visits += 1;
	conversationId = await aVisit(world);
	await say(world, conversationId, "can I talk to a person");
	await say(world, conversationId, `write to visitor${visits}@acme.example`);
	const state = await world.store.loadState(conversationId);
	handoffId = state?.handoff?.id ?? "";
	contactId = state?.contact?.id ?? "";
	await database.handoff.update({
		where: { id: handoffId },
		data: { ring: "ringing", ringUntil: new Date(world.now()) },
		select: { id: true },
	});
});

const marker = (name: string) => ({ id: `${name}-${visits}`, text: "." });

const verbs = {
	take_over: async () =>
		world.desk.takeOver({
			conversationId,
			actor: await aRep(world, "Anna"),
			at: world.now(),
			words: wordsOf(world, { name: "Anna" }),
			eventId: `claimed-${visits}`,
		}),
	resume_automation: async () =>
		world.desk.resumeAutomation({
			handoffId,
			actor: await aRep(world, "Anna"),
			at: world.now(),
			outcome: "called",
			words: wordsOf(world, { name: "Anna" }),
			eventId: `resolved-${visits}`,
		}),
	pause_outreach: async () =>
		world.desk.pauseOutreach({
			contactId,
			actor: await aRep(world, "Anna"),
			at: world.now(),
			words: wordsOf(world, { name: "Anna" }),
		}),
	end_of_the_ring: () =>
		world.store.endRing({
			handoffId,
			conversationId,
			at: world.now(),
			message: marker("nobody"),
			offers: ["email"],
			promise: null,
			offered: null,
			jobs: [],
		}),
} as const;

describe("while a turn holds the conversation", () => {
	it.each(Object.entries(verbs))(
		"%s waits without holding what the turn needs next",
		async (_verb, press) => {
			const turn = await holdRow(url, "conversation", conversationId);
			const pressing = press();
			await whenWaiting(url, 1);
			try {
				await turn.take("contact", contactId);
				await turn.take("handoff", handoffId);
			} finally {
				await turn.letGo();
			}
			expect(await pressing).not.toMatchObject({ result: "not_found" });
		},
	);
});

import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect } from "vitest";
import type { MarkerWords } from "@/lib/adapters/db/desk";
import { readEnvironment } from "@/lib/env";
import { type OpenedWorld, openWorld } from "@/lib/open-world";
import { markerWordsOf } from "@/lib/workflows/desk/marker-words-of";
import { type ReplyPart, receiveMessage } from "@/lib/workflows/receive-message";
import { createTurns } from "@/lib/workflows/turns";
import { TUESDAY_MORNING } from "../a-turn-change";

export type TestWorld = OpenedWorld & {
	/** Moves the world's clock on. */
	pass(milliseconds: number): void;
};

/** The real world on a test's database, with a clock that stands still and the outside the test gives it. */
export function aDatabaseWorld(
	databaseUrl: string,
	outside: Record<string, string> = {},
): TestWorld {
	const env = readEnvironment({
		APP_SECRET: "the-secret-of-a-test-which-is-long-enough",
		CALENDLY_URL: "https://calendly.com/example/intro",
		...outside,
	});
	const opened = openWorld(env, {
		databaseUrl,
		appUrl: "https://baton.example",
		onFault: ({ cause }) => {
			throw cause;
		},
	});
	afterAll(() => opened.database.$disconnect());
	let now = TUESDAY_MORNING;
	return {
		...opened,
		now: () => now,
		pass(milliseconds) {
			now += milliseconds;
		},
	};
}

/** The same database as another server process sees it: nothing in memory is shared. */
export function anotherServer(world: TestWorld): TestWorld {
	return { ...world, turns: createTurns() };
}

let visitors = 0;

/** A visitor who has just come; returns the conversation. */
export async function aVisit(world: TestWorld): Promise<string> {
	visitors += 1;
	const id = `conversation-${visitors}`;
	const visitor = {
		id: `visitor-${visitors}`,
		locale: "en-US",
		timeZone: "America/New_York",
		platform: "web chat, desktop",
		referrer: null,
		page: "/services/ai",
	};
	await world.store.startConversation({ id, visitor, at: world.now() });
	return id;
}

let messages = 0;

/** The visitor's words and the whole reply. */
export async function say(world: TestWorld, conversationId: string, text: string, id?: string) {
	messages += 1;
	const clientId = id ?? `m${messages}`;
	const parts: ReplyPart[] = [];
	const message = { conversationId, clientId, text, page: null };
	for await (const part of receiveMessage(world, message)) parts.push(part);
	const reply = parts.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("");
	const handoff = parts.flatMap((part) => (part.type === "handoff" ? [part.handoff] : [])).at(-1);
	return { reply, handoff: handoff ?? null, silent: parts.some(({ type }) => type === "silent") };
}

/** A visitor who asked for a person and left an address: what a rep then works with. */
export async function aHandoff(world: TestWorld) {
	const conversationId = await aVisit(world);
	await say(world, conversationId, "can I talk to a person");
	await say(world, conversationId, `write to ${conversationId}@acme.example`);
	const state = await world.store.loadState(conversationId);
	return {
		conversationId,
		handoffId: state?.handoff?.id ?? "",
		contactId: state?.contact?.id ?? "",
	};
}

/** Somebody at the desk. */
export async function aRep({ database }: TestWorld, name: string) {
	const id = `user-${name.toLowerCase()}`;
	const email = `${name.toLowerCase()}@baton.example`;
	await database.user.upsert({ where: { id }, update: {}, create: { id, name, email } });
	return { id, name };
}

/** What the visitor is told of a rep's coming and going. */
export function wordsOf(world: TestWorld, { name }: { name: string }): MarkerWords {
	return markerWordsOf(world, name);
}

/** Looks until it holds, at most for the time given. */
export async function eventually<T>(
	look: () => Promise<T> | T,
	holds: (seen: T) => boolean,
	withinMs = 5_000,
): Promise<T> {
	const deadline = performance.now() + withinMs;
	for (;;) {
		const seen = await look();
		if (holds(seen)) return seen;
		if (performance.now() > deadline) expect.fail(`Still ${JSON.stringify(seen)} in the end.`);
		await sleep(15);
	}
}

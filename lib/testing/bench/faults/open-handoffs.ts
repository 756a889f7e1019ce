import { setTimeout as sleep } from "node:timers/promises";
import { env } from "@/lib/env";
import { outliveDatabase } from "@/lib/http/outlive-database";
import { openWorld } from "@/lib/open-world";
import { receiveMessage } from "@/lib/workflows/receive-message";
import { visitorSays } from "./visitors";

/**
 * The part of the server that visitors talk to, as a process that can be killed: each line on stdin is a visitor's
 * number, each on stdout one that has been answered. As a browser would, it sends the same message again until
 * there is an answer.
 */
const AT_ONCE = 12;
const TRY_AGAIN_MS = 200;

outliveDatabase();
const world = openWorld(env(), {
	databaseUrl: env().DATABASE_URL ?? "",
	appUrl: "https://baton.example",
	onFault: ({ cause }) => {
		throw cause;
	},
});
const left = process.argv.slice(2).flatMap(numbersOf);
process.stdout.write("up\n");
await Promise.all(Array.from({ length: AT_ONCE }, openOn));
process.exit(0);

async function openOn(): Promise<void> {
	for (let visitor = left.shift(); visitor !== undefined; visitor = left.shift()) {
		await untilAnswered(visitor);
		process.stdout.write(`${visitor}\n`);
	}
}

async function untilAnswered(visitor: number): Promise<void> {
	for (;;) {
		try {
			return await visit(visitor);
		} catch {
			// The database is away.
			await sleep(TRY_AGAIN_MS);
		}
	}
}

async function visit(number: number): Promise<void> {
	const conversationId = `visit-${number}`;
	await world.store.startConversation({
		id: conversationId,
		at: world.now(),
		visitor: {
			id: `visitor-${number}`,
			locale: "en",
			timeZone: null,
			platform: "web chat, desktop",
			referrer: null,
			page: "/services/ai",
		},
	});
	const message = { conversationId, clientId: `asks-${number}`, text: visitorSays(number) };
	for await (const _part of receiveMessage(world, { ...message, page: null })) {
		// The visitor reads to the end.
	}
}

/** `12-40` or `7`. */
function numbersOf(range: string): number[] {
	const [from = 0, to = from] = range.split("-").map(Number);
	return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}

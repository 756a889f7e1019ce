import { migrateDatabase } from "@/lib/cli/database";
import { readEnvironment } from "@/lib/env";
import { type OpenedWorld, openWorld } from "@/lib/open-world";
import { openTestServer } from "@/lib/testing/database/test-server";
import { receiveMessage } from "@/lib/workflows/receive-message";
import { startVisit } from "@/lib/workflows/start-visit";
import { seedDemo } from "@/prisma/seed";
import { question } from "./conversations";
import { startCountingProxy } from "./counting-proxy";
import type { Figure } from "./figure";

const MESSAGES = 200;

/** SQL statements on the wire of one turn, early and late in one long conversation of ordinary questions. */
export async function measureStatements(): Promise<Figure[]> {
	const server = await openTestServer();
	const proxy = await startCountingProxy(server.url);
	try {
		await migrateDatabase(server.url);
		const world = openWorld(readEnvironment({ BATON_CLOCK: "2026-03-03T09:15:00Z" }), {
			databaseUrl: proxy.url,
			appUrl: "http://localhost:3000",
			onFault: () => {},
		});
		try {
			await seedDemo(world.database);
			return figuresOf(await countsOf(world, proxy.count));
		} finally {
			await world.database.$disconnect();
		}
	} finally {
		await proxy.stop();
		await server.close();
	}
}

function figuresOf(counts: readonly number[]): Figure[] {
	const [early = Number.NaN, late = Number.NaN] = [counts[1], counts[MESSAGES - 1]];
	return [
		{
			name: "SQL statements of message 200 − of message 2",
			value: late - early,
			unit: "",
			target: { atMost: 0 },
		},
		{ name: "  message 2", value: early, unit: "" },
		{ name: "  message 200", value: late, unit: "" },
		{
			name: "  the most of any turn (the one that opens a handoff)",
			value: Math.max(...counts),
			unit: "",
		},
	];
}

/** How many statements each message of a conversation took. */
async function countsOf(world: OpenedWorld, statements: () => number): Promise<number[]> {
	const conversationId = await startVisit(world, { userAgent: null });
	const counts: number[] = [];
	for (let at = 0; at < MESSAGES; at++) {
		const before = statements();
		const message = { conversationId, clientId: `m${at}`, text: question(at), page: null };
		for await (const part of receiveMessage(world, message)) void part;
		counts.push(statements() - before);
	}
	return counts;
}

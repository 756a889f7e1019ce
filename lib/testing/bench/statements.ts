import { migrateDatabase } from "@/lib/cli/database";
import { readEnvironment } from "@/lib/env";
import { type OpenedWorld, openWorld } from "@/lib/open-world";
import { openTestServer } from "@/lib/testing/database/test-server";
import { receiveMessage } from "@/lib/workflows/receive-message";
import { startVisit } from "@/lib/workflows/start-visit";
import { seedDemo } from "@/prisma/seed";
import { newQuestion } from "./conversations";
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

/** Like is compared with like: late in a long conversation an offer is open, and each turn renews its packet. */
function figuresOf(counts: readonly number[]): Figure[] {
	const of = (message: number) => counts[message - 1] ?? Number.NaN;
	return [
		{
			name: "SQL statements, message 200 − message 20 (an offer open)",
			value: of(200) - of(20),
			unit: "",
			target: { atMost: 0 },
		},
		{
			name: "SQL statements, message 5 − message 2 (none yet)",
			value: of(5) - of(2),
			unit: "",
			target: { atMost: 0 },
		},
		{ name: "  message 2", value: of(2), unit: "" },
		{ name: "  message 20", value: of(20), unit: "" },
		{ name: "  message 200", value: of(200), unit: "" },
		{ name: "  the most of any turn (one opens a handoff)", value: Math.max(...counts), unit: "" },
	];
}

/** How many statements each message of a conversation took. */
async function countsOf(world: OpenedWorld, statements: () => number): Promise<number[]> {
	const conversationId = await startVisit(world, { userAgent: null });
	const counts: number[] = [];
	for (let at = 0; at < MESSAGES; at++) {
		const before = statements();
		const message = { conversationId, clientId: `m${at}`, text: newQuestion(at), page: null };
		for await (const part of receiveMessage(world, message)) void part;
		counts.push(statements() - before);
	}
	return counts;
}

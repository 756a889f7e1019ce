import { createPrismaEngagement } from "@/lib/adapters/db/engagement/prisma-engagement";
import { seedLoad } from "@/lib/adapters/db/engagement/seed-load";
import { openDatabase } from "@/lib/adapters/db/prisma/client";
import { passTime } from "@/lib/workflows/engagement/pass-time";
import { withDatabase } from "./database";
import { OperatorError } from "./operator-error";
import { readOptions } from "./options";

const DEFAULTS = { contacts: 100_000, events: 1_000_000 };

/** Fills a database with contacts and events, and scores them: for trying and measuring, never for a live one. */
export async function seedLoadCommand(args: readonly string[]): Promise<void> {
	const flags = readOptions(args, { contacts: { type: "string" }, events: { type: "string" } });
	const load = {
		contacts: numberOf("contacts", flags.contacts),
		events: numberOf("events", flags.events),
	};
	await withDatabase(async (url) => {
		const database = openDatabase(url);
		await seedLoad(database, load);
		const world = { engagement: createPrismaEngagement(database), now: () => Date.now() };
		const scored = await passTime(world, { fromEvents: true });
		await database.$disconnect();
		process.stdout.write(`${JSON.stringify({ ...load, scored: scored.contacts })}\n`);
	});
}

function numberOf(name: keyof typeof DEFAULTS, given: string | undefined): number {
	const value = given === undefined ? DEFAULTS[name] : Number(given);
	if (Number.isInteger(value) && value > 0 && value <= 10_000_000) return value;
	throw new OperatorError(`--${name} is a whole number between 1 and 10,000,000.`);
}

import { describe, expect, it } from "vitest";
import { aDatabaseWorld, aRep, aVisit, say } from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { checkPromise } from "../check-promise";
import { promiseReport } from "./promise-report";

const MINUTE = 60_000;
const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
const anna = await aRep(world, "Anna");

/** Tuesday 8 April 2025, 10:15 in Berlin: a person is asked for and an address left. */
async function aHandoff(address: string) {
	const conversationId = await aVisit(world);
	await say(world, conversationId, `Can I talk to a person? I am at ${address}`);
	return database.handoff.findFirstOrThrow({
		where: { conversationId },
		include: { promises: true },
	});
}

describe("the report", () => {
	it("counts kept, broken and open promises and the minutes to the first contact", async () => {
		const kept = await aHandoff("kept@acme.example");
		const broken = await aHandoff("broken@acme.example");
		world.pass(12 * MINUTE);
		await world.desk.markCalled({ handoffId: kept.id, actor: anna, at: world.now() });
		world.pass(8 * 60 * MINUTE);
		await checkPromise(world, broken.promises[0]?.id ?? "");
		await aHandoff("open@acme.example");
		const { rows, weeks, zone } = await promiseReport(world, 4);
		expect(zone).toBe("Europe/Berlin");
		expect(weeks).toEqual(["2025-03-17", "2025-03-24", "2025-03-31", "2025-04-07"]);
		expect(rows).toEqual([
			{
				week: "2025-04-07",
				trigger: "explicit_request",
				handoffs: 3,
				kept: 1,
				broken: 1,
				open: 1,
				firstContact: [12],
			},
		]);
	});

	it("begins a week on the team's Monday, not on UTC's", async () => {
		const { id } = await aHandoff("sunday@acme.example");
		// Sunday 22:30 UTC is Monday 00:30 in Berlin.
		const openedAt = new Date("2025-04-13T22:30:00Z");
		await database.handoff.update({ where: { id }, data: { openedAt } });
		world.pass(7 * 24 * 60 * MINUTE);
		const { rows } = await promiseReport(world, 4);
		expect(rows.map(({ week, handoffs }) => [week, handoffs])).toEqual([
			["2025-04-07", 3],
			["2025-04-14", 1],
		]);
	});
});

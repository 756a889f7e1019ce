import { describe, expect, it } from "vitest";
import {
	aDatabaseWorld,
	aRep,
	aVisit,
	say,
	wordsOf,
} from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { checkPromise } from "../check-promise";
import { loadReport } from "./load-report";

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

const report = (from: string, to: string | null = null) => loadReport(world, { from, to });

describe("the report", () => {
	it("counts kept, broken and open promises and the minutes to the first contact", async () => {
		const kept = await aHandoff("kept@acme.example");
		const broken = await aHandoff("broken@acme.example");
		world.pass(12 * MINUTE);
		await world.desk.markCalled({ handoffId: kept.id, actor: anna, at: world.now() });
		world.pass(8 * 60 * MINUTE);
		await checkPromise(world, broken.promises[0]?.id ?? "");
		await aHandoff("open@acme.example");
		const { handoffs, weeks } = await report("2025-03-17");
		expect(weeks).toEqual(["2025-03-17", "2025-03-24", "2025-03-31", "2025-04-07"]);
		expect(handoffs).toEqual([
			{
				week: "2025-04-07",
				trigger: "explicit_request",
				destination: "sales",
				handoffs: 3,
				resolved: 0,
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
		const { handoffs: rows } = await report("2025-03-24");
		expect(rows.map(({ week, handoffs }) => [week, handoffs])).toEqual([
			["2025-04-07", 3],
			["2025-04-14", 1],
		]);
	});
});

describe("the funnel", () => {
	it("counts each conversation once on each step it reached, by week and by page", async () => {
		const { funnel, pages } = await report("2025-04-07", "2025-04-08");
		const steps = { visitors: 4, qualified: 0, offered: 4, address: 4, contacted: 1, met: 0 };
		expect(funnel).toEqual([{ name: "2025-04-07", ...steps }]);
		expect(pages).toEqual([{ name: "/services/ai", ...steps }]);
	});

	it("leaves out whoever never wrote", async () => {
		await aVisit(world);
		const { funnel } = await report("2025-04-07");
		expect(funnel.reduce((sum, { visitors }) => sum + visitors, 0)).toBe(4);
	});

	it("ends with a meeting: a booked call, or a rep's word", async () => {
		const { id } = await aHandoff("met@acme.example");
		await world.desk.resumeAutomation({
			handoffId: id,
			actor: anna,
			at: world.now(),
			outcome: "meeting_booked",
			words: wordsOf(world, anna),
			eventId: world.newId(),
		});
		const { funnel, outcomes, handoffs } = await report("2025-04-14");
		expect(funnel.at(-1)).toMatchObject({ visitors: 1, met: 1 });
		expect(outcomes).toEqual([{ outcome: "meeting_booked", handoffs: 1 }]);
		expect(handoffs.at(-1)).toMatchObject({ resolved: 1 });
	});
});

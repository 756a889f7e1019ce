import { afterAll, describe, expect, it } from "vitest";
import { startJobs } from "@/lib/jobs";
import {
	aDatabaseWorld,
	aRep,
	aVisit,
	eventually,
	say,
} from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { startFakeHubSpot } from "@/lib/testing/fakes/hubspot";

const fake = await startFakeHubSpot({ owners: [{ id: "5", email: "anna@baton.example" }] });
const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url, { HUBSPOT_ACCESS_TOKEN: "pat", HUBSPOT_API_URL: fake.url });
const worker = startJobs(url, world);
afterAll(async () => {
	await worker.stop();
	await fake.stop();
});

/** A handoff whose CRM delivery has been tried. */
async function triedHandoff(): Promise<{ handoffId: string; state: string }> {
	const conversationId = await aVisit(world);
	await say(world, conversationId, "can I talk to a person");
	const { state, event } = await eventually(
		() =>
			database.delivery.findFirstOrThrow({
				where: { target: "crm", event: { handoff: { conversationId } } },
				select: { state: true, event: { select: { handoffId: true } } },
			}),
		(tried) => tried.state !== "pending",
	);
	return { handoffId: event.handoffId, state };
}

describe("the chosen CRM", () => {
	it("stands beside our own record, which is always there", async () => {
		const { handoffId } = await triedHandoff();
		expect(fake.objects("notes")).toHaveLength(1);
		expect(await database.crmNote.count({ where: { handoffId } })).toBe(1);
		expect(await database.crmTask.count({ where: { handoffId } })).toBe(1);
		const handoff = await database.handoff.findUniqueOrThrow({ where: { id: handoffId } });
		expect(handoff.crmRecord).toMatchObject({
			crm: "hubspot",
			url: expect.stringContaining("/0-1/"),
		});
	});

	it("gets the task for whoever is on duty, found by their address", async () => {
		const anna = await aRep(world, "Anna");
		const weekdays = [1, 2, 3, 4, 5, 6, 7];
		await database.duty.createMany({
			data: weekdays.map((weekday) => ({ id: `duty-${weekday}`, weekday, userId: anna.id })),
		});
		const { handoffId } = await triedHandoff();
		const owners = fake.objects("tasks").map(({ properties }) => properties.hubspot_owner_id);
		expect(owners.filter(Boolean)).toEqual(["5"]);
		const task = await database.crmTask.findUniqueOrThrow({ where: { handoffId } });
		expect(task.ownerId).toBe(anna.id);
	});

	it("is down, and our own record has it all the same", async () => {
		fake.faults.plan({ kind: "status", status: 500, path: /contacts/ });
		const { handoffId, state } = await triedHandoff();
		expect(state).toBe("retrying");
		expect(await database.crmNote.count({ where: { handoffId } })).toBe(1);
	});
});

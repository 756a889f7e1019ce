import { expect, it } from "vitest";
import { aDatabaseWorld, aVisit, eventually, say } from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { announceHandoff } from "./announce-handoff";

const { url, database } = await aTestDatabase();
const opened = aDatabaseWorld(url, { SLACK_WEBHOOK_URL: "http://127.0.0.1:9/never" });

it("Slack and CRM do not wait for a model's summary; its words reach the packet and the card when they come", async () => {
	let finish = (_words: string) => {};
	const words = new Promise<string>((resolve) => {
		finish = resolve;
	});
	const world = {
		...opened,
		assistant: { ...opened.assistant, name: "model", brief: () => words } as const,
	};
	await say(world, await aVisit(world), "can I talk to a person");
	const { id } = await database.handoffEvent.findFirstOrThrow();
	// Not due by itself while this runs, however busy the machine.
	const later = new Date(Date.now() + 3_600_000);
	await database.delivery.updateMany({ data: { dueAt: later } });
	let woken = 0;
	const announcing = announceHandoff(world, id, () => {
		woken += 1;
	});
	await eventually(
		() => woken,
		(times) => times === 1,
	);
	expect((await world.deliveries.due()).toSorted()).toEqual(["crm", "slack"]);
	finish("They build tools. They want a person today.");
	await announcing;
	const { packet, brief } = await database.handoff.findFirstOrThrow();
	expect(JSON.stringify(packet)).toContain("They build tools. They want a person today.");
	expect(brief).toBe("They build tools. They want a person today.");
});

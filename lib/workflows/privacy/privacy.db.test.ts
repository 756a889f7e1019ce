import { describe, expect, it } from "vitest";
import { aDatabaseWorld, aRep, aVisit, say } from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { takeOver } from "@/lib/workflows/desk/take-over";
import { leaveContact } from "@/lib/workflows/visitor-buttons";
import { eraseVisitor } from "./erase-visitor";
import { exportVisitor } from "./export-visitor";
import { passRetention } from "./pass-retention";
import { saveRetention } from "./save-retention";

const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url, { SLACK_WEBHOOK_URL: "https://hooks.slack.example/x" });
const anna = await aRep(world, "Anna");
const DAY_MS = 86_400_000;

/** Every row of every table as one text, to look for somebody's traces in. */
async function everything(): Promise<string> {
	const tables = await database.$queryRaw<{ name: string }[]>`
		SELECT table_name AS name FROM information_schema.tables
		WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
	const rows = await Promise.all(
		tables.map(({ name }) =>
			database.$queryRawUnsafe<{ text: string }[]>(
				`SELECT coalesce(string_agg(t::text, ' '), '') AS text FROM "${name}" t`,
			),
		),
	);
	return rows
		.flat()
		.map(({ text }) => text)
		.join("\n");
}

let visitors = 0;

/** Somebody who talked, asked for a person, left an address, was answered by a rep and noted by one. */
async function aKnownVisitor() {
	visitors += 1;
	const email = `quillon${visitors}@zanzibar${visitors}.example`;
	const conversation = await aVisit(world);
	await say(
		world,
		conversation,
		`We are Zanzibar${visitors} and build a rocket, can I talk to a person`,
	);
	await leaveContact(world, conversation, { email });
	await takeOver(world, { conversationId: conversation, actor: anna });
	const row = await database.contact.findUniqueOrThrow({ where: { email } });
	await database.auditEntry.create({
		data: {
			at: new Date(world.now()),
			actorId: anna.id,
			actorName: "Anna",
			action: "contact_corrected",
			subject: `contact:${row.id}`,
			before: { email },
			after: { email, name: `Quillon${visitors}` },
		},
	});
	return {
		email,
		conversation,
		contactId: row.id,
		traces: new RegExp(`quillon${visitors}@|zanzibar${visitors}\\b`, "i"),
	};
}

describe("what is kept of a visitor", () => {
	it("is found by their address, their id and the conversation's handle", async () => {
		const { email, conversation, contactId } = await aKnownVisitor();
		const number = (await world.store.loadState(conversation))?.number;
		const key = `contact:${contactId}`;
		for (const who of [email, ` ${email.toUpperCase()} `, contactId, `C-${number}`, conversation]) {
			expect(await world.privacy.find(who)).toMatchObject({ key, email, conversations: 1 });
		}
		expect(await world.privacy.find("nobody@nowhere.example")).toBeNull();
	});

	it("is handed out whole", async () => {
		const { email, contactId } = await aKnownVisitor();
		const kept = await exportVisitor(world, { actor: anna, key: `contact:${contactId}` });
		expect(kept).toMatchObject({
			contact: { email },
			messages: expect.arrayContaining([
				expect.objectContaining({ text: expect.stringContaining("build a rocket") }),
			]),
			handoffs: [expect.objectContaining({ contact_id: contactId })],
			visits: [expect.objectContaining({ time_zone: "America/New_York" })],
		});
		expect(JSON.stringify(kept)).not.toContain("hooks.slack.example");
	});

	it("is erased without a trace, and of nobody else", async () => {
		const other = await aKnownVisitor();
		const { contactId, traces } = await aKnownVisitor();
		await database.delivery.updateMany({
			where: { target: "slack", event: { handoff: { contactId } } },
			data: { state: "delivered", deliveredAt: new Date(world.now()) },
		});
		expect(await everything()).toMatch(traces);
		const erased = await eraseVisitor(world, { actor: anna, key: `contact:${contactId}` });
		expect(erased).toMatchObject({ conversations: 1, handoffs: 1 });
		expect(erased?.elsewhere).toMatchObject([{ target: "slack" }]);
		const left = await everything();
		expect(left).not.toMatch(traces);
		expect(left).toMatch(other.traces);
		const line = await database.auditEntry.findFirstOrThrow({
			where: { action: "visitor_erased" },
		});
		expect(line).toMatchObject({ actorName: "Anna", subject: `contact:${contactId}` });
		expect(await eraseVisitor(world, { actor: anna, key: `contact:${contactId}` })).toBeNull();
	});

	it("is erased but for the bare address of one who does not want to be written to", async () => {
		const { email, contactId } = await aKnownVisitor();
		const at = new Date(world.now());
		const answer = { kind: "answer", subject: "Re", text: "Stop it", at };
		await database.suppression.create({ data: { email, reason: "unsubscribed", at } });
		await database.inboundMail.create({ data: { id: "m1", fromEmail: email, ...answer } });
		const erased = await eraseVisitor(world, { actor: anna, key: `contact:${contactId}` });
		expect(erased?.staysSuppressed).toBe(true);
		expect(await database.inboundMail.count()).toBe(0);
		expect(await database.suppression.count({ where: { email } })).toBe(1);
	});

	it("is erased of a visitor who left no address, too", async () => {
		const conversation = await aVisit(world);
		await say(world, conversation, "I am the anonymous Wolpertinger of Bavaria");
		const number = (await world.store.loadState(conversation))?.number;
		const found = await world.privacy.find(`c-${number}`);
		expect(found).toMatchObject({ key: `conversation:${conversation}`, email: null });
		await eraseVisitor(world, { actor: anna, key: found?.key ?? "" });
		expect(await everything()).not.toContain("Wolpertinger");
	});
});

describe("how long conversations are kept", () => {
	const version = async () => (await world.settings.stamp("privacy")).version;
	const save = async (days: unknown) =>
		saveRetention(world, { actor: anna, version: await version(), days });

	it("is for ever until an admin says otherwise", async () => {
		const { traces } = await aKnownVisitor();
		world.pass(5_000 * DAY_MS);
		await passRetention(world);
		expect(await everything()).toMatch(traces);
		expect(await world.privacy.retention()).toBeNull();
	});

	it.each([[6], [0], [-1], [3_651], [1.5], ["30"]])("is not %j days", async (days) => {
		expect(await save(days)).toMatchObject({ result: "invalid", problems: [{ path: "days" }] });
	});

	it("ends so many days after the last message, to the day, but not before a promise is settled", async () => {
		expect((await save(30)).result).toBe("saved");
		const old = await aKnownVisitor();
		const promised = await aKnownVisitor();
		await database.promiseMade.updateMany({
			where: { handoff: { contactId: old.contactId } },
			data: { state: "kept" },
		});
		world.pass(30 * DAY_MS - 1);
		await passRetention(world);
		expect(await everything()).toMatch(old.traces);
		world.pass(2);
		const young = await aKnownVisitor();
		await passRetention(world);
		const left = await everything();
		expect(left).not.toMatch(old.traces);
		expect(left).toMatch(promised.traces);
		expect(left).toMatch(young.traces);
		const line = await database.auditEntry.findFirstOrThrow({
			where: { action: "retention_passed" },
			orderBy: { id: "desc" },
		});
		expect(line.actorName).toBe("Baton");
	});

	it("is planned for the next night, once however often it is planned", async () => {
		await passRetention(world);
		await passRetention(world);
		const jobs = await database.$queryRaw<{ key: string }[]>`
			SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'retention_pass'`;
		expect(jobs).toHaveLength(1);
	});
});

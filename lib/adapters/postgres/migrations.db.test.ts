import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { createPrismaStore } from "@/lib/adapters/db/prisma/prisma-store";
import { readEnvironment } from "@/lib/env";
import { aHandoffChange, aTurnChange, TUESDAY_MORNING } from "@/lib/testing/a-turn-change";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { applyMigrations } from "./migrations";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const { url, database } = await aTestDatabase();
const store = createPrismaStore(database, readEnvironment({}));

let visits = 0;
let conversationId = "";
let handoffId = "";

beforeEach(async () => {
	visits += 1;
	conversationId = `conversation-${visits}`;
	handoffId = `handoff-${visits}`;
	const visitor = {
		id: `visitor-${visits}`,
		locale: null,
		timeZone: null,
		platform: "web",
		referrer: null,
		page: null,
	};
	await store.startConversation({ id: conversationId, visitor, at: TUESDAY_MORNING });
	const handoff = aHandoffChange(handoffId);
	await store.commitTurn(aTurnChange({ conversationId, messageId: null, handoff }));
});

const run = (statement: string) => database.$executeRawUnsafe(statement);
const promise = (id: string, due: string) =>
	run(`INSERT INTO promise (id, handoff_id, due, text, made_at)
		VALUES ('${id}', '${handoffId}', '${due}', 'soon', '2025-04-08T08:15:00Z')`);

describe("the migrations", () => {
	it("applied a second time change nothing", async () => {
		expect(await applyMigrations(url, ROOT)).toEqual([]);
	});
});

describe("the database itself refuses", () => {
	it("a second handoff at work in one conversation", async () => {
		const second = run(`INSERT INTO handoff (id, conversation_id, contact_id, trigger, also, kind,
				destination, priority, status, offers, level, packet, opened_at)
			SELECT id || '-second', conversation_id, contact_id, trigger, also, kind, destination,
				priority, status, offers, level, packet, opened_at FROM handoff WHERE id = '${handoffId}'`);
		await expect(second).rejects.toThrow(/handoff_one_open/);
	});

	it("a competitor's handoff at sales", async () => {
		const passed = run(`UPDATE handoff SET packet = jsonb_set(packet, '{persona}', '"N1"')
			WHERE id = '${handoffId}'`);
		await expect(passed).rejects.toThrow(/handoff_negative_never_sales/);
	});

	it("a ring without an end", async () => {
		const ringing = run(`UPDATE handoff SET ring = 'ringing' WHERE id = '${handoffId}'`);
		await expect(ringing).rejects.toThrow(/handoff_ring_has_end/);
	});

	it("a resolved handoff without its time", async () => {
		const resolved = run(`UPDATE handoff SET status = 'resolved' WHERE id = '${handoffId}'`);
		await expect(resolved).rejects.toThrow(/handoff_resolved_at/);
	});

	it("two open promises on one handoff", async () => {
		await promise(`p1-${visits}`, "2025-04-08T16:00:00Z");
		const second = promise(`p2-${visits}`, "2025-04-08T16:00:00Z");
		await expect(second).rejects.toThrow(/promise_one_open/);
	});

	it("a promise that is due before it is made", async () => {
		const late = promise(`p3-${visits}`, "2025-04-08T08:15:00Z");
		await expect(late).rejects.toThrow(/promise_due_after_made/);
	});

	it.each([
		["trigger", "bored"],
		["kind", "maybe"],
		["destination", "marketing"],
		["priority", "urgent"],
		["status", "forgotten"],
	])("a handoff's %s of %s", async (column, word) => {
		const changed = run(`UPDATE handoff SET "${column}" = '${word}' WHERE id = '${handoffId}'`);
		await expect(changed).rejects.toThrow(/handoff_/);
	});

	it("the same message twice, and two answers to one", async () => {
		const insert = (id: string, role: string, rest: string) =>
			run(`INSERT INTO message (id, conversation_id, role, text, at, client_id, reply_to)
				VALUES ('${id}', '${conversationId}', '${role}', 'x', now(), ${rest})`);
		await insert(`m1-${visits}`, "visitor", "'c1', NULL");
		await expect(insert(`m2-${visits}`, "visitor", "'c1', NULL")).rejects.toThrow(/client_id/);
		await insert(`a1-${visits}`, "assistant", `NULL, 'm1-${visits}'`);
		const again = insert(`a2-${visits}`, "assistant", `NULL, 'm1-${visits}'`);
		await expect(again).rejects.toThrow(/reply_to/);
	});

	it("an address in capitals beside the same in small letters", async () => {
		const shouted = run(
			"INSERT INTO contact (id, email, updated_at) VALUES ('k', 'A@B.EXAMPLE', now())",
		);
		await expect(shouted).rejects.toThrow(/contact_email_lower/);
	});
});

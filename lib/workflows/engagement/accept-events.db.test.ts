import { describe, expect, it } from "vitest";
import { createApiKeys } from "@/lib/adapters/db/engagement/api-keys";
import { makeApiKey, presentedKey } from "@/lib/http/api-key";
import { aDatabaseWorld, aRep } from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { eventsRequest } from "@/lib/wire/events";
import { addApiKey } from "../settings/add-api-key";
import { acceptEvents } from "./accept-events";

const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
const anna = await aRep(world, "Anna");

const iso = (at: number) => new Date(at).toISOString();
const sent = (id: string, changes: Record<string, unknown> = {}) => ({
	id,
	kind: "page_view",
	at: iso(world.now() - 1_000),
	contact: { email: "jane@acme.example" },
	...changes,
});

describe("a batch of events", () => {
	it("records what it can and says of every other event why not", async () => {
		const answer = await acceptEvents(world, [
			sent("a1"),
			sent("a2", { kind: "levitated" }),
			sent("a3", { at: iso(world.now() + 3_600_000) }),
			sent("a4", { contact: { id: "nobody" } }),
			sent("a5", { kind: "phase_set" }),
			"nonsense",
			null,
			sent("a6", { contact: { email: "not an address" } }),
			sent("a7", { at: "yesterday" }),
			sent("a8", { extra: 1 }),
			sent("a1"),
			sent("a9"),
		]);
		expect(answer).toMatchObject({ recorded: 2, duplicates: 1 });
		expect(answer.refused.map(({ index, id, reason }) => [index, id, reason])).toEqual([
			[1, "a2", "unreadable"],
			[2, "a3", "from_the_future"],
			[3, "a4", "unknown_contact"],
			[4, "a5", "unreadable"],
			[5, null, "unreadable"],
			[6, null, "unreadable"],
			[7, "a6", "unreadable"],
			[8, "a7", "unreadable"],
			[9, "a8", "unreadable"],
		]);
		expect(answer.refused[0]?.message).toContain("There are: chat_turn");
	});

	it("sent again changes nothing, by the thousand", async () => {
		const batch = Array.from({ length: 1_000 }, (_, at) => sent(`b${at}`));
		expect(await acceptEvents(world, batch)).toMatchObject({ recorded: 1_000, duplicates: 0 });
		expect(await acceptEvents(world, batch)).toMatchObject({ recorded: 0, duplicates: 1_000 });
	});

	it("holds a thousand events at most, and one at least", () => {
		expect(eventsRequest.safeParse({ events: Array(1_001).fill({}) }).success).toBe(false);
		expect(eventsRequest.safeParse({ events: [] }).success).toBe(false);
		expect(eventsRequest.safeParse({ events: [{}], more: 1 }).success).toBe(false);
	});
});

describe("an API key", () => {
	const keys = createApiKeys(database);
	const bearing = (key: string) => ({ headers: new Headers({ authorization: `Bearer ${key}` }) });

	it("is kept as a hash only, and lets in until it is revoked", async () => {
		const { key, ...kept } = makeApiKey();
		await keys.add({ id: "k1", name: "the shop", ...kept, actor: anna, at: world.now() });
		const row = await database.apiKey.findUniqueOrThrow({ where: { id: "k1" } });
		expect(JSON.stringify(row)).not.toContain(key.slice(8));
		expect(await keys.use(presentedKey(bearing(key)), world.now())).toBe("k1");
		expect(await keys.list()).toMatchObject([{ name: "the shop", lastUsedAt: world.now() }]);
		expect(await keys.revoke({ id: "k1", actor: anna, at: world.now() })).toBe(true);
		expect(await keys.revoke({ id: "k1", actor: anna, at: world.now() })).toBe(false);
		expect(await keys.use(presentedKey(bearing(key)), world.now())).toBeNull();
	});

	it("has a name", async () => {
		const { key: _shownOnce, ...kept } = makeApiKey();
		const added = await addApiKey(world, { actor: anna, name: "  ", kept });
		expect(added).toMatchObject({ result: "invalid", problems: [{ path: "name" }] });
		expect(await addApiKey(world, { actor: anna, name: " CRM ", kept })).toMatchObject({
			result: "added",
		});
		expect(await keys.list()).toMatchObject([{ name: "CRM", lastUsedAt: null, createdBy: "Anna" }]);
	});

	it.each(["", "Bearer ", "Bearer not-ours", "Basic bk_x", "Bearer bk_a b"])(
		"is not %j",
		(header) => {
			const request = { headers: new Headers({ authorization: header }) };
			expect(() => presentedKey(request)).toThrow("API key");
		},
	);
});

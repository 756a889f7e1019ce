import { describe, expect, it } from "vitest";
import type { ToldBooking } from "@/lib/handoff/booking";
import { aDatabaseWorld, aRep, aVisit, say } from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { recordBooking } from "./record-booking";
import { leaveContact } from "./visitor-buttons";

const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
await aRep(world, "Anna");

const START = Date.UTC(2026, 10, 26, 14);
const HALF_HOUR_MS = 1_800_000;

/** A visitor who asked for a person and left an address, so that there is a promise. */
async function aPromisedVisitor() {
	const conversationId = await aVisit(world);
	await say(world, conversationId, "can I talk to a person please");
	const email = `${conversationId}@acme.example`;
	await leaveContact(world, conversationId, { email });
	return { conversationId, email };
}

let calls = 0;
function aBooking(changes: Partial<ToldBooking>): ToldBooking {
	calls += 1;
	return {
		uri: `https://api.calendly.example/invitees/${calls}`,
		state: "booked",
		startsAt: START,
		endsAt: START + HALF_HOUR_MS,
		conversationId: null,
		email: "somebody@elsewhere.example",
		replaces: null,
		...changes,
	};
}

async function handoffOf(conversationId: string) {
	return database.handoff.findFirstOrThrow({
		where: { conversationId },
		include: { promises: true, bookings: true, events: { orderBy: { at: "asc" } } },
	});
}

async function markersOf(conversationId: string) {
	const rows = await database.message.findMany({
		where: { conversationId, role: "marker" },
		orderBy: { seq: "asc" },
	});
	return rows.map(({ text }) => text);
}

describe("a booked call", () => {
	it("keeps the promise, and everybody hears of it once however often the page tells", async () => {
		const { conversationId } = await aPromisedVisitor();
		const told = aBooking({ conversationId });
		const results = await Promise.all([1, 2, 3, 4, 5].map(() => recordBooking(world, told)));
		expect(results.toSorted()).toEqual(["already", "already", "already", "already", "recorded"]);
		const handoff = await handoffOf(conversationId);
		expect(handoff.promises.map(({ state }) => state)).toEqual(["kept"]);
		expect(handoff.firstContactAt).toBeNull();
		expect(handoff.events.filter(({ kind }) => kind === "booked")).toHaveLength(1);
		expect(await markersOf(conversationId)).toEqual([
			expect.stringMatching(/booked: Thursday 26 November, 15:00 CET \(09:00 your time/),
		]);
		const [notification] = await database.notification.findMany({
			where: { handoffId: handoff.id, title: { startsWith: "Intro call booked" } },
		});
		expect(notification?.priority).toBe("normal");
	});

	it("is found by the address when the link named no conversation, whatever its case", async () => {
		const { conversationId, email } = await aPromisedVisitor();
		expect(await recordBooking(world, aBooking({ email: email.toUpperCase() }))).toBe("recorded");
		expect((await handoffOf(conversationId)).bookings).toHaveLength(1);
	});

	it("of somebody who never talked to us is nobody's", async () => {
		expect(await recordBooking(world, aBooking({ email: "stranger@else.example" }))).toBe(
			"unknown",
		);
	});

	it("tells the address of a visitor who left none", async () => {
		const conversationId = await aVisit(world);
		await say(world, conversationId, "can I talk to a person please");
		await recordBooking(world, aBooking({ conversationId, email: "New.One@acme.example" }));
		const { contactId } = await handoffOf(conversationId);
		const contact = await database.contact.findUniqueOrThrow({ where: { id: contactId } });
		expect(contact.email).toBe("new.one@acme.example");
	});
});

describe("a cancelled call", () => {
	it("opens the promise again while it can still be kept, and says so loudly", async () => {
		const { conversationId } = await aPromisedVisitor();
		const told = aBooking({ conversationId });
		await recordBooking(world, told);
		expect(await recordBooking(world, { ...told, state: "cancelled" })).toBe("recorded");
		expect(await recordBooking(world, { ...told, state: "cancelled" })).toBe("already");
		const handoff = await handoffOf(conversationId);
		expect(handoff.promises.map(({ state }) => state)).toEqual(["open"]);
		expect(handoff.bookings.map(({ state }) => state)).toEqual(["cancelled"]);
		const loud = await database.notification.findMany({
			where: { handoffId: handoff.id, title: { startsWith: "Intro call cancelled" } },
		});
		expect(loud.map(({ priority }) => priority)).toEqual(["high"]);
	});

	it("stays cancelled when the page tells of the booking afterwards", async () => {
		const { conversationId } = await aPromisedVisitor();
		const told = aBooking({ conversationId });
		await recordBooking(world, { ...told, state: "cancelled" });
		expect(await recordBooking(world, told)).toBe("already");
		const { bookings, promises } = await handoffOf(conversationId);
		expect(bookings.map(({ state }) => state)).toEqual(["cancelled"]);
		expect(promises.map(({ state }) => state)).toEqual(["open"]);
	});
});

describe("a moved call", () => {
	it.each([
		["the old half first", (old: ToldBooking, fresh: ToldBooking) => [old, fresh]],
		["the new half first", (old: ToldBooking, fresh: ToldBooking) => [fresh, old]],
	])("is told of once with its new time, %s", async (_title, inOrder) => {
		const { conversationId } = await aPromisedVisitor();
		const first = aBooking({ conversationId });
		await recordBooking(world, first);
		const startsAt = START + 24 * 3_600_000;
		const moved = aBooking({
			conversationId,
			replaces: first.uri,
			startsAt,
			endsAt: startsAt + HALF_HOUR_MS,
		});
		for (const one of inOrder({ ...first, state: "moved" }, moved)) await recordBooking(world, one);
		const { bookings, promises, events } = await handoffOf(conversationId);
		expect(bookings.map(({ state }) => state).toSorted()).toEqual(["booked", "moved"]);
		expect(promises.map(({ state }) => state)).toEqual(["kept"]);
		expect(events.map(({ kind }) => kind).slice(-2)).toEqual(["booked", "booking_moved"]);
		expect((await markersOf(conversationId)).at(-1)).toContain("moved: Friday 27 November");
		await recordBooking(world, { ...moved, state: "cancelled" });
		expect((await handoffOf(conversationId)).promises.map(({ state }) => state)).toEqual(["open"]);
	});
});

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Crm, CrmDelivery } from "@/lib/adapters/crm/crm";
import { aPacket } from "./a-packet";

export const DUE = "2025-04-08T16:00:00.000Z";
const ADDRESS = "jane@acme.example";

/** What a CRM holds, read from the other side. */
export type CrmSeen = {
	contacts: { email: string | null }[];
	notes: string[];
	tasks: { subject: string; due: string; done: boolean; owner: string | null }[];
};

export type CrmUnderTest = {
	crm: Crm;
	see(): Promise<CrmSeen> | CrmSeen;
	/** The other side carries a write out and its answer is lost; undefined where there is no other side. */
	loseAnswers?(count: number): void;
	/** The next request gets this status. */
	answerWith?(status: number): void;
	stop(): Promise<void>;
};

export function aCrmDelivery(changes: Partial<CrmDelivery> = {}): CrmDelivery {
	return {
		event: "opened",
		eventId: "event_1",
		handoffId: "handoff_00000001",
		at: Date.parse("2025-04-08T08:18:00Z"),
		link: "https://baton.example/h/C-1042",
		dueAt: DUE,
		...changes,
	};
}

/** What every CRM must do alike. */
export function describeCrm(name: string, start: () => Promise<CrmUnderTest>): void {
	describe(`${name}, as every CRM`, () => {
		let under: CrmUnderTest;
		beforeEach(async () => {
			under = await start();
		});
		afterEach(() => under.stop());

		it("gets one contact, the whole packet and one task with its due time", async () => {
			const { outcome, record } = await under.crm.deliver(aPacket(), aCrmDelivery());
			expect(outcome.status).toBe("delivered");
			expect(record?.contactId).toBeTruthy();
			expect(record?.url).toMatch(/^https?:\/\//);
			const { contacts, notes, tasks } = await under.see();
			expect(contacts).toEqual([{ email: ADDRESS }]);
			expect(notes).toHaveLength(1);
			expect(notes[0]).toContain("it has to be live by end of Q3");
			expect(tasks).toMatchObject([{ due: DUE, done: false }]);
		});

		it("writes nothing twice when the same event comes again", async () => {
			const first = await under.crm.deliver(aPacket(), aCrmDelivery());
			await under.crm.deliver(aPacket(), aCrmDelivery({ known: first.record }));
			await under.crm.deliver(aPacket(), aCrmDelivery());
			const { contacts, notes, tasks } = await under.see();
			expect([contacts.length, notes.length, tasks.length]).toEqual([1, 1, 1]);
		});

		it("is content when its credential does what deliver needs", async () => {
			expect(await under.crm.check()).toEqual({ status: "delivered" });
		});
	});
}

/** What every CRM across a network must do alike, with everything that can go wrong between two machines. */
export function describeRemoteCrm(name: string, start: () => Promise<CrmUnderTest>): void {
	describeCrm(name, start);
	describe(`${name}, across a network`, () => {
		let under: CrmUnderTest;
		beforeEach(async () => {
			under = await start();
		});
		afterEach(() => under.stop());

		it("lets a later address join the visitor's record", async () => {
			const first = await under.crm.deliver(aPacket({ visitor: {} }), aCrmDelivery());
			expect((await under.see()).contacts).toEqual([{ email: null }]);
			const later = aCrmDelivery({ event: "contact_captured", known: first.record });
			await under.crm.deliver(aPacket(), later);
			const { contacts, notes } = await under.see();
			expect(contacts).toEqual([{ email: ADDRESS }]);
			expect(notes).toHaveLength(1);
			expect(notes[0]).toContain(ADDRESS);
		});

		it("finds its records again when nobody remembers them", async () => {
			await under.crm.deliver(aPacket({ visitor: {} }), aCrmDelivery());
			await under.crm.deliver(aPacket(), aCrmDelivery({ event: "contact_captured" }));
			const { contacts, notes, tasks } = await under.see();
			expect([contacts.length, notes.length, tasks.length]).toEqual([1, 1, 1]);
		});

		it("gives a later handoff its own note and task at the same contact", async () => {
			const { record } = await under.crm.deliver(aPacket(), aCrmDelivery());
			await under.crm.deliver(aPacket(), aCrmDelivery({ event: "resolved", known: record }));
			await under.crm.deliver(aPacket(), aCrmDelivery({ handoffId: "handoff_00000002" }));
			const { contacts, notes, tasks } = await under.see();
			expect([contacts.length, notes.length]).toEqual([1, 2]);
			expect(tasks.map(({ done }) => done).toSorted()).toEqual([false, true]);
		});

		it("closes the task of a settled handoff and opens it again", async () => {
			const done = async () => (await under.see()).tasks.map((task) => task.done);
			const { record } = await under.crm.deliver(aPacket(), aCrmDelivery());
			await under.crm.deliver(aPacket(), aCrmDelivery({ event: "resolved", known: record }));
			expect(await done()).toEqual([true]);
			await under.crm.deliver(aPacket(), aCrmDelivery({ event: "upgraded", known: record }));
			expect(await done()).toEqual([true]);
			await under.crm.deliver(aPacket(), aCrmDelivery({ event: "reopened", known: record }));
			expect(await done()).toEqual([false]);
		});

		it("gives the task to whoever is on duty", async () => {
			await under.crm.deliver(aPacket(), aCrmDelivery({ ownerId: "77" }));
			expect((await under.see()).tasks.map(({ owner }) => owner)).toEqual(["77"]);
		});

		it("writes nothing twice when the answer to any one of its requests is lost", async () => {
			for (let survived = 0; survived < 10; survived += 1) {
				const fresh = await start();
				for (const packet of [aPacket({ visitor: {} })]) {
					fresh.loseAnswers?.(survived);
					await fresh.crm.deliver(packet, aCrmDelivery());
					fresh.loseAnswers?.(-1);
					const again = await fresh.crm.deliver(packet, aCrmDelivery());
					expect(again.outcome.status).toBe("delivered");
				}
				const { contacts, notes, tasks } = await fresh.see();
				expect([contacts.length, notes.length, tasks.length]).toEqual([1, 1, 1]);
				await fresh.stop();
			}
		});

		it.each([500, 502, 503])("comes back after a %i", async (status) => {
			under.answerWith?.(status);
			const first = await under.crm.deliver(aPacket(), aCrmDelivery());
			expect(first.outcome.status).toBe("retry");
			const second = await under.crm.deliver(aPacket(), aCrmDelivery({ known: first.record }));
			expect(second.outcome.status).toBe("delivered");
		});

		it("keeps a megabyte of a visitor's words within the CRM's limits", async () => {
			const text = "<b>'\"&".repeat(170_000);
			const visitor = { email: ADDRESS, name: text, company: text, role: text };
			const { outcome } = await under.crm.deliver(aPacket({ visitor }), aCrmDelivery());
			expect(outcome.status).toBe("delivered");
			expect((await under.see()).notes[0]?.length).toBeLessThanOrEqual(65_536);
		});
	});
}

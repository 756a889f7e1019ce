import { beforeEach, describe, expect, it } from "vitest";
import { createConsoleReads } from "@/lib/adapters/db/console/console-reads";
import { packet as packetSchema } from "@/lib/handoff/packet";
import {
	aDatabaseWorld,
	aRep,
	aVisit,
	say,
	wordsOf,
} from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { correctDimensionOf, correctPersonaOf } from "./correct-qualification";
import { mergeContacts } from "./merge-contacts";
import { setLeadOutcome } from "./set-lead-outcome";
import { setPhase } from "./set-phase";

const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
const reads = createConsoleReads(database);
const anna = await aRep(world, "Anna");
const ben = await aRep(world, "Ben");

let visits = 0;
let conversationId = "";
let contactId = "";

beforeEach(async () => {
	visits += 1;
	({ conversationId, contactId } = await aContact(`jane${visits}@acme.example`));
});

async function aContact(email: string, words = "can I talk to a person") {
	const conversation = await aVisit(world);
	await say(world, conversation, words);
	await say(world, conversation, `write to ${email}`);
	const state = await world.store.loadState(conversation);
	return { conversationId: conversation, contactId: state?.contact?.id ?? "" };
}

async function desk(id = contactId) {
	const found = await reads.desk({ contactId: id }, world.now());
	if (!found) throw new Error("There is no such contact.");
	return found;
}

const actions = async (id = contactId) => (await desk(id)).audit.map(({ action }) => action);

describe("a rep's correction of a dimension", () => {
	const correct = (level: "not_detected" | "partial" | "confirmed" | null, actor = anna) =>
		correctDimensionOf(world, {
			conversationId,
			dimension: "authority",
			actor,
			reason: "Told me on the phone.",
			to: level,
		});
	const authority = async () =>
		(await desk()).conversations[0]?.dimensions.find(({ name }) => name === "authority");

	it("wins over what the visitor says later, until it is withdrawn", async () => {
		await correct("not_detected");
		await say(world, conversationId, "I am the CTO here");
		expect(await authority()).toMatchObject({ level: "not_detected", correction: { by: "Anna" } });
		await correct(null);
		expect(await authority()).toMatchObject({ level: "confirmed", correction: null });
	});

	it("stands in the contact's timeline with its reason", async () => {
		await correct("confirmed");
		const entry = (await desk()).audit.find(({ action }) => action === "dimension_corrected");
		expect(entry).toMatchObject({
			by: "Anna",
			after: { dimension: "authority", level: "confirmed", reason: "Told me on the phone." },
		});
	});

	it("by two at once leaves the later word, whole", async () => {
		await Promise.all([correct("confirmed", anna), correct("partial", ben)]);
		const { level, correction } = (await authority()) ?? {};
		expect([level, correction?.by]).toEqual(
			correction?.by === "Anna" ? ["confirmed", "Anna"] : ["partial", "Ben"],
		);
	});

	it("is not lost to a turn that is being decided at that moment", async () => {
		await Promise.all([correct("not_detected"), say(world, conversationId, "I am the CTO here")]);
		expect(await authority()).toMatchObject({ level: "not_detected", correction: { by: "Anna" } });
	});

	it("moves the level on the card", async () => {
		for (const dimension of ["problem", "authority", "timing"] as const) {
			await correctDimensionOf(world, {
				conversationId,
				dimension,
				actor: anna,
				reason: "Met them.",
				to: "confirmed",
			});
		}
		expect((await desk()).handoffs[0]?.level).toBe("hot");
	});
});

describe("a rep's correction of the persona", () => {
	it("lifts a negative persona and holds against later words", async () => {
		await say(world, conversationId, "I work for a competing agency and compare your offer");
		const to = "P1" as const;
		await correctPersonaOf(world, { conversationId, actor: anna, reason: "A customer.", to });
		await say(world, conversationId, "we are a competing agency");
		expect((await desk()).conversations[0]).toMatchObject({
			persona: "P1",
			personaCorrection: { by: "Anna", reason: "A customer." },
		});
	});

	it("stands on the card and in the packet with who said it, until it is withdrawn", async () => {
		const correct = (to: "P1" | null) =>
			correctPersonaOf(world, { conversationId, actor: anna, reason: "I know her.", to });
		await correct("P1");
		const [card] = (await desk()).handoffs;
		expect(card?.brief).toContain("says Anna");
		const stored = async () =>
			packetSchema.parse(
				(await database.handoff.findFirstOrThrow({ where: { conversationId } })).packet,
			);
		expect(await stored()).toMatchObject({
			persona: "P1",
			persona_correction: { by: "Anna", reason: "I know her." },
		});
		await correct(null);
		expect(await stored()).not.toHaveProperty("persona_correction");
	});
});

describe("what a rep decides about a contact", () => {
	it("the phase, with its reason", async () => {
		await setPhase(world, { contactId, actor: anna, phase: "KEEP", reason: "Signed in May." });
		expect((await desk()).contact?.engagement?.phase).toBe("KEEP");
		expect(await actions()).toContain("phase_set");
	});

	it("the outcome, once for the same word, with its history kept", async () => {
		const set = (outcome: "met" | "won") =>
			setLeadOutcome(world, { contactId, actor: anna, outcome });
		const results = await Promise.all([set("met"), set("met")]);
		expect(results.map(({ result }) => result).toSorted()).toEqual(["already", "done"]);
		world.pass(1_000);
		await set("won");
		expect((await desk()).contact?.outcome).toMatchObject({ outcome: "won", by: "Anna" });
		expect(await database.contactOutcome.count({ where: { contactId } })).toBe(2);
		const kinds = await database.engagementEvent.findMany({ where: { contactId } });
		expect(kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["met", "won"]));
	});

	it("the owner, who gets the open promise too; nobody who is not in the team", async () => {
		const assign = (ownerId: string | null) =>
			world.contacts.assignOwner({ contactId, ownerId, actor: anna, at: world.now() });
		expect(await assign(ben.id)).toEqual({ result: "done" });
		expect(await assign(ben.id)).toEqual({ result: "already" });
		expect(await assign("nobody")).toEqual({ result: "unknown_rep" });
		expect((await desk()).contact?.owner).toBe("Ben");
		const promise = await database.promiseMade.findFirst({ where: { handoff: { contactId } } });
		expect(promise?.ownerId).toBe(ben.id);
	});

	it("a note, stored once however often it is sent, and gone but remembered when removed", async () => {
		const note = { contactId, id: `note-${visits}-abc`, body: "Likes short mails." };
		const add = () => world.contacts.addNote({ ...note, actor: anna, at: world.now() });
		const results = await Promise.all([add(), add()]);
		expect(results.map(({ result }) => result).toSorted()).toEqual(["already", "done"]);
		expect((await desk()).notes).toMatchObject([{ body: "Likes short mails.", by: "Anna" }]);
		const removal = { contactId, noteId: note.id, actor: ben, at: world.now() };
		await world.contacts.removeNote(removal);
		expect((await desk()).notes).toEqual([]);
		expect(await actions()).toEqual(expect.arrayContaining(["note_added", "note_removed"]));
	});
});

describe("two records of one person", () => {
	const merge = (otherId: string, { into = contactId, email = null as string | null } = {}) =>
		mergeContacts(world, { contactId: into, otherId, email, actor: anna });

	async function withPhone(id: string, phone: string): Promise<void> {
		await database.contact.update({ where: { id }, data: { phone }, select: { id: true } });
	}

	it("are suggested by the same telephone or mailbox however written, never by the same name", async () => {
		const phone = await aContact(`work${visits}@phone.example`);
		const mailbox = await aContact(`jane${visits}+sales@acme.example`);
		const name = await aContact(`other${visits}@name.example`);
		await withPhone(contactId, `+49 30 12345${600 + visits}`);
		await withPhone(phone.contactId, `0049-30-12345${600 + visits}`);
		await database.contact.updateMany({
			where: { id: { in: [contactId, name.contactId] } },
			data: { name: "Jane Doe", company: "Acme" },
		});
		const { duplicates } = await desk();
		expect(duplicates.map(({ id, why }) => [id, why]).toSorted()).toEqual(
			[
				[phone.contactId, "same_phone"],
				[mailbox.contactId, "same_mailbox"],
			].toSorted(),
		);
		await expect(merge(name.contactId)).rejects.toMatchObject({ code: "not_the_same_person" });
	});

	it("become one with both histories; both addresses and the old link lead to it", async () => {
		const email = `jane${visits}+home@acme.example`;
		const other = await aContact(email);
		await world.contacts.addNote({
			contactId: other.contactId,
			id: `merged-${visits}`,
			body: "Prefers mornings.",
			actor: ben,
			at: world.now(),
		});
		await merge(other.contactId);
		const merged = await desk();
		expect(merged.conversations.map(({ id }) => id).toSorted()).toEqual(
			[conversationId, other.conversationId].toSorted(),
		);
		expect(merged.handoffs).toHaveLength(2);
		expect(merged.notes).toHaveLength(1);
		expect(merged.contact?.addresses).toEqual([email]);
		expect(await world.store.contactIdOf(email)).toBe(contactId);
		expect(await world.contacts.mergedInto(other.contactId)).toBe(contactId);
		expect(await actions()).toEqual(expect.arrayContaining(["contacts_merged", "note_added"]));
	});

	it("named by the very address are merged though nothing else is alike", async () => {
		const email = `private${visits}@home.example`;
		const other = await aContact(email);
		await merge(other.contactId, { email });
		expect((await desk()).conversations).toHaveLength(2);
	});

	it("keep the pause and the silence of either", async () => {
		const other = await aContact(`jane${visits}+b@acme.example`);
		await world.desk.pauseOutreach({
			contactId: other.contactId,
			actor: ben,
			at: world.now(),
			words: wordsOf(world, ben),
		});
		await merge(other.contactId);
		expect((await desk()).contact).toMatchObject({ pausedBy: "Ben" });
		expect(await say(world, conversationId, "hello?")).toMatchObject({ silent: true });
	});

	it("merged by two at once, both ways round, leave one contact", async () => {
		const other = await aContact(`jane${visits}+c@acme.example`);
		const results = await Promise.allSettled([
			merge(other.contactId),
			merge(contactId, { into: other.contactId }),
			merge(other.contactId),
		]);
		const ids = [contactId, other.contactId];
		expect(await database.contact.count({ where: { id: { in: ids } } })).toBe(1);
		const done = results.filter((one) => one.status === "fulfilled" && one.value.result === "done");
		expect(done).toHaveLength(1);
	});
});

/** A table added later would lose its rows with the merged contact. */
describe("a merge", () => {
	it("knows every table that hangs on a contact", async () => {
		const rows = await database.$queryRaw<{ name: string }[]>`
			SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint
			WHERE contype = 'f' AND confrelid = 'contact'::regclass ORDER BY 1`;
		expect(rows.map(({ name }) => name)).toEqual([
			"contact_address",
			"contact_note",
			"contact_outcome",
			"conversation",
			"crm_note",
			"crm_task",
			"engagement",
			"engagement_event",
			"handoff",
			"inbound_mail",
			"merged_contact",
			"outreach_enrolment",
			"outreach_message",
		]);
	});
});

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildPacket } from "@/lib/handoff/build-packet";
import { aPacket, aPacketSource } from "@/lib/testing/a-packet";
import { type FakeHubSpot, type HubSpotFault, startFakeHubSpot } from "@/lib/testing/fakes/hubspot";
import type { Crm, CrmDelivery } from "../crm";
import { createHubSpot } from "./hubspot";
import { isMarked, NOTE_BODY_MAX, noteProperties } from "./hubspot-activity";

const DUE = "2025-04-08T16:00:00.000Z";
const NAMELESS = aPacket({ visitor: {} });

let fake: FakeHubSpot;
let crm: Crm;

beforeEach(async () => {
	fake = await startFakeHubSpot({ accessToken: "pat-1" });
	crm = connect(fake);
});
afterEach(() => fake.stop());

describe("HubSpot", () => {
	it("gets contact, note with the whole packet and task for whoever is on duty", async () => {
		const { outcome, record } = await crm.deliver(aPacket(), aDelivery({ ownerId: "77" }));
		const [contact] = fake.objects("contacts");
		expect(outcome).toEqual({ status: "delivered", reference: contact?.id });
		expect(contact?.properties).toMatchObject({
			email: "jane@acme.example",
			firstname: "Jane",
			lastname: "Doe",
			company: "Acme",
			jobtitle: "CTO",
		});
		const [note] = fake.linked(record?.contactId ?? "", "notes");
		const [task] = fake.linked(record?.contactId ?? "", "tasks");
		expect(record).toMatchObject({ noteId: note?.id, taskId: task?.id });
		expect(record?.url).toContain(`/record/0-1/${contact?.id}`);
		expect(note?.properties.hs_note_body).toContain("it has to be live by end of Q3");
		expect(task?.properties).toMatchObject({
			hs_timestamp: DUE,
			hs_task_priority: "HIGH",
			hs_task_status: "NOT_STARTED",
			hubspot_owner_id: "77",
			hs_task_reminders: String(Date.parse(DUE) - 1_800_000),
		});
		expect(fake.associationTypes(note?.id ?? "")).toEqual([202]);
		expect(fake.associationTypes(task?.id ?? "")).toEqual([204]);
	});

	it("finds the contact that has the address already", async () => {
		await crm.deliver(aPacket(), aDelivery());
		await crm.deliver(aPacket({ reference: "C-2000" }), aDelivery());
		expect(fake.objects("contacts")).toHaveLength(1);
		expect(fake.objects("notes")).toHaveLength(2);
	});

	it("makes a contact without an address and lets the later address join it", async () => {
		const first = await crm.deliver(NAMELESS, aDelivery());
		expect(fake.objects("contacts")[0]?.properties.lastname).toBe("Visitor C-1042");
		await crm.deliver(aPacket(), aDelivery({ event: "contact_captured", known: first.record }));
		expectOneOfEach();
		expect(fake.objects("contacts")[0]?.properties.email).toBe("jane@acme.example");
		expect(fake.objects("notes")[0]?.properties.hs_note_body).toContain("jane@acme.example");
	});

	it("finds its contact again by our id when a later event knows nothing of the first", async () => {
		await crm.deliver(NAMELESS, aDelivery());
		await crm.deliver(aPacket(), aDelivery({ event: "contact_captured" }));
		expectOneOfEach();
	});

	it("joins both records when the address belongs to another contact", async () => {
		await crm.deliver(aPacket({ reference: "C-1", contact_id: "contact_0" }), aDelivery());
		const first = await crm.deliver(NAMELESS, aDelivery());
		const later = aDelivery({ event: "contact_captured", known: first.record });
		const { record } = await crm.deliver(aPacket(), later);
		expect(fake.objects("contacts")).toHaveLength(1);
		expect(fake.linked(record?.contactId ?? "", "notes")).toHaveLength(2);
	});

	it("gives a later handoff of the same conversation its own note and open task", async () => {
		const { record } = await crm.deliver(aPacket(), aDelivery());
		await crm.deliver(aPacket(), aDelivery({ event: "resolved", known: record }));
		await crm.deliver(aPacket(), aDelivery({ handoffId: "handoff_00000002" }));
		expect(fake.objects("contacts")).toHaveLength(1);
		expect(fake.objects("notes")).toHaveLength(2);
		const states = fake.objects("tasks").map((it) => it.properties.hs_task_status);
		expect(states).toEqual(["COMPLETED", "NOT_STARTED"]);
	});

	it("makes the note again when somebody deleted it", async () => {
		const { record } = await crm.deliver(aPacket(), aDelivery());
		for (const note of fake.objects("notes")) note.archived = true;
		await crm.deliver(aPacket(), aDelivery({ event: "upgraded", known: record }));
		expectOneOfEach();
	});

	it("closes the task of a settled handoff and opens it again", async () => {
		const { record } = await crm.deliver(aPacket(), aDelivery());
		const status = () => fake.objects("tasks")[0]?.properties.hs_task_status;
		await crm.deliver(aPacket(), aDelivery({ event: "resolved", known: record }));
		expect(status()).toBe("COMPLETED");
		await crm.deliver(aPacket(), aDelivery({ event: "contact_captured", known: record }));
		expect(status()).toBe("COMPLETED");
		await crm.deliver(aPacket(), aDelivery({ event: "reopened", known: record }));
		expect(status()).toBe("NOT_STARTED");
	});

	it("gets the least when the portal's own rules refuse the rest", async () => {
		fake.faults.plan({ kind: "validation", path: /contacts/ }, 1);
		const { outcome } = await crm.deliver(aPacket(), aDelivery());
		expect(outcome.status).toBe("delivered");
		expect(fake.objects("contacts")[0]?.properties).toEqual({ email: "jane@acme.example" });
		expect(fake.objects("notes")[0]?.properties.hs_note_body).toContain("Acme");
	});

	it("does without its own property when the token may not define one", async () => {
		const strict = await startFakeHubSpot({ mayDefineProperties: false });
		for (let time = 0; time < 2; time++) {
			const { outcome } = await connect(strict).deliver(NAMELESS, aDelivery());
			expect(outcome.status).toBe("delivered");
		}
		expect(strict.objects("contacts")).toHaveLength(1);
		expect(strict.objects("notes")).toHaveLength(1);
		await strict.stop();
	});

	it("refuses an address that HubSpot calls invalid, in HubSpot's words", async () => {
		const { outcome } = await crm.deliver(aPacket({ visitor: { email: "jane" } }), aDelivery());
		expect(outcome).toMatchObject({ status: "refused", code: "validation_error" });
		expect(JSON.stringify(outcome)).toContain("jane is invalid");
	});
});

describe("HubSpot in trouble", () => {
	it.each<[HubSpotFault, object]>([
		[
			{ kind: "rate_limit", policyName: "TEN_SECONDLY_ROLLING" },
			{ status: "retry", afterMs: 10_000, unknown: false },
		],
		[
			{ kind: "rate_limit", policyName: "DAILY" },
			{ status: "retry", afterMs: 900_000, unknown: false },
		],
		[{ kind: "locked" }, { status: "retry", afterMs: 2_500, alone: true, unknown: false }],
		[
			{ kind: "status", status: 500 },
			{ status: "retry", unknown: true },
		],
		[
			{ kind: "status", status: 502 },
			{ status: "retry", unknown: true },
		],
		[{ kind: "garbage" }, { status: "retry", unknown: true }],
		[
			{ kind: "slow", delayMs: 5_000 },
			{ status: "retry", unknown: true },
		],
		[{ kind: "hang" }, { status: "retry", unknown: true }],
		[{ kind: "reset" }, { status: "retry", unknown: true }],
		[{ kind: "unauthorized" }, { status: "refused", code: "unauthorized" }],
	])("answers %o with %o and delivers once when it is over", async (fault, outcome) => {
		fake.faults.plan(fault);
		const silent = fault.kind === "slow" || fault.kind === "hang";
		const first = await connect(fake, silent ? 200 : 5_000).deliver(aPacket(), aDelivery());
		expect(first.outcome).toMatchObject(outcome);
		await crm.deliver(aPacket(), aDelivery({ known: first.record }));
		expectOneOfEach();
	});

	it("comes back later when the account's rate is used up, and goes on where it stopped", async () => {
		const limited = await startFakeHubSpot({ limitPerTenSeconds: 2 });
		const first = await connect(limited).deliver(aPacket(), aDelivery());
		expect(first.outcome).toMatchObject({ status: "retry", afterMs: 10_000, unknown: false });
		expect(first.record).toMatchObject({
			contactId: expect.any(String),
			noteId: expect.any(String),
		});
		await limited.stop();
	});

	it("names the scope that the token lacks", async () => {
		fake.faults.plan({ kind: "missing_scopes", scopes: ["crm.objects.contacts.write"] });
		const { outcome } = await crm.deliver(aPacket(), aDelivery());
		expect(outcome).toMatchObject({ status: "refused", code: "missing_scope" });
		expect(JSON.stringify(outcome)).toContain("crm.objects.contacts.write");
	});

	it.each([
		["the contact", /upsert/],
		["the note", /POST .*notes$/],
		["the task", /POST .*tasks$/],
	])("writes nothing twice when the answer to %s is lost", async (_what, path) => {
		for (const packet of [aPacket(), NAMELESS]) {
			const portal = await startFakeHubSpot();
			portal.faults.plan({ kind: "accept_then_reset", path });
			const lost = await connect(portal).deliver(packet, aDelivery());
			expect(lost.outcome.status).toBe("retry");
			const again = await connect(portal).deliver(packet, aDelivery());
			expect(again.outcome.status).toBe("delivered");
			for (const kind of ["contacts", "notes", "tasks"] as const) {
				expect(portal.objects(kind)).toHaveLength(1);
			}
			await portal.stop();
		}
	});

	it("writes nothing twice when the process dies at any of its requests", async () => {
		for (let survived = 0; survived < 8; survived++) {
			const portal = await startFakeHubSpot();
			for (let step = 0; step < survived; step++) portal.faults.plan({ kind: "slow", delayMs: 0 });
			portal.faults.plan({ kind: "accept_then_reset" });
			await connect(portal).deliver(NAMELESS, aDelivery());
			portal.faults.clear();
			await connect(portal).deliver(NAMELESS, aDelivery());
			for (const kind of ["contacts", "notes", "tasks"] as const) {
				expect(portal.objects(kind)).toHaveLength(1);
			}
			await portal.stop();
		}
	});

	it("tells how far it got", async () => {
		fake.faults.plan({ kind: "status", status: 500, path: /POST .*tasks$/ });
		const { record } = await crm.deliver(aPacket(), aDelivery());
		expect(record).toMatchObject({ contactId: expect.any(String), noteId: expect.any(String) });
		expect(record?.taskId).toBeUndefined();
	});

	it("does not take another handoff's note for its own", () => {
		expect(isMarked("<p>Baton C-1042-x1 · Open</p>", "Baton C-1042-x1")).toBe(true);
		expect(isMarked("<p>Baton C-1042-x12 · Open</p>", "Baton C-1042-x1")).toBe(false);
		expect(isMarked("[Baton C-1042-x1]", "Baton C-1042-x1")).toBe(true);
	});
});

describe("HubSpot's note", () => {
	it("escapes what a visitor wrote and keeps its limit with a megabyte of it", () => {
		const text = "<img src=x onerror=alert(1)>&\"'".repeat(40_000);
		const source = aPacketSource({ contact: { name: text, company: text }, summary: text });
		for (const state of Object.values(source.qualification.dimensions)) {
			state.evidence = Array.from({ length: 9 }, () => ({
				fact: "problem_confirmed",
				quote: text,
				by: "rule",
				messageId: "m",
			}));
		}
		const body = noteProperties(buildPacket(source), aDelivery()).hs_note_body ?? "";
		expect(body.length).toBeLessThanOrEqual(NOTE_BODY_MAX);
		expect(body).not.toContain("<img");
		expect(body).toContain("&lt;img");
	});
});

describe("checking HubSpot", () => {
	it("is content with a good token", async () => {
		expect(await crm.check()).toEqual({ status: "delivered" });
	});

	it("says that the token is wrong", async () => {
		const wrong = createHubSpot({ accessToken: "nope", apiUrl: fake.url, timeoutMs: 5_000 });
		expect(await wrong.check()).toMatchObject({ status: "refused", code: "unauthorized" });
	});

	it.each(["contacts", "notes", "tasks"])(
		"names the scope that is missing for writing %s, and writes nothing to find out",
		async (kind) => {
			const scopes = [`crm.objects.${kind}.write`];
			fake.faults.plan({ kind: "missing_scopes", scopes, path: new RegExp(`PATCH .*${kind}`) });
			const outcome = await crm.check();
			expect(outcome).toMatchObject({ status: "refused", code: "missing_scope" });
			expect(JSON.stringify(outcome)).toContain(scopes[0]);
			expect(fake.objects("contacts")).toEqual([]);
		},
	);

	it("names the property that is missing", async () => {
		const strict = await startFakeHubSpot({ mayDefineProperties: false });
		const outcome = await connect(strict).check();
		expect(JSON.stringify(outcome)).toContain("crm.schemas.contacts.write");
		await strict.stop();
	});
});

function connect(portal: FakeHubSpot, timeoutMs = 5_000): Crm {
	return createHubSpot({ accessToken: "pat-1", apiUrl: `${portal.url}/`, timeoutMs });
}

function aDelivery(changes: Partial<CrmDelivery> = {}): CrmDelivery {
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

function expectOneOfEach(): void {
	expect(fake.objects("contacts")).toHaveLength(1);
	expect(fake.objects("notes")).toHaveLength(1);
	expect(fake.objects("tasks")).toHaveLength(1);
}

import { expect, it } from "vitest";
import { aCrmDelivery, describeRemoteCrm } from "@/lib/testing/a-crm-contract";
import { aPacket } from "@/lib/testing/a-packet";
import { startFakeHubSpot } from "@/lib/testing/fakes/hubspot";
import { startFakePipedrive } from "@/lib/testing/fakes/pipedrive";
import { startFakeSalesforce } from "@/lib/testing/fakes/salesforce";
import { createHubSpot } from "./hubspot/hubspot";
import { createPipedrive } from "./pipedrive/pipedrive";
import { createSalesforce } from "./salesforce/salesforce";

const TIMEOUT_MS = 5_000;
const text = (value: unknown) => (value === undefined || value === null ? null : String(value));

describeRemoteCrm("HubSpot", async () => {
	const fake = await startFakeHubSpot({ accessToken: "pat" });
	return {
		crm: createHubSpot({ accessToken: "pat", apiUrl: fake.url, timeoutMs: TIMEOUT_MS }),
		see: () => ({
			contacts: fake.objects("contacts").map(({ properties }) => ({
				email: text(properties.email),
			})),
			notes: fake.objects("notes").map(({ properties }) => properties.hs_note_body ?? ""),
			tasks: fake.objects("tasks").map(({ properties }) => ({
				subject: properties.hs_task_subject ?? "",
				due: properties.hs_timestamp ?? "",
				done: properties.hs_task_status === "COMPLETED",
				owner: text(properties.hubspot_owner_id),
			})),
		}),
		loseAnswers(after) {
			fake.faults.clear();
			if (after < 0) return;
			if (after > 0) fake.faults.plan({ kind: "slow", delayMs: 0 }, after);
			fake.faults.plan({ kind: "accept_then_reset" });
		},
		answerWith: (status) => fake.faults.plan({ kind: "status", status }),
		stop: fake.stop,
	};
});

describeRemoteCrm("Pipedrive", async () => {
	const fake = await startFakePipedrive({ apiToken: "token" });
	return {
		crm: aPipedrive(fake.url),
		see: () => ({
			contacts: fake.persons().map(({ emails }) => ({
				email: Array.isArray(emails) ? text(emails[0]?.value) : null,
			})),
			notes: fake.notes().map(({ content }) => String(content)),
			tasks: fake.activities().map(({ subject, due_date, due_time, done, owner_id }) => ({
				subject: String(subject),
				due: `${due_date}T${due_time}:00.000Z`,
				done: done === true,
				owner: text(owner_id),
			})),
		}),
		loseAnswers: (after) => lose(fake.faults, after),
		answerWith: (status) => fake.faults.plan({ kind: "status", status }),
		stop: fake.stop,
	};
});

describeRemoteCrm("Salesforce", async () => {
	const fake = await startFakeSalesforce({ clientSecret: "secret" });
	return {
		crm: aSalesforce(fake.url),
		see: () => ({
			contacts: fake.rows("Lead").map(({ Email }) => ({ email: text(Email) })),
			notes: fake.rows("Note").map(({ Body }) => String(Body)),
			tasks: fake.rows("Task").map(({ Subject, ActivityDate, Status, OwnerId }) => ({
				subject: String(Subject),
				// A task of Salesforce's is due on a day.
				due: `${ActivityDate}T16:00:00.000Z`,
				done: Status === "Completed",
				owner: text(OwnerId),
			})),
		}),
		loseAnswers: (after) => lose(fake.faults, after),
		// Reading is repeated by jsforce itself; what is written is not.
		answerWith: (status) =>
			fake.faults.plan({ kind: "status", status, path: /PATCH|POST .*sobjects/ }),
		stop: fake.stop,
	};
});

type Faults = Awaited<ReturnType<typeof startFakePipedrive>>["faults"];

function lose(faults: Faults, after: number): void {
	faults.clear();
	if (after < 0) return;
	if (after > 0) faults.plan({ kind: "pass" }, after);
	faults.plan({ kind: "accept_then_reset" });
}

function aPipedrive(url: string, apiToken = "token") {
	return createPipedrive({ url, apiToken, fetch, timeoutMs: TIMEOUT_MS });
}

function aSalesforce(url: string, clientSecret = "secret") {
	return createSalesforce({ url, clientId: "id", clientSecret, timeoutMs: TIMEOUT_MS });
}

it("Pipedrive says when its token is wrong, and waits as long as its limit asks", async () => {
	const fake = await startFakePipedrive({ apiToken: "token" });
	expect(await aPipedrive(fake.url, "old").check()).toMatchObject({ code: "unauthorized" });
	fake.faults.plan({ kind: "status", status: 429, headers: { "x-ratelimit-reset": "7" } });
	const { outcome } = await aPipedrive(fake.url).deliver(aPacket(), aCrmDelivery());
	expect(outcome).toMatchObject({ status: "retry", afterMs: 7_000, unknown: false });
	await fake.stop();
});

it("Pipedrive keeps the addresses a person has when another joins them", async () => {
	const fake = await startFakePipedrive();
	const crm = aPipedrive(fake.url);
	const { record } = await crm.deliver(aPacket(), aCrmDelivery());
	const visitor = { email: "jane.doe@private.example" };
	const later = aCrmDelivery({ event: "contact_captured", known: record });
	await crm.deliver(aPacket({ visitor }), later);
	expect(fake.persons()[0]?.emails).toEqual([
		{ value: "jane@acme.example", primary: true },
		{ value: "jane.doe@private.example", primary: false },
	]);
	await fake.stop();
});

it("Pipedrive joins two persons when the address belongs to another", async () => {
	const fake = await startFakePipedrive();
	const crm = aPipedrive(fake.url);
	await crm.deliver(aPacket({ contact_id: "contact_0", reference: "C-1" }), aCrmDelivery());
	const first = await crm.deliver(aPacket({ visitor: {} }), aCrmDelivery());
	await crm.deliver(aPacket(), aCrmDelivery({ event: "contact_captured", known: first.record }));
	expect(fake.persons()).toHaveLength(1);
	await fake.stop();
});

it("Pipedrive without room for our field is said to lack it, and is told all the same", async () => {
	const fake = await startFakePipedrive({ mayAddFields: false });
	expect(await aPipedrive(fake.url).check()).toMatchObject({ code: "missing_field" });
	expect((await aPipedrive(fake.url).deliver(aPacket(), aCrmDelivery())).outcome.status).toBe(
		"delivered",
	);
	await fake.stop();
});

it("Salesforce opens a new session when the old one has ended", async () => {
	const fake = await startFakeSalesforce();
	const crm = aSalesforce(fake.url);
	const { record } = await crm.deliver(aPacket(), aCrmDelivery());
	fake.endSessions();
	const ended = await crm.deliver(aPacket(), aCrmDelivery({ known: record }));
	expect(ended.outcome).toMatchObject({ status: "retry", unknown: false });
	expect((await crm.deliver(aPacket(), aCrmDelivery({ known: record }))).outcome.status).toBe(
		"delivered",
	);
	await fake.stop();
});

it("Salesforce's contact with that address is written to instead of a new lead", async () => {
	const fake = await startFakeSalesforce();
	const id = fake.add("Contact", { LastName: "Doe", Email: "jane@acme.example" });
	const { record } = await aSalesforce(fake.url).deliver(aPacket(), aCrmDelivery());
	expect(record?.contactId).toBe(id);
	expect(fake.rows("Lead")).toEqual([]);
	expect(fake.rows("Note").map(({ ParentId }) => ParentId)).toEqual([id]);
	await fake.stop();
});

it("Salesforce says when the secret is wrong and when our field is missing", async () => {
	const strict = await startFakeSalesforce({ clientSecret: "secret", ownIdField: false });
	expect(await aSalesforce(strict.url, "old").check()).toMatchObject({ code: "unauthorized" });
	const outcome = await aSalesforce(strict.url).check();
	expect(outcome).toMatchObject({ status: "refused", code: "missing_field" });
	await strict.stop();
});

it("an apostrophe in an address is no way into Salesforce's queries", async () => {
	const fake = await startFakeSalesforce();
	const visitor = { email: "o'neil@acme.example" };
	const { outcome } = await aSalesforce(fake.url).deliver(aPacket({ visitor }), aCrmDelivery());
	expect(outcome.status).toBe("delivered");
	expect(fake.rows("Lead").map(({ Email }) => Email)).toEqual(["o'neil@acme.example"]);
	await fake.stop();
});

it("each CRM knows the person on duty by their address, and does without when it does not", async () => {
	const hubspot = await startFakeHubSpot({ owners: [{ id: "5", email: "anna@acme.example" }] });
	const pipedrive = await startFakePipedrive();
	const salesforce = await startFakeSalesforce();
	const id = salesforce.add("User", { Email: "anna@acme.example" });
	const crms = [
		createHubSpot({ accessToken: "pat", apiUrl: hubspot.url, timeoutMs: TIMEOUT_MS }),
		aPipedrive(pipedrive.url),
		aSalesforce(salesforce.url),
	];
	const owners = (email: string) => Promise.all(crms.map((crm) => crm.ownerOf?.(email)));
	expect(await owners("anna@acme.example")).toEqual(["5", "8", id]);
	expect(await owners("left@acme.example")).toEqual([undefined, undefined, undefined]);
	pipedrive.faults.plan({ kind: "status", status: 403 });
	expect(await crms[1]?.ownerOf?.("anna@acme.example")).toBeUndefined();
	for (const fake of [hubspot, pipedrive, salesforce]) await fake.stop();
});

it("an admin's address for Salesforce must be Salesforce's own", async () => {
	const fake = await startFakeSalesforce();
	const options = { clientId: "id", clientSecret: "secret", timeoutMs: TIMEOUT_MS };
	const crm = createSalesforce({ ...options, url: fake.url, onlySalesforce: true });
	expect(await crm.check()).toMatchObject({ status: "refused", code: "foreign_address" });
	expect(fake.requests).toEqual([]);
	await fake.stop();
});

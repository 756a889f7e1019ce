import { beforeEach, describe, expect, it } from "vitest";
import type { Whereabouts } from "@/lib/adapters/network/where-is";
import { createVault } from "@/lib/adapters/secrets/vault";
import { createDestinations } from "@/lib/adapters/settings/prisma-destinations";
import { createOutsideReader } from "@/lib/adapters/settings/read-outside";
import { reseal } from "@/lib/adapters/settings/reseal";
import { readEnvironment } from "@/lib/env";
import { aDatabaseWorld, aRep, type TestWorld } from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import type { DestinationCard } from "@/lib/wire/destination-fields";
import type { FieldsToSave } from "@/lib/wire/destinations";
import { saveDestinations } from "./save-destinations";

const { url, database } = await aTestDatabase();
const opened = aDatabaseWorld(url);
const anna = await aRep(opened, "Anna");
const places: Record<string, Whereabouts> = { "hooks.slack.example": "public" };
const world: TestWorld = {
	...opened,
	whereIs: async ({ host }) => places[host] ?? "nowhere",
};

const WEBHOOK = "https://hooks.slack.example/services/T0/B0/very-secret-1234";

async function save(card: DestinationCard, fields: FieldsToSave, on = world) {
	const { version } = await on.settings.stamp(card);
	return saveDestinations(on, { actor: anna, version, card, fields });
}

beforeEach(async () => {
	await database.destinationSetting.deleteMany();
});

describe("saving a destination", () => {
	it("counts from the next delivery on", async () => {
		expect(await save("slack", { slack_webhook_legal: WEBHOOK })).toMatchObject({
			result: "saved",
		});
		const { slack } = await world.outside.read();
		expect(slack.byDestination).toEqual({ legal: { value: WEBHOOK, source: "screen" } });
		expect((await world.store.company()).told.slack).toEqual(["legal"]);
	});

	it("shows nobody the secret again, in the rows, on the screen or in the audit", async () => {
		await save("slack", { slack_webhook: WEBHOOK });
		await save("slack", { slack_webhook_sales: WEBHOOK, slack_webhook: null });
		const kept = await database.destinationSetting.findMany();
		const lines = await database.auditEntry.findMany({ where: { subject: "settings:slack" } });
		const told = JSON.stringify([
			kept,
			await world.destinations.fields(),
			lines.map(({ before, after }) => [before, after]),
		]);
		expect(told).not.toContain("very-secret");
		expect(told).not.toContain("T0/B0");
		expect(lines.at(-1)).toMatchObject({
			actorName: "Anna",
			before: { slack_webhook: "hooks.slack.example/••••1234" },
			after: { slack_webhook_sales: "hooks.slack.example/••••1234" },
		});
		expect((await world.destinations.fields()).slack_webhook_sales).toEqual({
			state: "screen",
			shown: "hooks.slack.example/••••1234",
		});
	});

	it("lets nobody book out of hours when an admin says so, and hot leads otherwise", async () => {
		expect((await world.store.company()).bookAfterAddress).toBe(true);
		await save("booking", { book_when_closed: "never" });
		expect((await world.store.company()).bookAfterAddress).toBe(false);
		expect(await save("booking", { book_when_closed: "sometimes" })).toMatchObject({
			result: "invalid",
		});
	});

	it("tells the second of two admins who was first", async () => {
		const { version } = await world.settings.stamp("slack");
		await save("slack", { slack_webhook: WEBHOOK });
		const late = { actor: anna, version, card: "slack", fields: { slack_webhook: null } } as const;
		expect(await saveDestinations(world, late)).toMatchObject({ result: "moved", by: "Anna" });
		expect((await world.outside.read()).slack.standard?.value).toBe(WEBHOOK);
	});

	it("leaves a secret of the operator alone, and lets the rest be overridden", async () => {
		const env = { SLACK_WEBHOOK_URL: WEBHOOK, CALENDLY_URL: "https://calendly.com/operator/intro" };
		const operated = { ...aDatabaseWorld(url, env), whereIs: world.whereIs };
		expect(await save("slack", { slack_webhook: `${WEBHOOK}5` }, operated)).toMatchObject({
			result: "invalid",
			problems: [{ path: "slack_webhook", message: expect.stringContaining("operator") }],
		});
		await save("booking", { calendly_url: "https://calendly.com/admin/intro" }, operated);
		expect((await operated.store.company()).bookingUrl).toBe("https://calendly.com/admin/intro");
		await save("booking", { calendly_url: null }, operated);
		expect((await operated.store.company()).bookingUrl).toBe("https://calendly.com/operator/intro");
	});

	it.each([
		["slack", { slack_webhook: "http://hooks.slack.example/x" }, "whole address"],
		["slack", { slack_webhook: "#new-leads" }, "whole address"],
		["slack", { slack_webhook: "https://u:p@hooks.slack.example/x" }, "password"],
		["slack", { slack_webhook: "https://hooks.slcak.example/x" }, "No server has that name"],
		["slack", { crm: "hubspot" }, "another card"],
		["crm", { crm: "excel" }, "Choose one"],
		["crm", { hubspot_access_token: "pat na1 with spaces" }, "no spaces"],
		["mail", { smtp_url: "mail.example" }, "smtp://"],
		["mail", { mail_from: "Acme <hello>" }, "Write the sender"],
		["mail", { mail_from: "Acme\r\nBcc: all@x.example <a@b.example>" }, "Write the sender"],
		["mail", { sales_email: "sales" }, "e-mail address"],
	] as const)("says beside the field what is wrong: %s %j", async (card, fields, words) => {
		expect(await save(card, fields)).toMatchObject({
			result: "invalid",
			problems: [{ path: Object.keys(fields)[0], message: expect.stringContaining(words) }],
		});
		expect(await database.destinationSetting.count()).toBe(0);
	});

	it.each([
		"https://127.0.0.1/x",
		"https://[::1]/x",
		"https://169.254.169.254/latest/meta-data",
		"https://10.0.0.8:8443/x",
	])("does not let an admin make the server talk to %s", async (address) => {
		expect(await save("slack", { slack_webhook: address }, opened)).toMatchObject({
			result: "invalid",
			problems: [{ message: expect.stringContaining("public internet") }],
		});
		const smtp = `smtp://${new URL(address).host}`;
		expect(await save("mail", { smtp_url: smtp }, opened)).toMatchObject({
			result: "invalid",
			problems: [{ message: expect.stringContaining("public internet") }],
		});
	});
});

describe("changing APP_SECRET", () => {
	const OLD = "the-secret-of-a-test-which-is-long-enough";
	const NEW = "a-new-secret-of-a-test-that-is-long-enough";
	const env = readEnvironment({});
	const PLACE = { linkTo: () => "", host: "baton.example" };

	it("keeps every secret readable with the previous one, seals anew, and then needs the new one only", async () => {
		await save("slack", { slack_webhook: WEBHOOK });
		const both = createVault([NEW, OLD]);
		const reader = createOutsideReader(database, { env, vault: both });
		expect((await reader.read()).slack.standard?.value).toBe(WEBHOOK);
		expect(await reseal(database, both)).toEqual({
			sealedAnew: 1,
			unreadable: 0,
		});
		const fresh = createOutsideReader(database, { env, vault: createVault([NEW]) });
		expect((await fresh.read()).slack.standard?.value).toBe(WEBHOOK);
		expect(await reseal(database, both)).toEqual({ sealedAnew: 0, unreadable: 0 });
	});

	it("says which secrets are lost when the previous one is gone, and leaves them to be entered again", async () => {
		await save("slack", { slack_webhook: WEBHOOK });
		const lost = createVault([NEW]);
		expect(await reseal(database, lost)).toEqual({
			sealedAnew: 0,
			unreadable: 1,
		});
		expect(
			(await createDestinations(database, { env, vault: lost, place: PLACE }).fields())
				.slack_webhook,
		).toEqual({
			state: "unreadable",
			shown: null,
		});
	});
});

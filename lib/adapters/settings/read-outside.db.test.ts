import { beforeEach, describe, expect, it } from "vitest";
import { createVault } from "@/lib/adapters/secrets/vault";
import { readEnvironment } from "@/lib/env";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { DESTINATION_FIELDS, type DestinationField } from "@/lib/wire/destination-fields";
import { slackWebhookFor } from "./outside-settings";
import { createOutsideReader, webhookSeal } from "./read-outside";

const { database } = await aTestDatabase();
const vault = createVault(["the-secret-of-a-test-which-is-long-enough"]);

const HOOK = "https://hooks.slack.example/services";
const ENV = {
	SLACK_WEBHOOK_URL: `${HOOK}/operator`,
	CALENDLY_URL: "https://calendly.com/operator/intro",
};

function outside(environment: Record<string, string> = {}) {
	return createOutsideReader(database, { env: readEnvironment(environment), vault }).read();
}

async function keep(field: DestinationField, text: string) {
	const form = DESTINATION_FIELDS[field].secret
		? { sealed: vault.seal(field, text), hint: "••••" }
		: { value: text };
	await database.destinationSetting.create({ data: { name: field, ...form } });
}

beforeEach(async () => {
	await database.destinationSetting.deleteMany();
	await database.webhookEndpoint.deleteMany();
});

describe("the settings of the outside", () => {
	it("are the operator's until an admin sets something", async () => {
		expect(await outside(ENV)).toMatchObject({
			slack: { standard: { value: `${HOOK}/operator`, source: "environment" } },
			booking: { url: { value: "https://calendly.com/operator/intro", source: "environment" } },
			crm: { kind: "built_in" },
			mail: { smtpUrl: null, mailboxUrl: null, from: null, salesEmail: null },
			webhooks: [],
			unreadable: [],
		});
	});

	it("are the admin's over the environment, but for a secret set there", async () => {
		await keep("slack_webhook", `${HOOK}/admin`);
		await keep("calendly_url", "https://calendly.com/admin/intro");
		expect(await outside(ENV)).toMatchObject({
			slack: { standard: { value: `${HOOK}/operator`, source: "environment" } },
			booking: { url: { value: "https://calendly.com/admin/intro", source: "screen" } },
		});
		expect(await outside()).toMatchObject({
			slack: { standard: { value: `${HOOK}/admin`, source: "screen" } },
		});
	});

	it("give each destination its own Slack channel, and the standard one where it has none", async () => {
		await keep("slack_webhook_legal", `${HOOK}/legal`);
		const settings = await outside(ENV);
		expect(slackWebhookFor(settings, "legal")).toEqual({
			value: `${HOOK}/legal`,
			source: "screen",
		});
		expect(slackWebhookFor(settings, "sales")?.value).toBe(`${HOOK}/operator`);
		expect(slackWebhookFor(await outside(), "sales")).toBeNull();
	});

	it("choose HubSpot when the operator gave its token and nobody chose otherwise", async () => {
		const env = { HUBSPOT_ACCESS_TOKEN: "pat-operator" };
		expect((await outside(env)).crm).toEqual({
			kind: "hubspot",
			accessToken: { value: "pat-operator", source: "environment" },
		});
		await keep("crm", "built_in");
		expect((await outside(env)).crm).toEqual({ kind: "built_in" });
	});

	it("keep the built-in record, and say so, while the chosen CRM lacks a credential", async () => {
		await keep("crm", "salesforce");
		await keep("salesforce_url", "https://acme.my.salesforce.example");
		await keep("salesforce_client_id", "id");
		expect(await outside()).toMatchObject({
			crm: { kind: "built_in" },
			incomplete: { crm: true },
		});
		await keep("salesforce_client_secret", "secret");
		expect(await outside()).toMatchObject({
			crm: { kind: "salesforce", clientSecret: { value: "secret", source: "screen" } },
			incomplete: { crm: false },
		});
	});

	it("name what another APP_SECRET sealed, and do without it", async () => {
		const other = createVault(["another-app-secret-of-more-than-32-chars"]);
		const sealed = other.seal("smtp_url", "smtp://mail.example");
		await database.destinationSetting.create({ data: { name: "smtp_url", sealed, hint: "••••" } });
		expect(await outside()).toMatchObject({ mail: { smtpUrl: null }, unreadable: ["smtp_url"] });
	});

	it("list the webhooks in force, without those that are disabled", async () => {
		const hook = (id: string) => ({
			id,
			sealedUrl: vault.seal(webhookSeal(id, "url"), `https://${id}.example/hook`),
			urlHint: `${id}.example`,
			sealedSecret: vault.seal(webhookSeal(id, "secret"), "whsec_a"),
			events: ["handoff.opened", "unheard.of"],
			createdAt: new Date(0),
		});
		await database.webhookEndpoint.createMany({
			data: [hook("one"), { ...hook("two"), disabledAt: new Date(0), disabledReason: "410" }],
		});
		expect((await outside()).webhooks).toEqual([
			{
				id: "one",
				url: { value: "https://one.example/hook", source: "screen" },
				secret: "whsec_a",
				events: ["handoff.opened"],
			},
		]);
	});
});

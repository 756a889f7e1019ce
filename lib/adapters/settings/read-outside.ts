import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import type { Vault } from "@/lib/adapters/secrets/vault";
import type { Environment } from "@/lib/env";
import { DESTINATIONS } from "@/lib/handoff/handoff";
import {
	CRM_KINDS,
	DESTINATION_FIELDS,
	type DestinationField,
	SLACK_FIELD_OF,
	WEBHOOK_EVENTS,
	type WebhookEvent,
} from "@/lib/wire/destination-fields";
import { isDestinationField } from "@/lib/wire/destinations";
import type {
	CrmSettings,
	Kept,
	OutsideReader,
	OutsideSettings,
	WebhookEndpoint,
} from "./outside-settings";
import { type FieldsInForce, fieldsInForce } from "./stored-fields";

const stored = z.object({
	fields: z.array(
		z.object({ name: z.string(), value: z.string().nullable(), sealed: z.string().nullable() }),
	),
	webhooks: z.array(
		z.object({
			id: z.string(),
			sealed_url: z.string(),
			sealed_secret: z.string(),
			events: z.array(z.string()),
		}),
	),
});
type StoredWebhook = z.infer<typeof stored>["webhooks"][number];

export type Sources = { env: Environment; vault: Vault };

export function createOutsideReader(database: Database, sources: Sources): OutsideReader {
	return { read: () => readOutside(database, sources) };
}

/** One statement, whatever there is. */
async function readOutside(database: Database, sources: Sources): Promise<OutsideSettings> {
	const rows = await database.$queryRaw<{ outside: unknown }[]>`
		SELECT json_build_object(
			'fields', (SELECT coalesce(json_agg(json_build_object('name', name, 'value', value, 'sealed', sealed)),
				'[]'::json) FROM destination_setting),
			'webhooks', (SELECT coalesce(json_agg(w ORDER BY w.created_at, w.id), '[]'::json)
				FROM webhook_endpoint w WHERE disabled_at IS NULL)) AS outside`;
	const { fields, webhooks } = stored.parse(rows[0]?.outside);
	const inForce = fieldsInForce(fields, sources);
	const crm = crmOf(inForce);
	return {
		slack: slackOf(inForce),
		crm: crm ?? { kind: "built_in" },
		booking: {
			url: kept(inForce, "calendly_url"),
			signingKey: kept(inForce, "calendly_signing_key"),
			accessToken: kept(inForce, "calendly_access_token"),
		},
		mail: {
			smtpUrl: kept(inForce, "smtp_url"),
			mailboxUrl: kept(inForce, "imap_url"),
			from: kept(inForce, "mail_from"),
			salesEmail: kept(inForce, "sales_email"),
		},
		webhooks: webhooks.flatMap((row) => webhookOf(sources.vault, row)),
		incomplete: { crm: crm === null },
		unreadable: FIELDS.filter((field) => inForce(field).state === "unreadable"),
	};
}

const FIELDS = Object.keys(DESTINATION_FIELDS).filter(isDestinationField);

function kept(inForce: FieldsInForce, field: DestinationField): Kept | null {
	const found = inForce(field);
	return found.state === "set" ? { value: found.value, source: found.source } : null;
}

function slackOf(inForce: FieldsInForce): OutsideSettings["slack"] {
	const own = DESTINATIONS.flatMap((destination) => {
		const webhook = kept(inForce, SLACK_FIELD_OF[destination]);
		return webhook ? [[destination, webhook] as const] : [];
	});
	return { standard: kept(inForce, "slack_webhook"), byDestination: Object.fromEntries(own) };
}

/** null: chosen, but without all that it needs. */
function crmOf(inForce: FieldsInForce): CrmSettings | null {
	const hubspot = kept(inForce, "hubspot_access_token");
	const chosen = z.enum(CRM_KINDS).safeParse(kept(inForce, "crm")?.value).data;
	const kind = chosen ?? (hubspot?.source === "environment" ? "hubspot" : "built_in");
	switch (kind) {
		case "built_in":
			return { kind };
		case "hubspot":
			return hubspot && { kind, accessToken: hubspot };
		case "pipedrive": {
			const url = kept(inForce, "pipedrive_url");
			const apiToken = kept(inForce, "pipedrive_api_token");
			return url && apiToken && { kind, url, apiToken };
		}
		case "salesforce": {
			const url = kept(inForce, "salesforce_url");
			const clientId = kept(inForce, "salesforce_client_id");
			const clientSecret = kept(inForce, "salesforce_client_secret");
			return url && clientId && clientSecret && { kind, url, clientId, clientSecret };
		}
		default:
			return kind satisfies never;
	}
}

function webhookOf(vault: Vault, row: StoredWebhook): WebhookEndpoint[] {
	const url = vault.open(webhookSeal(row.id, "url"), row.sealed_url);
	const secret = vault.open(webhookSeal(row.id, "secret"), row.sealed_secret);
	if (url === null || secret === null) return [];
	const events = row.events.filter(isEvent);
	return [{ id: row.id, url: { value: url, source: "screen" }, secret, events }];
}

/** Under which name a part of a webhook is sealed. */
export function webhookSeal(id: string, part: "url" | "secret"): string {
	return `webhook:${id}:${part}`;
}

function isEvent(name: string): name is WebhookEvent {
	return Object.hasOwn(WEBHOOK_EVENTS, name);
}

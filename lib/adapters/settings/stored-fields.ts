import type { Source } from "@/lib/adapters/network/fetch-for";
import type { Vault } from "@/lib/adapters/secrets/vault";
import type { Environment } from "@/lib/env";
import { DESTINATION_FIELDS, type DestinationField } from "@/lib/wire/destination-fields";

/** One row of `destination_setting`. */
export type StoredField = { name: string; value: string | null; sealed: string | null };

export type FieldInForce =
	| { state: "unset" }
	| { state: "set"; value: string; source: Source }
	/** Sealed with an APP_SECRET that is gone. */
	| { state: "unreadable" };

export type FieldsInForce = (field: DestinationField) => FieldInForce;

const ENVIRONMENT_OF = {
	slack_webhook: (env) => env.SLACK_WEBHOOK_URL,
	hubspot_access_token: (env) => env.HUBSPOT_ACCESS_TOKEN,
	calendly_url: (env) => env.CALENDLY_URL,
	calendly_signing_key: (env) => env.CALENDLY_WEBHOOK_SIGNING_KEY,
	smtp_url: (env) => env.SMTP_URL,
	imap_url: (env) => env.IMAP_URL,
	mail_from: (env) => env.MAIL_FROM,
	sales_email: (env) => env.SALES_EMAIL,
} as const satisfies Partial<Record<DestinationField, (env: Environment) => string | undefined>>;

/** The rule of contracts.md in one place: the screen overrides the environment, but for secrets set there. */
export function fieldsInForce(
	rows: readonly StoredField[],
	{ env, vault }: { env: Environment; vault: Vault },
): FieldsInForce {
	const byName = new Map(rows.map((row) => [row.name, row]));
	return (field) => {
		const given = fromEnvironment(env, field);
		const row = byName.get(field);
		if (given !== undefined && (DESTINATION_FIELDS[field].secret || !row)) {
			return { state: "set", value: given, source: "environment" };
		}
		return row ? read(vault, row) : { state: "unset" };
	};
}

/** What the operator set for this field, if anything. */
export function fromEnvironment(env: Environment, field: DestinationField): string | undefined {
	return hasVariable(field) ? ENVIRONMENT_OF[field](env) : undefined;
}

function hasVariable(field: DestinationField): field is keyof typeof ENVIRONMENT_OF {
	return Object.hasOwn(ENVIRONMENT_OF, field);
}

function read(vault: Vault, { name, value, sealed }: StoredField): FieldInForce {
	if (value !== null) return { state: "set", value, source: "screen" };
	const text = sealed === null ? null : vault.open(name, sealed);
	return text === null ? { state: "unreadable" } : { state: "set", value: text, source: "screen" };
}

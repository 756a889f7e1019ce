import type { Source } from "@/lib/adapters/network/fetch-for";
import type { Destination } from "@/lib/handoff/handoff";
import type { DestinationField, WebhookEvent } from "@/lib/wire/destination-fields";

/** A value with where it came from: `fetchFor(source)` lets an admin's address lead to the internet only. */
export type Kept = { value: string; source: Source };

export type CrmSettings =
	| { kind: "built_in" }
	| { kind: "hubspot"; accessToken: Kept }
	| { kind: "pipedrive"; url: Kept; apiToken: Kept }
	| { kind: "salesforce"; url: Kept; clientId: Kept; clientSecret: Kept };

export type WebhookEndpoint = {
	id: string;
	url: Kept;
	/** As Standard Webhooks writes it: `whsec_` and base64. */
	secret: string;
	events: WebhookEvent[];
};

/**
 * Where the outside is told of handoffs: what admins set on screen over what the operator set in the
 * environment, but for secrets, where the operator's word stands. Never send any of it to a browser.
 */
export type OutsideSettings = {
	slack: { standard: Kept | null; byDestination: Partial<Record<Destination, Kept>> };
	/** `built_in` also when the chosen one lacks a credential: see `incomplete`. */
	crm: CrmSettings;
	booking: { url: Kept | null; signingKey: Kept | null; accessToken: Kept | null };
	/** `mailboxUrl`: where answers to outreach are read. */
	mail: {
		smtpUrl: Kept | null;
		mailboxUrl: Kept | null;
		from: Kept | null;
		salesEmail: Kept | null;
	};
	/** Those in force: neither disabled nor unreadable. */
	webhooks: WebhookEndpoint[];
	/** Chosen or kept, but of no use as it stands. */
	incomplete: { crm: boolean };
	/** Sealed with an APP_SECRET that is gone: an admin must enter them again. */
	unreadable: DestinationField[];
};

/** Read anew for every delivery, so that a change counts from the next one. */
export type OutsideReader = { read(): Promise<OutsideSettings> };

/** The Slack webhook of this destination, or the one for all that have none of their own. */
export function slackWebhookFor(
	{ slack }: Pick<OutsideSettings, "slack">,
	destination: Destination,
): Kept | null {
	return slack.byDestination[destination] ?? slack.standard;
}

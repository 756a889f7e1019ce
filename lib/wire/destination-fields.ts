import type { Destination } from "@/lib/handoff/handoff";

/** Everything about the outside that an admin can set on screen, card by card; each card is saved by itself. */
export const DESTINATION_CARDS = ["slack", "crm", "booking", "mail"] as const;
export type DestinationCard = (typeof DESTINATION_CARDS)[number];

type Field = {
	card: DestinationCard;
	/** Kept sealed, never shown again. */
	secret: boolean;
	/** The operator's variable for the same. It wins over the screen for a secret, and gives way otherwise. */
	variable?: string;
};

export const DESTINATION_FIELDS = {
	slack_webhook: { card: "slack", secret: true, variable: "SLACK_WEBHOOK_URL" },
	slack_webhook_sales: { card: "slack", secret: true },
	slack_webhook_account_management: { card: "slack", secret: true },
	slack_webhook_legal: { card: "slack", secret: true },
	slack_webhook_engineering: { card: "slack", secret: true },
	slack_webhook_general: { card: "slack", secret: true },
	/** One of CRM_KINDS. */
	crm: { card: "crm", secret: false },
	hubspot_access_token: { card: "crm", secret: true, variable: "HUBSPOT_ACCESS_TOKEN" },
	pipedrive_url: { card: "crm", secret: false },
	pipedrive_api_token: { card: "crm", secret: true },
	salesforce_url: { card: "crm", secret: false },
	salesforce_client_id: { card: "crm", secret: false },
	salesforce_client_secret: { card: "crm", secret: true },
	calendly_url: { card: "booking", secret: false, variable: "CALENDLY_URL" },
	/** One of BOOK_WHEN_CLOSED. */
	book_when_closed: { card: "booking", secret: false },
	calendly_signing_key: {
		card: "booking",
		secret: true,
		variable: "CALENDLY_WEBHOOK_SIGNING_KEY",
	},
	calendly_access_token: { card: "booking", secret: true },
	smtp_url: { card: "mail", secret: true, variable: "SMTP_URL" },
	imap_url: { card: "mail", secret: true, variable: "IMAP_URL" },
	mail_from: { card: "mail", secret: false, variable: "MAIL_FROM" },
	sales_email: { card: "mail", secret: false, variable: "SALES_EMAIL" },
} as const satisfies Record<string, Field>;

export type DestinationField = keyof typeof DESTINATION_FIELDS;

export const CRM_KINDS = ["built_in", "hubspot", "pipedrive", "salesforce"] as const;
export type CrmKind = (typeof CRM_KINDS)[number];

/** Whether a hot lead may book out of hours, once their address is there; the first is what holds unset. */
export const BOOK_WHEN_CLOSED = ["after_address", "never"] as const;

export const SLACK_FIELD_OF = {
	sales: "slack_webhook_sales",
	account_management: "slack_webhook_account_management",
	legal: "slack_webhook_legal",
	engineering: "slack_webhook_engineering",
	general: "slack_webhook_general",
} as const satisfies Record<Destination, DestinationField>;

/** What other systems can be told of, each with the words of the screen. */
export const WEBHOOK_EVENTS = {
	"handoff.opened": "A handoff opened",
	"handoff.upgraded": "A handoff got a stronger reason",
	"handoff.claimed": "A rep took a handoff over",
	"handoff.resolved": "A handoff was resolved",
	"promise.broken": "A promise was broken",
	"contact.captured": "A visitor left an address or a number",
} as const;
export type WebhookEvent = keyof typeof WEBHOOK_EVENTS;

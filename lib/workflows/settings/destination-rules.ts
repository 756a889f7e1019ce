import { z } from "zod";
import type { Place, Whereabouts } from "@/lib/adapters/network/where-is";
import { BOOK_WHEN_CLOSED, CRM_KINDS, type DestinationField } from "@/lib/wire/destination-fields";

const SECRET_MAX = 500;

/** What each field takes, with the sentence that stands beside it otherwise. */
export const DESTINATION_RULES = {
	slack_webhook: webhook(),
	slack_webhook_sales: webhook(),
	slack_webhook_account_management: webhook(),
	slack_webhook_legal: webhook(),
	slack_webhook_engineering: webhook(),
	slack_webhook_general: webhook(),
	crm: z.enum(CRM_KINDS, "Choose one of the list."),
	hubspot_access_token: token("access token of your private app or service key"),
	pipedrive_url: webAddress("https://yourcompany.pipedrive.com"),
	pipedrive_api_token: token("API token, from your personal preferences in Pipedrive"),
	salesforce_url: webAddress("https://yourcompany.my.salesforce.com"),
	salesforce_client_id: token("consumer key of your connected app"),
	salesforce_client_secret: token("consumer secret of your connected app"),
	calendly_url: webAddress("https://calendly.com/yourcompany/intro"),
	book_when_closed: z.enum(BOOK_WHEN_CLOSED, "Choose one of the list."),
	calendly_signing_key: token("signing key you chose for the webhook"),
	calendly_access_token: token("personal access token"),
	smtp_url: z.url({
		protocol: /^smtps?$/,
		error: "Write the mail server as smtp://user:password@mail.example:587.",
	}),
	imap_url: z
		.url({
			protocol: /^imaps?$/,
			error: "Write the mailbox as imaps://user:password@mail.example/INBOX.",
		})
		.max(SECRET_MAX, "That address is too long.")
		.refine((text) => {
			const url = URL.parse(text);
			return Boolean(url?.username && url.password);
		}, "The mailbox needs a user and a password: imaps://user:password@mail.example/INBOX."),
	mail_from: z
		.string()
		.max(320, "That sender is too long.")
		.regex(
			/^(?:[^<>\r\n"]{1,200} ?<[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+)$/,
			"Write the sender as hello@example.com, or as Acme <hello@example.com>.",
		),
	sales_email: z.email("That does not look like an e-mail address.").max(254),
} as const satisfies Record<DestinationField, z.ZodType<string>>;

function webhook() {
	return webAddress("https://hooks.slack.com/services/…");
}

function webAddress(example: string) {
	const sentence = `Write the whole address, such as ${example}.`;
	return z
		.url({ protocol: /^https$/, error: sentence })
		.max(SECRET_MAX, "That address is too long.")
		.refine((text) => !hasCredentials(text), "Leave user name and password out of the address.");
}

function hasCredentials(text: string): boolean {
	const url = URL.parse(text);
	return Boolean(url?.username || url?.password);
}

function token(name: string) {
	return z
		.string()
		.max(SECRET_MAX, `That is too long to be the ${name}.`)
		.regex(/^[\x21-\x7e]{8,}$/, `Copy the whole ${name}: it has no spaces.`);
}

const PORTS: Readonly<Record<string, { as: Place["as"]; port: number }>> = {
	"https:": { as: "web", port: 443 },
	"smtp:": { as: "mail", port: 587 },
	"smtps:": { as: "mail", port: 465 },
	"imap:": { as: "mailbox", port: 143 },
	"imaps:": { as: "mailbox", port: 993 },
};

/** The server behind a value that we ourselves connect to; null for what only browsers open, or no address. */
export function serverOf(field: DestinationField, text: string) {
	const url = field === "calendly_url" ? null : URL.parse(text);
	const usual = url && PORTS[url.protocol];
	return url && usual
		? { as: usual.as, host: url.hostname, port: Number(url.port) || usual.port }
		: null;
}

/** What stands beside an address that leads where it may not. */
export const WHEREABOUTS = {
	public: null,
	unknown: null,
	nowhere: "No server has that name. Check the spelling.",
	inside:
		"That address is not on the public internet. Only the operator can set one inside your network.",
} as const satisfies Record<Whereabouts, string | null>;

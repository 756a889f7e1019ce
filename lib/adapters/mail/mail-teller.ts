import type { DeliveryToMake } from "@/lib/adapters/db/outbox";
import type { Environment } from "@/lib/env";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import { buildFallbackMail } from "./build-fallback-mail";
import { createMailer } from "./mailer";

export type MailTeller = {
	configured: boolean;
	tell(delivery: DeliveryToMake, link: string): Promise<DeliveryOutcome>;
};

const LABELS = { slack: "Slack", crm: "CRM", mail: "E-mail" } as const;

/** Tells the sales inbox of a handoff event, when another way does not work or is not set up. */
export function mailTeller(env: Environment, host: string): MailTeller {
	const { SMTP_URL: url, MAIL_FROM: from, SALES_EMAIL: to } = env;
	if (!url || !from || !to) {
		const reason = "No mail server and address are set (SMTP_URL, MAIL_FROM, SALES_EMAIL).";
		return {
			configured: false,
			tell: async () => ({ status: "refused", code: "not_configured", reason }),
		};
	}
	const mailer = createMailer(url, from);
	return {
		configured: true,
		tell: ({ event, id, failing }, link) =>
			mailer.send(
				buildFallbackMail(event.packet, {
					to,
					event: event.kind,
					link,
					failed: failing.map(({ target, reason }) => ({ destination: LABELS[target], reason })),
					deliveryId: id,
					host,
				}),
			),
	};
}

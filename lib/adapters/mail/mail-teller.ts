import type { DeliveryToMake } from "@/lib/adapters/db/deliveries";
import type { Told } from "@/lib/handoff/delivery";
import { buildFallbackMail } from "./build-fallback-mail";
import { mailText } from "./mail-text";
import type { MailWay } from "./mail-way";

export type MailTeller = {
	/** A mail server and somebody to write to are set. */
	isConfigured(): Promise<boolean>;
	tell(delivery: DeliveryToMake, link: string): Promise<Told>;
};

const LABELS = { slack: "Slack", crm: "CRM", mail: "E-mail" } as const;

/** Tells the sales inbox of a handoff event, when another way does not work or is not set up. */
export function mailTeller(way: MailWay, host: string): MailTeller {
	return {
		isConfigured: async () => (await way.salesEmail()) !== null,
		async tell({ event, id, failing, unknown }, link) {
			const to = await way.salesEmail();
			if (to === null) return NOBODY_TO_TELL;
			const mail = buildFallbackMail(event.packet, {
				to,
				event: event.kind,
				link,
				failed: failing.map(({ target, reason }) => ({ destination: LABELS[target], reason })),
				deliveryId: id,
				host,
				repeat: unknown,
			});
			return { outcome: await way.send(mail), sent: mailText(mail) };
		},
	};
}

const NOBODY_TO_TELL = {
	outcome: {
		status: "refused",
		code: "not_configured",
		reason: "No mail server and address are set (SMTP_URL, MAIL_FROM, SALES_EMAIL).",
	},
} as const satisfies Told;

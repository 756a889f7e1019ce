import { MAIL_SERVERS, NotPublicError, pin } from "@/lib/adapters/network/network";
import type {
	Kept,
	OutsideReader,
	OutsideSettings,
} from "@/lib/adapters/settings/outside-settings";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import { judgeMailError } from "./mail-failure";
import { createMailer, type Mail } from "./mailer";
import type { BeforeData } from "./outreach/gated-transport";

/** How mail leaves, as it is set at this moment. */
export type MailWay = {
	/** null when nobody is set to write to. */
	salesEmail(): Promise<string | null>;
	/** `beforeData` has the last word before the server gets the message. */
	send(mail: Mail, beforeData?: BeforeData): Promise<DeliveryOutcome>;
};

const SMTP_PORTS: Readonly<Record<string, number>> = { "smtp:": 587, "smtps:": 465 };

export function mailWay(outside: OutsideReader): MailWay {
	return {
		async salesEmail() {
			const { mail } = await outside.read();
			return isComplete(mail) ? (mail.salesEmail?.value ?? null) : null;
		},
		async send(message, beforeData) {
			const { mail } = await outside.read();
			const { smtpUrl, from } = mail;
			if (!smtpUrl || !from) return NOT_CONFIGURED;
			const address = await addressFor(smtpUrl);
			if (typeof address === "object") return address;
			const options = { ...(address ? { address } : {}), ...(beforeData ? { beforeData } : {}) };
			return createMailer(smtpUrl.value, from.value, options).send(message);
		},
	};
}

function isComplete({ smtpUrl, from }: OutsideSettings["mail"]): boolean {
	return smtpUrl !== null && from !== null;
}

/** What an admin typed leads to the public internet only, and to the address that was looked at. */
async function addressFor(smtpUrl: Kept): Promise<string | undefined | DeliveryOutcome> {
	if (smtpUrl.source === "environment") return undefined;
	const { hostname, port, protocol } = new URL(smtpUrl.value);
	try {
		const found = await pin(MAIL_SERVERS, hostname, Number(port) || (SMTP_PORTS[protocol] ?? 587));
		return found.address;
	} catch (error) {
		if (error instanceof NotPublicError) return NOT_PUBLIC;
		return judgeMailError(error);
	}
}

const NOT_CONFIGURED = {
	status: "refused",
	code: "not_configured",
	reason: "No mail server and address are set (SMTP_URL, MAIL_FROM, SALES_EMAIL).",
} as const satisfies DeliveryOutcome;

const NOT_PUBLIC = {
	status: "refused",
	code: "invalid_address",
	reason: "The mail server's address is not on the public internet.",
} as const satisfies DeliveryOutcome;

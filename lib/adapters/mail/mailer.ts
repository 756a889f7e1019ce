import { createTransport } from "nodemailer";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import { judgeMailError } from "./mail-failure";
import type { MailPage } from "./mail-page";
import { type BeforeData, gatedTransport } from "./outreach/gated-transport";

export type Mail = {
	/** One address. */
	to: string;
	subject: string;
	text: string;
	page: MailPage;
	headers?: Record<string, string>;
	/** The same for every try of one message, so that a mailbox shows it once. With or without angle brackets. */
	messageId: string;
};

export type Mailer = {
	/** Sends once. Never throws for what the mail server answers. */
	send(mail: Mail): Promise<DeliveryOutcome>;
	/** Can we connect and sign in? */
	check(): Promise<DeliveryOutcome>;
};

export type MailerOptions = {
	timeoutMs?: number;
	/** The very address to connect to, where the name must not lead elsewhere. By default what the name says. */
	address?: string;
	/** A last look before the server gets the message; see `gatedTransport`. */
	beforeData?: BeforeData;
};

const TIMEOUT_MS = 15_000;

/** `smtpUrl` as in SMTP_URL, `from` as in MAIL_FROM ("Acme <hello@acme.example>"). */
export function createMailer(smtpUrl: string, from: string, options: MailerOptions = {}): Mailer {
	const timeout = options.timeoutMs ?? TIMEOUT_MS;
	const transport = options.beforeData
		? gatedTransport(smtpUrl, {
				beforeData: options.beforeData,
				timeoutMs: timeout,
				...(options.address ? { address: options.address } : {}),
			})
		: createTransport({
				url: smtpUrl,
				...(options.address
					? { host: options.address, tls: { servername: new URL(smtpUrl).hostname } }
					: {}),
				connectionTimeout: timeout,
				greetingTimeout: timeout,
				socketTimeout: timeout,
				dnsTimeout: timeout,
			});
	return {
		async send({ to, messageId, page, ...mail }) {
			try {
				// Loaded with the first mail: a server that sends none need not hold it.
				const { renderMailPage } = await import("./render-mail-page");
				const html = await renderMailPage(page);
				const sent = await transport.sendMail({
					...mail,
					html,
					from,
					// An object, so that a visitor's "a@b.example, c@d.example" stays one (wrong) address.
					to: { name: "", address: to },
					messageId: bracketed(messageId),
					disableFileAccess: true,
					disableUrlAccess: true,
				});
				return { status: "delivered", reference: sent.messageId };
			} catch (error) {
				return judgeMailError(error);
			}
		},
		async check() {
			try {
				await transport.verify();
				return { status: "delivered" };
			} catch (error) {
				return judgeMailError(error);
			}
		},
	};
}

function bracketed(messageId: string): string {
	return messageId.startsWith("<") ? messageId : `<${messageId}>`;
}

import { createTransport, type Transporter } from "nodemailer";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import SMTPConnection from "nodemailer/lib/smtp-connection";

/**
 * Called when the server has taken the envelope and waits for DATA. It must call `proceed`, at most once and
 * before it resolves, for the message to go out; when it does not, the connection is closed without DATA.
 */
export type BeforeData = (proceed: () => void) => Promise<void>;

/** Thrown by a send whose gate did not let it pass: the server never got the message. */
export class HeldBack extends Error {
	readonly code = "EHELD";
}

type Gated = { beforeData: BeforeData; timeoutMs: number; address?: string };

/**
 * SMTP with a last look right before DATA. nodemailer has no such hook: the connection's own way of sending a
 * command is wrapped, and PIPELINING is not used, for with it DATA leaves before the server has answered.
 */
export function gatedTransport(smtpUrl: string, gated: Gated): Transporter {
	return createTransport({
		name: "gated",
		version: "1",
		send(mail, done) {
			const envelope = mail.message.getEnvelope();
			const messageId = mail.message.messageId();
			mail.message.build((error, raw) => {
				if (error || !raw) return done(error ?? new Error("The message is empty."), undefined);
				const { from } = envelope;
				deliver(smtpUrl, gated, { from: from === false ? "" : from, to: envelope.to, raw }).then(
					() => done(null, { messageId, envelope }),
					(failure) =>
						done(failure instanceof Error ? failure : new Error(String(failure)), undefined),
				);
			});
		},
	});
}

type Letter = { from: string; to: string[]; raw: Buffer };

function deliver(smtpUrl: string, gated: Gated, { from, to, raw }: Letter): Promise<void> {
	const { timeoutMs, address, beforeData } = gated;
	const options = parseConnectionUrl(smtpUrl);
	const connection = new SMTPConnection({
		...options,
		...(address ? { host: address, tls: { ...options.tls, servername: options.host } } : {}),
		connectionTimeout: timeoutMs,
		greetingTimeout: timeoutMs,
		socketTimeout: timeoutMs,
		dnsTimeout: timeoutMs,
	});
	return new Promise<void>((resolve, reject) => {
		const fail = (error: unknown) => {
			// First: closing tells "end" at once, which must not be taken for the reason.
			reject(error);
			connection.close();
		};
		connection.once("error", fail);
		connection.once("end", () => fail(new Error("The mail server closed the connection.")));
		gateData(connection, beforeData, fail);
		const send = () => {
			forgoPipelining(connection);
			connection.send({ from, to }, raw, (error) => {
				if (error) return fail(error);
				resolve();
				connection.quit();
			});
		};
		connection.connect((error) => {
			if (error) return fail(error);
			const credentials = options.auth;
			if (!credentials) return send();
			connection.login(credentials, (refused) => (refused ? fail(refused) : send()));
		});
	});
}

function gateData(
	connection: SMTPConnection,
	beforeData: BeforeData,
	fail: (error: unknown) => void,
): void {
	const command: unknown = Reflect.get(connection, "_sendCommand");
	if (typeof command !== "function") {
		throw new Error("nodemailer sends its commands in another way: the gate must be mended.");
	}
	const sendCommand = (text: string, logged?: string) => {
		if (text !== "DATA") return void command.call(connection, text, logged);
		let proceeded = false;
		const proceed = () => {
			proceeded = true;
			command.call(connection, text, logged);
		};
		beforeData(proceed).then(() => {
			if (!proceeded) fail(new HeldBack("The message was held back."));
		}, fail);
	};
	Object.assign(connection, { _sendCommand: sendCommand });
}

function forgoPipelining(connection: SMTPConnection): void {
	const known: unknown = Reflect.get(connection, "_supportedExtensions");
	if (!Array.isArray(known)) {
		throw new Error("nodemailer keeps extensions in another way: the gate must be mended.");
	}
	const at = known.indexOf("PIPELINING");
	if (at >= 0) known.splice(at, 1);
}

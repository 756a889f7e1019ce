import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { createFaults, type Faults } from "./faults";

/** A mail server on loopback that keeps what it gets. */
export type MailFault =
	/** Refuses at a stage with a code: 4xx passes, 5xx does not. */
	| { kind: "refuse"; at: "connect" | "from" | "to" | "message"; code: number; text?: string }
	| { kind: "slow"; delayMs: number }
	/** Reads the whole message, keeps it, and breaks the connection instead of saying so. */
	| { kind: "accept_then_reset" };

export type FakeMail = {
	at: number;
	from: string;
	to: string[];
	/** The message as it came, headers and all. */
	raw: string;
	header(name: string): string | null;
};

export type FakeSmtpOptions = { port?: number; onMail?: (mail: FakeMail) => void };

export type FakeSmtp = {
	/** From now on the answer to RCPT TO waits: the moment before a client says DATA. */
	stallBeforeData(): { reached: Promise<void>; letGo(): void };
	/** What belongs into SMTP_URL. */
	url: string;
	mails: FakeMail[];
	faults: Faults<MailFault>;
	stop(): Promise<void>;
};

const HOST = "127.0.0.1";

export async function startFakeSmtp(options: FakeSmtpOptions = {}): Promise<FakeSmtp> {
	const mails: FakeMail[] = [];
	const faults = createFaults<MailFault>((fault) =>
		fault.kind === "refuse" ? new RegExp(`^${fault.at}$`) : /^message$/,
	);
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ["STARTTLS", "AUTH"],
		disableReverseLookup: true,
		closeTimeout: 100,
		onConnect: (_session, done) => done(refusalAt("connect")),
		onMailFrom: (_address, _session, done) => done(refusalAt("from")),
		onRcptTo: (_address, _session, done) => {
			void stall().then(() => done(refusalAt("to")));
		},
		onData: (stream, session, done) => {
			void receive(stream, session).then(done, done);
		},
	});
	// A client that gives up resets its socket; that is no concern of the server's.
	server.on("error", () => {});

	let stalled: { reach(): void; free: Promise<void> } | null = null;

	async function stall(): Promise<void> {
		stalled?.reach();
		await stalled?.free;
	}

	function stallBeforeData(): ReturnType<FakeSmtp["stallBeforeData"]> {
		let reach = () => {};
		let free = () => {};
		const reached = new Promise<void>((done) => {
			reach = done;
		});
		stalled = {
			reach,
			free: new Promise<void>((done) => {
				free = done;
			}),
		};
		return {
			reached,
			letGo() {
				stalled = null;
				free();
			},
		};
	}

	function refusalAt(stage: "connect" | "from" | "to"): Error | null {
		const fault = faults.next(stage);
		return fault?.kind === "refuse" ? refusal(fault) : null;
	}

	async function receive(
		stream: SMTPServerDataStream,
		session: SMTPServerSession,
	): Promise<Error | null> {
		const raw = await readAll(stream);
		const fault = faults.next("message");
		if (fault?.kind === "refuse") return refusal(fault);
		if (fault?.kind === "slow") await sleep(fault.delayMs);
		const mail = kept(raw, session);
		mails.push(mail);
		options.onMail?.(mail);
		if (fault?.kind === "accept_then_reset") breakConnections();
		return null;
	}

	function breakConnections(): void {
		for (const connection of server.connections) connection.close();
	}

	await new Promise<void>((resolve, reject) => {
		server.server.once("error", reject);
		server.listen(options.port ?? 0, HOST, resolve);
	});
	const address = server.server.address();
	if (address === null || typeof address === "string") throw new Error("The fake has no port.");
	return {
		url: `smtp://${HOST}:${address.port}`,
		mails,
		faults,
		stallBeforeData,
		stop: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

async function readAll(stream: SMTPServerDataStream): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks).toString("utf8");
}

function kept(raw: string, session: SMTPServerSession): FakeMail {
	const [head = ""] = raw.split("\r\n\r\n");
	const unfolded = head.replace(/\r\n[ \t]+/g, " ");
	return {
		at: Date.now(),
		from: session.envelope.mailFrom ? session.envelope.mailFrom.address : "",
		to: session.envelope.rcptTo.map((it) => it.address),
		raw,
		header: (name) => new RegExp(`^${name}: (.*)$`, "im").exec(unfolded)?.[1] ?? null,
	};
}

function refusal({ code, text }: Extract<MailFault, { kind: "refuse" }>): Error {
	return Object.assign(new Error(text ?? "Not now."), { responseCode: code });
}

import { ImapFlow } from "imapflow";
import { RAW_MAIL_MAX_BYTES } from "./read-raw-mail";

export type MailboxPlace = { uidValidity: string; lastUid: number };

export type MailboxAccess = {
	/** Who it is, without the password: names the place that was read up to. */
	name: string;
	/**
	 * Hands over every mail after the place, the oldest first, and tells the place after each. A mailbox whose
	 * numbering was made anew is read from its start.
	 * @throws when the server cannot be reached or the connection breaks; what was told before counts
	 */
	readSince(
		place: MailboxPlace | null,
		take: (raw: Uint8Array, place: MailboxPlace) => Promise<void>,
	): Promise<void>;
};

const TIMEOUT_MS = 30_000;
/** Mails fetched in one run of the job; the rest is the next one's. */
const MAILS_AT_ONCE = 200;

/**
 * `imaps://user:password@host:993/INBOX`; with `imap://` the connection is upgraded when the
 * server can. `address`: connect there, and ask for the URL's name in its certificate.
 */
export function mailboxAt(imapUrl: string, { address }: { address?: string } = {}): MailboxAccess {
	const url = new URL(imapUrl);
	const folder = decodeURIComponent(url.pathname.slice(1)) || "INBOX";
	const user = decodeURIComponent(url.username);
	return {
		name: `${user}@${url.host}/${folder}`,
		async readSince(place, take) {
			const client = new ImapFlow({
				host: address ?? url.hostname,
				...(address ? { servername: url.hostname } : {}),
				port: imapPort(url),
				secure: url.protocol === "imaps:",
				auth: { user, pass: decodeURIComponent(url.password) },
				logger: false,
				connectionTimeout: TIMEOUT_MS,
				greetingTimeout: TIMEOUT_MS,
				socketTimeout: TIMEOUT_MS,
			});
			// Without a listener a broken connection would end the process; the command under way rejects anyway.
			client.on("error", () => {});
			await client.connect();
			try {
				await readFolder(client, folder, { place, take });
			} finally {
				await client.logout().catch(() => client.close());
			}
		},
	};
}

/** As the URL says, or as its protocol is used to. */
export function imapPort({ port, protocol }: URL): number {
	return Number(port) || (protocol === "imaps:" ? 993 : 143);
}

type Reading = {
	place: MailboxPlace | null;
	take: (raw: Uint8Array, place: MailboxPlace) => Promise<void>;
};

async function readFolder(
	client: ImapFlow,
	folder: string,
	{ place, take }: Reading,
): Promise<void> {
	const lock = await client.getMailboxLock(folder, { readOnly: true });
	try {
		const mailbox = client.mailbox;
		if (mailbox === false) return;
		const uidValidity = String(mailbox.uidValidity);
		const from = place?.uidValidity === uidValidity ? place.lastUid : 0;
		const uids = await newUids(client, from);
		for (const uid of uids) {
			const mail = await client.fetchOne(
				String(uid),
				{ uid: true, source: { maxLength: RAW_MAIL_MAX_BYTES } },
				{ uid: true },
			);
			// A connection that is gone fetches nothing, too: that must not look like a mail that was deleted.
			if (!mail && !client.usable) throw new Error("The connection to the mailbox broke.");
			// Deleted in between: there is nothing to take, and the place moves on.
			const raw = mail ? mail.source : undefined;
			await take(raw ?? new Uint8Array(), { uidValidity, lastUid: uid });
		}
	} finally {
		lock.release();
	}
}

/** `n:*` always names the last mail, also when it is older than n. */
async function newUids(client: ImapFlow, after: number): Promise<number[]> {
	const found = await client.search({ uid: `${after + 1}:*` }, { uid: true });
	if (!Array.isArray(found)) return [];
	return found
		.filter((uid) => uid > after)
		.sort((one, other) => one - other)
		.slice(0, MAILS_AT_ONCE);
}

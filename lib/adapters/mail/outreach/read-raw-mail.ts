import { createHash } from "node:crypto";
import PostalMime from "postal-mime";
import type { IncomingMail } from "@/lib/engagement/outreach/incoming-mail";
import { storable } from "@/lib/wire/storable";

export const RAW_MAIL_MAX_BYTES = 5 * 1024 * 1024;

const TEXT_MAX = 10_000;
const SUBJECT_MAX = 300;
const DEPTH_MAX = 20;

export type ReadMail = IncomingMail & {
	/** The Message-ID, or a hash of the mail when it has none: the same mail twice is one. */
	id: string;
};

/** Reads a mail as it came over the wire. Total: what is no mail at all reads as an empty one. */
export async function readRawMail(raw: Uint8Array): Promise<ReadMail> {
	const mail = await parsed(raw);
	const report = mail.attachments.find(({ mimeType }) => mimeType === "message/delivery-status");
	const original = mail.attachments.find(
		({ mimeType }) => mimeType === "message/rfc822" || mimeType === "text/rfc822-headers",
	);
	const deliveryStatus = report ? textOf(report.content) : null;
	const messageId = bare(mail.messageId);
	return {
		id: messageId ?? createHash("sha256").update(raw).digest("hex"),
		messageId,
		from: storable(mail.from?.address?.toLowerCase() ?? ""),
		subject: storable((mail.subject ?? "").slice(0, SUBJECT_MAX)),
		text: storable((mail.text ?? "").slice(0, TEXT_MAX)),
		headers: mail.headers.map(({ key, value }) => ({ key: key.toLowerCase(), value })),
		references: idsIn(`${mail.references ?? ""} ${mail.inReplyTo ?? ""}`),
		deliveryStatus,
		originalMessageId: original
			? (idsIn(/^message-id:\s*(<[^>]+>)/im.exec(textOf(original.content))?.[1] ?? "")[0] ?? null)
			: null,
	};
}

async function parsed(raw: Uint8Array) {
	return PostalMime.parse(raw, {
		attachmentEncoding: "arraybuffer",
		forceRfc822Attachments: true,
		maxNestingDepth: DEPTH_MAX,
	});
}

function idsIn(text: string): string[] {
	return [...storable(text).matchAll(/<([^<>\s]{1,400})>/g)].map(([, id = ""]) => id);
}

function bare(messageId: string | undefined): string | null {
	return idsIn(messageId ?? "")[0] ?? null;
}

function textOf(content: ArrayBuffer | Uint8Array | string): string {
	return typeof content === "string" ? content : new TextDecoder().decode(content);
}

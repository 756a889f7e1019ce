import type { EventKind } from "@/lib/engagement/kinds";
import { kindOf, type MailKind } from "@/lib/engagement/outreach/incoming-mail";
import type { World } from "@/lib/world";
import { recordEvent } from "../engagement/record-event";

export type ReceivedAs = MailKind["kind"] | "again" | "nobodys";

/**
 * One mail, from the mailbox or the webhook; the same mail twice is one. Only a person's answer stops the
 * sequences; an auto-reply says nothing, and a bounce for good ends all writing to that address.
 */
export async function receiveMail(
	world: Pick<World, "now" | "outreach" | "engagement" | "readMail">,
	raw: Uint8Array,
): Promise<ReceivedAs> {
	const at = world.now();
	const mail = await world.readMail(raw);
	const kind = kindOf(mail);
	const answers = [...mail.references, ...(mail.originalMessageId ? [mail.originalMessageId] : [])];
	const { id, from, subject, text } = mail;
	const received = await world.outreach.receive({ id, kind, from, subject, text, answers, at });
	if (received === "again" || received === "nobodys") return received;
	const { contactId } = received;
	const event = EVENTS[kind.kind];
	if (event === null) return kind.kind;
	if (kind.kind === "answer") {
		await world.outreach.stopSequences({ contactId, because: "They answered.", at });
	}
	if (kind.kind === "bounce" && kind.permanent) await endWriting(world, contactId, kind.recipient);
	await recordEvent(world, {
		whose: { contactId },
		kind: event,
		at,
		source: "mailbox",
		id,
		detail: {
			subject,
			...(kind.kind === "bounce" ? { permanent: kind.permanent } : {}),
		},
	});
	return kind.kind;
}

const EVENTS = {
	answer: "email_answered",
	auto_reply: null,
	bounce: "email_bounced",
} as const satisfies Record<MailKind["kind"], EventKind | null>;

async function endWriting(
	{ outreach, now }: Pick<World, "outreach" | "now">,
	contactId: string,
	recipient: string | null,
): Promise<void> {
	const contact = await outreach.recipient(contactId);
	// A forged report must not silence somebody else: only the address that the message went to.
	if (!contact?.email || (recipient !== null && recipient !== contact.email)) return;
	await outreach.suppress({ email: contact.email, reason: "bounced", at: now() });
	await outreach.stopSequences({ contactId, because: "Mail to them comes back.", at: now() });
}

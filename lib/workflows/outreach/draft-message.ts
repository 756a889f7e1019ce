import type { GateReason } from "@/lib/engagement/outreach/gate-reasons";
import { gateReasons } from "@/lib/engagement/outreach/quality-gate";
import { FOLLOW_UP } from "@/lib/wording/follow-up-letter";
import type { World } from "@/lib/world";
import { draftLetter } from "./draft-letter";
import { renderFor } from "./render-message";

export type MessageDraft = {
	subject: string;
	body: string;
	byModel: boolean;
	/** What the gate says of it: the rep reads it before they send. */
	reasons: GateReason[];
};

/** A single e-mail for a rep to go on from. Nothing is sent or kept. */
export async function draftMessage(world: World, contactId: string): Promise<MessageDraft | null> {
	const recipient = await world.outreach.recipient(contactId);
	if (!recipient?.email) return null;
	const { byModel, ...letter } = await draftLetter(world, { recipient, template: FOLLOW_UP });
	const { unsubscribeLink, ...rendered } = await renderFor(world, recipient, {
		id: world.newId(),
		...letter,
	});
	// The line to unsubscribe is added to every e-mail of a rep's; only what a person would read is judged.
	const body = rendered.body.replaceAll(unsubscribeLink, "").trim();
	const reasons = gateReasons({
		subject: rendered.subject,
		body: `${body}\n${unsubscribeLink}`,
		unsubscribeLink,
		links: byModel ? [] : null,
	});
	return { subject: rendered.subject, body, byModel, reasons };
}

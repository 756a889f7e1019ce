import type { ContactChange, TurnChange } from "@/lib/adapters/db/store";
import { asEvidence } from "@/lib/qualification/dimension-evidence";
import type { ChangeInput } from "./change-input";
import { handoffChange } from "./handoff-change";
import { unansweredBy } from "./unanswered";

/** Everything the act changes, put together before anything is written. */
export function turnChange(input: ChangeInput): TurnChange {
	const { state, judged, at, messageId, reply } = input;
	const contact = contactChange(input);
	const handoff = handoffChange(input, contact?.id ?? state.contact?.id ?? "");
	return {
		conversationId: state.id,
		expects: state.version,
		at,
		messageId,
		reply: reply && {
			id: reply.id,
			text: reply.text,
			...(reply.resource ? { resource: reply.resource } : {}),
		},
		exchanges: judged.exchanges,
		shortReplies: judged.decision.act === "hand_off" ? 0 : judged.shortReplies,
		summary: input.summary,
		qualification: judged.qualification,
		evidence: messageId === null ? [] : judged.signals.map((one) => asEvidence(one, messageId)),
		contact,
		handoff,
		unanswered: unansweredBy(input, { hasLine: (handoff?.notification ?? null) !== null }),
	};
}

/** A contact begins with a handoff or an address; a known address makes it the same person. */
function contactChange({
	world,
	state,
	judged,
	contactIdByEmail,
}: ChangeInput): ContactChange | null {
	const details = judged.qualification.contact;
	const known = state.contact;
	const needed = judged.decision.act === "hand_off" || details.email !== undefined;
	if (!known && !needed) return null;
	const sameDetails =
		known &&
		Object.entries(details).every(([key, value]) =>
			Object.entries(known.details).some(([name, kept]) => name === key && kept === value),
		);
	if (sameDetails) return null;
	const id = contactIdByEmail ?? known?.id ?? world.newId();
	const isAnonymous = known !== null && known.details.email === undefined;
	const replaces = isAnonymous && known.id !== id ? known.id : null;
	return { id, isNew: !known && !contactIdByEmail, replaces, details };
}

import type { ContactChange, HandoffChange, TurnChange } from "@/lib/adapters/db/store";
import { aPacket } from "./a-packet";
import { aQualification } from "./a-qualification";

/** A Tuesday, 10:15 in Berlin. */
export const TUESDAY_MORNING = Date.UTC(2025, 3, 8, 8, 15);

type Needed = Pick<TurnChange, "conversationId" | "messageId">;

/** The assistant answers the first message of a conversation; a handoff that opens brings its contact. */
export function aTurnChange({
	conversationId,
	messageId,
	...changes
}: Needed & Partial<TurnChange>): TurnChange {
	return {
		conversationId,
		messageId,
		expects: 0,
		at: TUESDAY_MORNING,
		reply: { id: `reply-to-${messageId ?? conversationId}`, text: "We do." },
		exchanges: 1,
		shortReplies: 0,
		summary: "",
		qualification: aQualification(),
		evidence: [],
		contact: changes.handoff?.isNew ? anUnknownContact(changes.handoff.id) : null,
		handoff: null,
		unanswered: null,
		...changes,
	};
}

function anUnknownContact(handoffId: string): ContactChange {
	return { id: `contact-of-${handoffId}`, isNew: true, replaces: null, details: {} };
}

/** An explicit request opens; nobody outside is told. */
export function aHandoffChange(
	id: string,
	{
		fields,
		...changes
	}: Partial<Omit<HandoffChange, "fields">> & {
		fields?: Partial<HandoffChange["fields"]>;
	} = {},
): HandoffChange {
	return {
		id,
		isNew: true,
		at: TUESDAY_MORNING,
		fields: {
			trigger: "explicit_request",
			also: [],
			kind: "escalation",
			destination: "sales",
			priority: "high",
			status: "open",
			offers: ["talk_now", "email"],
			subject: null,
			packet: aPacket({ trigger: "explicit_request", promise: null }),
			brief: "Somebody asked for a person.",
			ring: "none",
			ringUntil: null,
			announced: true,
			acceptedAt: null,
			dutyUserId: null,
			bookingUrl: null,
			...fields,
		},
		events: [{ id: `opened-${id}`, kind: "opened", trigger: "explicit_request" }],
		promise: null,
		deliveries: [],
		notification: null,
		jobs: [],
		...changes,
	};
}

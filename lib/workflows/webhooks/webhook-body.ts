import type { WebhookSubject } from "@/lib/adapters/db/webhooks";
import type { WebhookEvent } from "@/lib/wire/destination-fields";

const iso = (instant: number) => new Date(instant).toISOString();

/** The form of Standard Webhooks: `{type, timestamp, data}`. Instants are ISO texts in UTC. */
export function webhookBody(
	event: WebhookEvent,
	{ at, handoff, promise }: WebhookSubject,
	link: string,
): string {
	const { packet, openedAt, ...shown } = handoff;
	return JSON.stringify({
		type: event,
		timestamp: iso(at),
		data: {
			handoff: {
				id: shown.id,
				contact_id: shown.contactId,
				conversation_id: shown.conversationId,
				reference: packet.reference,
				status: shown.status,
				claimed_by: shown.claimedBy,
				outcome: shown.outcome,
				opened_at: iso(openedAt),
				url: link,
			},
			promise: promise && { due: iso(promise.due), text: promise.text, state: promise.state },
			packet,
		},
	});
}

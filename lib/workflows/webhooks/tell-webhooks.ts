import type { WebhookSubject } from "@/lib/adapters/db/webhooks";
import type { WebhookEvent } from "@/lib/wire/destination-fields";
import type { World } from "@/lib/world";
import { webhookBody } from "./webhook-body";

/** Something happened: a message for each system that wants to hear of it, written once. */
export async function tellWebhooks(world: World, subjectId: string): Promise<void> {
	const [subject, { webhooks }] = await Promise.all([
		world.webhooks.subject(subjectId),
		world.outside.read(),
	]);
	if (!subject) return;
	const link = world.links.handoff(subject.handoff.id);
	const messages = subject.news.flatMap((event) => {
		const body = webhookBody(event, subject, link);
		return webhooks
			.filter(({ events }) => events.includes(event))
			.map((endpoint) => ({
				id: `msg_${world.newId()}`,
				endpointId: endpoint.id,
				event,
				subjectId: subjectOf(event, subject),
				body,
			}));
	});
	if (messages.length > 0) await world.webhooks.add({ subject, messages, at: world.now() });
}

/**
 * An address may come with the opening or after it, and the opening may be told after the address came: the
 * address itself is what is captured once.
 */
function subjectOf(event: WebhookEvent, { id, handoff }: WebhookSubject): string {
	const { email } = handoff.packet.visitor;
	return event === "contact.captured" ? `${handoff.id}:${email ?? ""}` : id;
}

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
			.map((endpoint) => ({ id: `msg_${world.newId()}`, endpointId: endpoint.id, event, body }));
	});
	if (messages.length > 0) await world.webhooks.add({ subject, messages, at: world.now() });
}

import type { Actor } from "@/lib/adapters/db/desk";
import { WEBHOOK_EVENTS, type WebhookEvent } from "@/lib/wire/destination-fields";
import type { World } from "@/lib/world";
import { DESTINATION_RULES, serverOf, WHEREABOUTS } from "./destination-rules";
import { type Invalid, invalidField } from "./field-problems";

export type WebhookToKeep = {
	actor: Actor;
	/** null for a new one. */
	id: string | null;
	/** null keeps the address. */
	url: string | null;
	events: readonly string[];
	renewSecret: boolean;
};

export type WebhookKept = { result: "saved"; secret: string | null } | { result: "gone" } | Invalid;

/** Another system that is told of what happens. A new signing secret is in the answer this once. */
export async function saveWebhook(
	world: World,
	{ actor, id, url, events, renewSecret }: WebhookToKeep,
): Promise<WebhookKept> {
	const known = events.filter(isEvent);
	if (known.length === 0) {
		return invalidField("events", "Choose at least one thing it is told of.");
	}
	const address = url?.trim() ?? null;
	if (address === null && id === null) return invalidField("url", "Write the address.");
	const wrong = address === null ? null : await wrongAddress(world, address);
	if (wrong) return invalidField("url", wrong);
	const webhook = { id: id ?? world.newId(), url: address, events: known, renewSecret };
	const kept = await world.destinations.saveWebhook({ actor, at: world.now(), webhook });
	return kept === "gone" ? { result: "gone" } : { result: "saved", ...kept };
}

async function wrongAddress(world: World, address: string): Promise<string | null> {
	const read = DESTINATION_RULES.slack_webhook.safeParse(address);
	if (!read.success) return "Write the whole address, beginning with https://.";
	const server = serverOf("slack_webhook", address);
	return server && WHEREABOUTS[await world.whereIs(server)];
}

function isEvent(name: string): name is WebhookEvent {
	return Object.hasOwn(WEBHOOK_EVENTS, name);
}

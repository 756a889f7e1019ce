import { randomUUID } from "node:crypto";
import type { DeliveryTarget, Store } from "@/lib/adapters/db/store";
import type { Packet } from "@/lib/handoff/packet";
import { aPacket } from "../a-packet";
import { aHandoffChange, aTurnChange, TUESDAY_MORNING } from "../a-turn-change";

/** What one handoff among many is like; the rest is unremarkable. */
export type ManyHandoffs = {
	count: number;
	targets: readonly DeliveryTarget[];
	packet?: (place: number) => Partial<Packet>;
	/** How many open at the same moment. */
	atOnce?: number;
};

export type OpenedHandoff = { handoffId: string; eventId: string; reference: string };

/** Opens handoffs as turns do, in one transaction each, with their deliveries and the job that announces them. */
export async function openMany(
	store: Store,
	{ count, targets, packet = () => ({}), atOnce = 8 }: ManyHandoffs,
): Promise<OpenedHandoff[]> {
	const opened: OpenedHandoff[] = [];
	let next = 0;
	async function open(): Promise<void> {
		for (let place = next++; place < count; place = next++) {
			opened.push(await openOne(store, { targets, packet: packet(place) }));
		}
	}
	await Promise.all(Array.from({ length: Math.min(atOnce, count) }, open));
	return opened;
}

export async function openOne(
	store: Store,
	{
		targets,
		packet = {},
	}: { targets: readonly DeliveryTarget[]; packet?: Partial<Packet> | undefined },
): Promise<OpenedHandoff> {
	const handoffId = randomUUID();
	const eventId = randomUUID();
	const conversationId = `conversation-${handoffId}`;
	const reference = `C-${handoffId.slice(0, 13)}`;
	await store.startConversation({ id: conversationId, visitor: aVisitor(), at: TUESDAY_MORNING });
	const source = aPacket({
		promise: null,
		reference,
		visitor: { name: "Jane Doe", company: "Acme", email: `${handoffId}@acme.example` },
		...packet,
		contact_id: `contact-${handoffId}`,
	});
	const change = aTurnChange({ conversationId, messageId: null });
	await store.commitTurn({
		...change,
		qualification: { ...change.qualification, level: source.level },
		contact: { id: source.contact_id, isNew: true, replaces: null, details: {} },
		handoff: aHandoffChange(handoffId, {
			fields: { packet: source, destination: source.destination, priority: source.priority },
			events: [{ id: eventId, kind: "opened", trigger: "explicit_request" }],
			deliveries: targets.map((target) => ({ id: randomUUID(), eventId, target })),
			jobs: [{ task: "announce", id: eventId, key: `announce:${eventId}` }],
		}),
	});
	return { handoffId, eventId, reference };
}

const aVisitor = () => ({
	id: `visitor-${randomUUID()}`,
	locale: null,
	timeZone: null,
	platform: "web chat",
	referrer: null,
	page: null,
});

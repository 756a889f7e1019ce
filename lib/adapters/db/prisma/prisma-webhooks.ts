import type { HandoffEvent } from "@/lib/handoff/handoff";
import { packet as packetSchema } from "@/lib/handoff/packet";
import type { WebhookEvent } from "@/lib/wire/destination-fields";
import type { WebhookSubject, Webhooks } from "../webhooks";
import type { Database } from "./client";
import { claimWebhooks, dueWebhooks, giveBackWebhooks, settleWebhook } from "./webhook-queue";

const NEWS: Readonly<Partial<Record<HandoffEvent, WebhookEvent>>> = {
	opened: "handoff.opened",
	reopened: "handoff.opened",
	upgraded: "handoff.upgraded",
	claimed: "handoff.claimed",
	resolved: "handoff.resolved",
	contact_captured: "contact.captured",
};

export function createPrismaWebhooks(database: Database): Webhooks {
	return {
		subject: (id) => findSubject(database, id),
		add: (input) => add(database, input),
		due: () => dueWebhooks(database),
		claim: (claiming) => claimWebhooks(database, claiming),
		settle: (settlement) => settleWebhook(database, settlement),
		giveBack: (given) => giveBackWebhooks(database, given),
	};
}

type Row = Omit<WebhookSubject["handoff"], "packet" | "openedAt"> & {
	kind: string;
	at: Date;
	openedAt: Date;
	packet: unknown;
	due: Date | null;
	text: string | null;
	state: string | null;
};

async function findSubject(database: Database, id: string): Promise<WebhookSubject | null> {
	const rows = await database.$queryRaw<Row[]>`
		SELECT s.kind, s.at, s.due, s.text, s.state, h.id, h.contact_id AS "contactId",
			h.conversation_id AS "conversationId", h.status, u.name AS "claimedBy", h.outcome,
			h.opened_at AS "openedAt", h.packet
		FROM (
			SELECT e.handoff_id, e.kind, e.at, p.due, p.text, p.state FROM handoff_event e
			LEFT JOIN LATERAL (SELECT due, text, state FROM promise
				WHERE handoff_id = e.handoff_id AND state <> 'withdrawn'
				ORDER BY made_at DESC LIMIT 1) p ON true
			WHERE e.id = ${id}
			UNION ALL
			SELECT handoff_id, 'promise_broken', settled_at, due, text, state FROM promise
			WHERE id = ${id} AND state = 'broken') s
		JOIN handoff h ON h.id = s.handoff_id
		LEFT JOIN "user" u ON u.id = h.claimed_by_id`;
	const row = rows[0];
	if (!row) return null;
	const { kind, at, due, text, state, openedAt, packet, ...handoff } = row;
	return {
		id,
		at: at.getTime(),
		news: newsOf(kind, packetSchema.parse(packet).visitor.email !== undefined),
		handoff: { ...handoff, openedAt: openedAt.getTime(), packet: packetSchema.parse(packet) },
		promise: due && text && state ? { due: due.getTime(), text, state } : null,
	};
}

function newsOf(kind: string, addressKnown: boolean): WebhookEvent[] {
	if (kind === "promise_broken") return ["promise.broken"];
	const news = Object.entries(NEWS).flatMap(([known, event]) => (known === kind ? [event] : []));
	return kind === "opened" && addressKnown ? [...news, "contact.captured"] : news;
}

async function add(
	database: Database,
	{ subject, messages, at }: Parameters<Webhooks["add"]>[0],
): Promise<void> {
	await database.webhookMessage.createMany({
		data: messages.map((message) => ({
			...message,
			handoffId: subject.handoff.id,
			createdAt: new Date(at),
		})),
		skipDuplicates: true,
	});
}

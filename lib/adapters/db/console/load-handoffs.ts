import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { Prisma } from "@/lib/generated/prisma/client";
import { bothClocks } from "@/lib/handoff/clocks";
import { nextSteps } from "@/lib/handoff/next-steps";
import { packet as packetSchema } from "@/lib/handoff/packet";
import { type HandoffCard, handoffCard } from "@/lib/wire/handoff-card";
import { HANDOFF_HEAD, HANDOFF_JOINS } from "./handoff-columns";
import type { DeskKey } from "./load-desk";

const HANDOFFS = 20;

const stored = handoffCard
	.omit({ promiseClocks: true, steps: true, caps: true, callClocks: true })
	.extend({ packet: z.unknown(), callAt: z.string().nullable() });

/** A contact's handoffs with their events, the newest first. */
export async function loadHandoffs(database: Database, key: DeskKey): Promise<HandoffCard[]> {
	const whose =
		"contactId" in key
			? Prisma.sql`h.contact_id = ${key.contactId}`
			: Prisma.sql`h.conversation_id = ${key.conversationId}`;
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object(${HANDOFF_HEAD}, 'claimedAt', h.claimed_at, 'outcome', h.outcome, 'reasons', h.reasons,
			'crmUrl', h.crm_record ->> 'url', 'packet', h.packet, 'callAt', b.starts_at,
			'events', coalesce(e.list, '[]'::json)) AS row
		FROM (SELECT * FROM handoff h WHERE ${whose} ORDER BY h.opened_at DESC LIMIT ${HANDOFFS}) h
		${HANDOFF_JOINS}
		LEFT JOIN LATERAL (
			SELECT json_agg(json_build_object('id', id, 'kind', kind, 'trigger', trigger, 'at', at,
				'by', actor_name) ORDER BY at) AS list
			FROM handoff_event WHERE handoff_id = h.id) e ON true
		LEFT JOIN LATERAL (
			SELECT starts_at FROM booking WHERE handoff_id = h.id AND state = 'booked'
			ORDER BY starts_at DESC LIMIT 1) b ON true
		ORDER BY h.opened_at DESC`;
	return found.map(({ row }) => cardOf(stored.parse(row)));
}

function cardOf({ packet: raw, callAt, ...card }: z.infer<typeof stored>): HandoffCard {
	// A packet of an older version may lack what the steps need; the card is shown all the same.
	const packet = packetSchema.safeParse(raw).data;
	if (!packet) return { ...card, promiseClocks: null, callClocks: null, steps: [], caps: [] };
	const { team_time_zone, time_zone } = packet;
	return {
		...card,
		promiseClocks: card.promise && bothClocks(card.promise.due, team_time_zone, time_zone),
		callClocks: callAt && bothClocks(callAt, team_time_zone, time_zone),
		steps: nextSteps(packet),
		caps: packet.caps.map(({ reason }) => reason),
	};
}

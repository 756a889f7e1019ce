import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { DELIVERY_TARGETS, type DeliveryTarget } from "@/lib/adapters/db/store";
import { buildFallbackMail } from "@/lib/adapters/mail/build-fallback-mail";
import { mailText } from "@/lib/adapters/mail/mail-text";
import { buildSlackMessage } from "@/lib/adapters/slack/build-slack-message";
import { HANDOFF_EVENTS, type HandoffEvent } from "@/lib/handoff/handoff";
import { type Packet, packet as packetSchema } from "@/lib/handoff/packet";
import { packetText } from "@/lib/handoff/packet-html";
import type { DeliveryText } from "@/lib/wire/destinations";

const MAIL_PLACE = "(the sales inbox)";

export type TextPlace = {
	/** The stable address of a handoff. */
	linkTo(handoffId: string): string;
	host: string;
};

/**
 * What a delivery said in its last try; before the first, what it would say of the packet as it is now. Addresses and
 * tokens of the other side are no part of it.
 */
export async function readDeliveryText(
	database: Database,
	id: string,
	{ linkTo, host }: TextPlace,
): Promise<DeliveryText | null> {
	const row = await database.delivery.findUnique({
		where: { id },
		select: {
			target: true,
			sent: true,
			unknown: true,
			event: {
				select: { kind: true, actorName: true, handoff: { select: { id: true, packet: true } } },
			},
		},
	});
	if (!row) return null;
	if (row.sent !== null) return { text: row.sent, sent: true };
	const { kind, actorName, handoff } = row.event;
	const text = TEXTS[z.enum(DELIVERY_TARGETS).parse(row.target)]({
		id,
		host,
		packet: packetSchema.parse(handoff.packet),
		event: z.enum(HANDOFF_EVENTS).parse(kind),
		by: actorName,
		repeat: row.unknown,
		link: linkTo(handoff.id),
	});
	return { text, sent: false };
}

type Said = {
	id: string;
	host: string;
	packet: Packet;
	event: HandoffEvent;
	by: string | null;
	repeat: boolean;
	link: string;
};

const TEXTS = {
	slack: ({ packet, event, link, repeat, by }) =>
		JSON.stringify(
			buildSlackMessage(packet, { event, link, repeat, ...(by ? { by } : {}) }),
			null,
			2,
		),
	crm: ({ packet, link }) => `${link}\n\n${packetText(packet)}`,
	mail({ packet, event, link, repeat, id, host }) {
		const mail = { to: MAIL_PLACE, event, link, repeat, failed: [], deliveryId: id, host };
		return mailText(buildFallbackMail(packet, mail));
	},
	visitor: ({ packet }) =>
		[
			"A confirmation to the visitor, in their language.",
			packet.promise ? `Promised: ${packet.promise.text}` : "No time was promised.",
		].join("\n"),
} as const satisfies Record<DeliveryTarget, (said: Said) => string>;

import type { AtHand, RaisedHandoff } from "@/lib/adapters/db/engagement/engagement-store";
import type { Company } from "@/lib/adapters/db/store";
import type { Instant } from "@/lib/availability/types";
import { engagementBrief } from "@/lib/engagement/brief";
import { toRaise } from "@/lib/engagement/raise";
import { headline, whoIs } from "@/lib/handoff/brief";
import { buildPacket } from "@/lib/handoff/build-packet";
import type { RaisedBy } from "@/lib/handoff/handoff";
import type { Packet } from "@/lib/handoff/packet";
import { addressedTo } from "@/lib/handoff/persona-rule";
import { newQualification } from "@/lib/qualification/score-turn";
import type { World } from "@/lib/world";
import { dutyOn } from "../duty";
import { targetsFor } from "../targets-for";

const RAISED_BY: Extract<RaisedBy, "engagement"> = "engagement";

/**
 * Opens the card for a contact whose engagement calls for a person, by the same path as the chat: the row,
 * the reps' inbox at high priority, Slack, CRM. Nothing is raised twice for the same occurrence of a cause;
 * while a person has a card of this contact already, what is new is added to it.
 */
export async function raiseFromEngagement(world: World, contactId: string): Promise<void> {
	const now = world.now();
	await world.engagement.foldWaiting(contactId, now);
	const [hand, company] = await Promise.all([
		world.engagement.atHand(contactId, now),
		world.store.company(),
	]);
	if (!hand) return;
	const causes = toRaise(hand.judgement, hand.raised);
	if (causes.length === 0) return;
	await world.engagement.raise(raisingOf(world, { hand, causes, company, now }));
}

type Calling = {
	hand: AtHand;
	causes: ReturnType<typeof toRaise>;
	company: Company;
	now: Instant;
};

function raisingOf(world: World, { hand, causes, company, now }: Calling): RaisedHandoff {
	const id = world.newId();
	const qualification = hand.qualification ?? newQualification();
	const address = addressedTo(qualification.persona, {
		trigger: RAISED_BY,
		destination: "sales",
		priority: "high",
		announces: "at_once",
	});
	const packet = packetOf(world, { hand, company, now, causes, address });
	const event = { id: world.newId(), kind: "opened", trigger: RAISED_BY } as const;
	return {
		contactId: hand.contactId,
		at: now,
		raisedBefore: hand.raised,
		reasons: causes.map(({ words }) => words),
		raisedNow: Object.fromEntries(causes.map(({ cause }) => [cause, now])),
		level: qualification.level,
		handoff: {
			id,
			isNew: true,
			at: now,
			fields: {
				trigger: RAISED_BY,
				also: [],
				kind: "escalation",
				destination: address.destination,
				priority: address.priority,
				status: "open",
				offers: [],
				subject: null,
				packet,
				brief: packet.summary,
				ring: "none",
				ringUntil: null,
				announced: true,
				acceptedAt: null,
				dutyUserId: dutyOn(company, now),
				bookingUrl: null,
			},
			events: [event],
			promise: null,
			deliveries: targetsFor(company, address.destination).map((target) => ({
				id: world.newId(),
				eventId: event.id,
				target,
			})),
			notification: {
				eventId: event.id,
				priority: address.priority,
				title: headline(packet),
				body: packet.summary,
			},
			jobs: [{ task: "announce", id: event.id, key: `announce:${event.id}` }],
		},
	};
}

type Addressed = Pick<Packet, "destination" | "priority">;

function packetOf(
	world: World,
	{ hand, company, now, causes, address }: Calling & { address: Addressed },
): Packet {
	const { contact, conversation, contactId } = hand;
	const { zone } = company.schedule;
	const source = {
		qualification: hand.qualification ?? newQualification(),
		contact,
		handoff: {
			trigger: RAISED_BY,
			also: [],
			kind: "escalation",
			promise: null,
			...address,
		} as const,
		conversation: {
			id: conversation?.id ?? "",
			contactId,
			reference: conversation ? `C-${conversation.number}` : `K-${contactId.slice(0, 8)}`,
			startedAt: conversation?.startedAt ?? now,
			lastMessageAt: conversation?.lastMessageAt ?? now,
			page: conversation?.page ?? null,
			referrer: conversation?.referrer ?? null,
			platform: conversation?.platform ?? "e-mail",
			locale: conversation?.locale ?? null,
			zone: conversation?.zone ?? null,
			languages: hand.qualification ? [hand.qualification.language] : [],
			transcriptUrl: world.links.contact(contactId),
		},
		teamZone: zone,
	};
	const summary = engagementBrief({
		who: whoIs(buildPacket(source)),
		state: hand.state,
		standing: hand.judgement.standing,
		causes,
		now,
		zone,
		rules: hand.rules,
	});
	return buildPacket({ ...source, summary });
}

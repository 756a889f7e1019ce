import type {
	Company,
	DeliveryTarget,
	HandoffChange,
	HandoffFields,
	Job,
} from "@/lib/adapters/db/store";
import type { Instant } from "@/lib/availability/types";
import { cardBrief, headline } from "@/lib/handoff/brief";
import { buildPacket } from "@/lib/handoff/build-packet";
import type { HandoffTerms } from "@/lib/handoff/decide";
import type { HandoffEvent, PromiseWords, Trigger } from "@/lib/handoff/handoff";
import type { Packet } from "@/lib/handoff/packet";
import type { ChatWorld } from "@/lib/world";
import type { ChangeInput } from "./change-input";
import { dutyOn } from "./duty";
import { promiseAt } from "./handoff-words-of";
import { promiseJobs } from "./promise-jobs";
import { targetsFor } from "./targets-for";
import type { Judged } from "./visitor-act";

type Step = {
	terms: HandoffTerms;
	event: HandoffEvent | null;
	ring: boolean;
};

function stepOf({ decision }: Judged): Step | null {
	switch (decision.act) {
		case "none":
			return null;
		case "hand_off":
			return { terms: decision.terms, event: decision.event, ring: false };
		case "follow_up":
			return { terms: decision.terms, event: decision.event, ring: decision.ring };
		case "still_open":
			return { terms: decision.terms, event: null, ring: false };
		default:
			return decision satisfies never;
	}
}

/** The handoff with its packet, promise, deliveries and jobs; null when the act opened or touched none. */
export function handoffChange(input: ChangeInput, contactId: string): HandoffChange | null {
	const step = stepOf(input.judged);
	if (!step) return null;
	const { world, state, at } = input;
	const id = state.handoff?.id ?? world.newId();
	const promise = step.terms.promise === "none" ? null : promiseAt(input.judged, occasionOf(input));
	const packet = packetOf(input, { step, contactId, handoffId: id, promise });
	const fields = fieldsOf(input, { step, packet });
	const events = eventsOf(world, step);
	const made = step.terms.promise === "made" && !state.handoff?.promise ? promise : null;
	const promiseRow = made && step.event !== "declined" ? { ...made, id: world.newId() } : null;
	const announced = announcedEvents(step, events, state.handoff?.announced ?? false);
	const deliveries = announced.flatMap((event) =>
		targetsOf(input, step, event).map((target) => ({
			id: world.newId(),
			eventId: event.id,
			target,
		})),
	);
	return {
		id,
		isNew: state.handoff === null,
		at,
		fields,
		events,
		promise: promiseRow,
		deliveries,
		notification: notificationOf(step, { packet, events }),
		jobs: [
			...announced.map(
				(event): Job => ({ task: "announce", id: event.id, key: `announce:${event.id}` }),
			),
			...ringJobs(fields, id, at),
			...(promiseRow
				? promiseJobs({ schedule: input.company.schedule, promise: promiseRow, at })
				: []),
		],
	};
}

const occasionOf = ({ state, company, at, reply }: ChangeInput) => ({
	state,
	company,
	at,
	resource: reply?.resource ?? null,
});

function packetOf(
	{ world, state, company, at, judged }: ChangeInput,
	handoff: { step: Step; contactId: string; handoffId: string; promise: PromiseWords | null },
): Packet {
	const { terms } = handoff.step;
	return buildPacket({
		qualification: judged.qualification,
		handoff: { ...terms, promise: handoff.promise },
		conversation: {
			id: state.id,
			contactId: handoff.contactId,
			reference: `C-${state.number}`,
			startedAt: state.startedAt,
			lastMessageAt: at,
			page: state.page,
			referrer: state.visitor.referrer,
			platform: state.visitor.platform,
			locale: state.visitor.locale,
			zone: state.visitor.timeZone,
			languages: [judged.qualification.language],
			transcriptUrl: world.links.conversation(state.id),
		},
		teamZone: company.schedule.zone,
	});
}

function fieldsOf(
	{ world, state, company, at, judged }: ChangeInput,
	{ step, packet }: { step: Step; packet: Packet },
): HandoffFields {
	const { announce, promise: _promise, ...terms } = step.terms;
	const before = state.handoff;
	const ringUntil = step.ring ? at + company.joinTimeoutMinutes * 60_000 : null;
	return {
		...terms,
		status: statusAfter(step, before?.status ?? "open"),
		packet,
		brief: cardBrief(packet),
		ring: step.ring ? "ringing" : ringAfter(step, before?.ring ?? "none"),
		ringUntil: ringUntil ?? before?.ringUntil ?? null,
		announced: announce || (before?.announced ?? false),
		acceptedAt: before?.acceptedAt ?? (step.event === "accepted" || step.ring ? at : null),
		dutyUserId: dutyOn(company, at),
		bookingUrl: terms.offers.includes("book")
			? bookingUrl({ world, company, at, packet, judged })
			: null,
	};
}

/** A reopened handoff starts anew for the reps. */
function ringAfter(step: Step, before: HandoffFields["ring"]): HandoffFields["ring"] {
	return step.event === "reopened" ? "none" : before;
}

function statusAfter(step: Step, before: HandoffFields["status"]): HandoffFields["status"] {
	if (step.event === "declined") return "declined";
	if (step.event === null) return before;
	return before === "claimed" && step.event !== "reopened" ? "claimed" : "open";
}

function bookingUrl(input: {
	world: ChatWorld;
	company: Company;
	at: Instant;
	packet: Packet;
	judged: Judged;
}): string | null {
	const { bookingUrl: base, schedule } = input.company;
	if (base === null) return null;
	const { name, email } = input.judged.qualification.contact;
	return input.world.booking.url(base, {
		name,
		email,
		summary: quotesOf(input.packet).join(" · "),
		conversationId: input.packet.conversation_id,
		now: input.at,
		zone: schedule.zone,
	});
}

/** Only the visitor's own words: they will see and may edit them. */
function quotesOf(packet: Packet): string[] {
	return Object.values(packet.dimensions).flatMap(({ evidence }) =>
		evidence.slice(-1).map((one) => one.quote),
	);
}

function eventsOf(world: ChatWorld, { event, ring, terms }: Step) {
	if (event === null) return [];
	const kinds: HandoffEvent[] = ring && event !== "accepted" ? [event, "accepted"] : [event];
	return kinds.map((kind) => ({ id: world.newId(), kind, trigger: terms.trigger }));
}

type WrittenEvent = { id: string; kind: HandoffEvent; trigger: Trigger };

/** Which events Slack and CRM hear of. The first announcement carries what went before. */
function announcedEvents(
	{ terms, ring }: Step,
	events: readonly WrittenEvent[],
	announcedBefore: boolean,
): WrittenEvent[] {
	if (!terms.announce) return [];
	return events.filter(({ kind }) => {
		if (kind === "declined") return false;
		if (kind === "accepted") return ring || !announcedBefore;
		return true;
	});
}

/** The visitor gets it in writing once: with the event that brought the address, or found it there. */
function targetsOf(
	{ company, judged }: ChangeInput,
	{ terms }: Step,
	{ kind }: WrittenEvent,
): DeliveryTarget[] {
	const known = judged.qualification.contact.email !== undefined;
	const brings = known && kind === "contact_captured";
	const finds = known && terms.promise === "made" && (kind === "opened" || kind === "reopened");
	const team = targetsFor(company, terms.destination);
	return company.told.visitors && (brings || finds) ? [...team, "visitor"] : team;
}

const NOTIFIED: readonly HandoffEvent[] = ["opened", "upgraded", "reopened", "accepted"];

/** Every rep's inbox hears of what needs a rep; nobody of a competitor who only asked for prices. */
function notificationOf(
	{ terms }: Step,
	{ packet, events }: { packet: Packet; events: readonly WrittenEvent[] },
): HandoffChange["notification"] {
	const event = events.find(({ kind }) => NOTIFIED.includes(kind));
	if (!event) return null;
	if (terms.priority === "normal" && !terms.announce) return null;
	return {
		eventId: event.id,
		priority: terms.priority,
		title: headline(packet),
		body: cardBrief(packet),
	};
}

function ringJobs({ ring, ringUntil }: HandoffFields, handoffId: string, at: Instant): Job[] {
	if (ring !== "ringing" || ringUntil === null) return [];
	return [
		{ task: "ring_timeout", id: handoffId, key: `ring:${handoffId}`, delayMs: ringUntil - at },
	];
}

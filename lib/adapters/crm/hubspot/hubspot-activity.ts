import { headline } from "@/lib/handoff/brief";
import { clip } from "@/lib/handoff/clip";
import type { HandoffEvent } from "@/lib/handoff/handoff";
import type { Packet } from "@/lib/handoff/packet";
import { escapeHtml, packetHtml } from "@/lib/handoff/packet-html";
import type { CrmDelivery } from "../crm";

/** Source: developers.hubspot.com, notes guide. */
export const NOTE_BODY_MAX = 65_536;
const SUBJECT_MAX = 250;
const HANDOFF_PART = 8;
/** A task made by the API notifies nobody unless it reminds. */
const REMIND_BEFORE_MS = 1_800_000;

/** HubSpot's own association types from an activity to its contact. */
export const TO_CONTACT = { notes: 202, tasks: 204 } as const;
export type ActivityKind = keyof typeof TO_CONTACT;

/** The property that shows our reference, by which an earlier write is recognised. */
export const MARKED_PROPERTY = {
	notes: "hs_note_body",
	tasks: "hs_task_subject",
} as const satisfies Record<ActivityKind, string>;

const TASK_STATUS = {
	resolved: "COMPLETED",
	reopened: "NOT_STARTED",
} as const satisfies Partial<Record<HandoffEvent, string>>;

export type Properties = Record<string, string>;

/**
 * The visible reference of one handoff: the conversation's, and the end of the handoff's own id, since a
 * conversation may be handed over again after its first handoff was settled.
 */
export function markOf({ reference }: Packet, { handoffId }: CrmDelivery): string {
	return `Baton ${reference}-${handoffId.replace(/\W/g, "").slice(-HANDOFF_PART)}`;
}

/** Does this text carry the mark, and not merely a longer one? */
export function isMarked(text: string, mark: string): boolean {
	const at = text.indexOf(mark);
	return at >= 0 && !/[\w-]/.test(text.charAt(at + mark.length));
}

export function noteProperties(packet: Packet, delivery: CrmDelivery): Properties {
	const { link, ownerId } = delivery;
	const start = `<p>${escapeHtml(markOf(packet, delivery))} · <a href="${escapeHtml(link)}">Open in Baton</a></p>`;
	return {
		hs_timestamp: packet.started_at,
		hs_note_body: start + packetHtml(packet, NOTE_BODY_MAX - start.length),
		...ownerProperty(ownerId),
	};
}

export function taskProperties(packet: Packet, delivery: CrmDelivery): Properties {
	const { link, dueAt, ownerId, event } = delivery;
	const end = ` [${markOf(packet, delivery)}]`;
	return {
		hs_timestamp: dueAt,
		hs_task_reminders: String(reminderAt(packet, dueAt)),
		hs_task_subject: clip(headline(packet), SUBJECT_MAX - end.length) + end,
		hs_task_body: taskBody(packet, link),
		hs_task_priority: packet.priority === "high" ? "HIGH" : "MEDIUM",
		hs_task_type: packet.visitor.phone ? "CALL" : "TODO",
		...ownerProperty(ownerId),
		...(event === "resolved" || event === "reopened" ? { hs_task_status: TASK_STATUS[event] } : {}),
	};
}

/** A new task is to be done, whatever event brought it. */
export function newTaskProperties(packet: Packet, delivery: CrmDelivery): Properties {
	return { hs_task_status: "NOT_STARTED", ...taskProperties(packet, delivery) };
}

function taskBody(packet: Packet, link: string): string {
	const open = `<p><a href="${escapeHtml(link)}">Open in Baton</a></p>`;
	return open + packetHtml(packet, NOTE_BODY_MAX - open.length);
}

function reminderAt(packet: Packet, dueAt: string): number {
	const written = Date.parse(packet.last_message_at);
	const due = Date.parse(dueAt);
	return Math.max(due - REMIND_BEFORE_MS, Math.min(written, due));
}

function ownerProperty(ownerId: string | undefined): Properties {
	return ownerId ? { hubspot_owner_id: ownerId } : {};
}

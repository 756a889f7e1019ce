import { headline } from "@/lib/handoff/brief";
import { clip } from "@/lib/handoff/clip";
import type { Packet } from "@/lib/handoff/packet";
import { escapeHtml, packetHtml, packetText } from "@/lib/handoff/packet-html";
import type { CrmDelivery } from "../crm";
import type { ContactFields, NoteContent, TaskContent } from "./crm-records";

const HANDOFF_PART = 8;
const SUBJECT_MAX = 250;
const REMIND_BEFORE_MS = 1_800_000;

export type ContentLimits = { noteMax: number; taskMax: number };

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

export function contactFields({ visitor, contact_id, reference }: Packet): ContactFields {
	const { email, name, company, role, phone } = visitor;
	const given = Object.entries({ email, name, company, role, phone }).filter(([, text]) => text);
	return {
		ownId: contact_id,
		placeholder: email ?? `Visitor ${reference}`,
		...Object.fromEntries(given),
	};
}

export function noteContent(
	packet: Packet,
	delivery: CrmDelivery,
	{ noteMax }: ContentLimits,
): NoteContent {
	const mark = markOf(packet, delivery);
	return {
		mark,
		title: `${clip(headline(packet), SUBJECT_MAX - mark.length - 3)} [${mark}]`,
		...bodies(packet, { mark, link: delivery.link, max: noteMax }),
	};
}

export function taskContent(
	packet: Packet,
	delivery: CrmDelivery,
	{ taskMax }: ContentLimits,
): TaskContent {
	const { dueAt, link, ownerId, event } = delivery;
	const mark = markOf(packet, delivery);
	const due = Date.parse(dueAt);
	const written = Math.min(Date.parse(packet.last_message_at), due);
	return {
		mark,
		subject: `${clip(headline(packet), SUBJECT_MAX - mark.length - 3)} [${mark}]`,
		...bodies(packet, { mark, link, max: taskMax }),
		dueAt,
		remindAt: new Date(Math.max(due - REMIND_BEFORE_MS, written)).toISOString(),
		highPriority: packet.priority === "high",
		byPhone: packet.visitor.phone !== undefined,
		...(ownerId ? { ownerId } : {}),
		...(event === "resolved" ? { done: true } : {}),
		...(event === "reopened" ? { done: false } : {}),
	};
}

function bodies(packet: Packet, { mark, link, max }: { mark: string; link: string; max: number }) {
	const start = `<p>${escapeHtml(mark)} · <a href="${escapeHtml(link)}">Open in Baton</a></p>`;
	const plain = `${mark} · ${link}\n\n`;
	return {
		html: start + packetHtml(packet, max - start.length),
		text: plain + clip(packetText(packet), max - plain.length),
	};
}

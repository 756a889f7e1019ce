import { DIMENSIONS } from "@/lib/qualification/facts";
import { bothClocks, clockIn } from "./clocks";
import {
	CONFIDENCE_LABELS,
	DESTINATION_LABELS,
	DIMENSION_LABELS,
	DIMENSION_LEVEL_LABELS,
	LEVEL_LABELS,
	PERSONA_LABELS,
	TRIGGER_LABELS,
} from "./labels";
import type { Packet, PacketDimension } from "./packet";

export type PacketRow = readonly [label: string, text: string];
export type PacketSection = { title: string; rows: PacketRow[] };

/** A note, a task and a mail print the same packet, and its clocks take their time. */
const printed = new WeakMap<Packet, readonly PacketSection[]>();

/** The whole packet as titled rows of plain text, most urgent first: the CRM note and the e-mail print these. */
export function packetSections(packet: Packet): readonly PacketSection[] {
	const sections = printed.get(packet) ?? sectionsOf(packet);
	printed.set(packet, sections);
	return sections;
}

function sectionsOf(packet: Packet): PacketSection[] {
	return [
		{ title: "Handoff", rows: handoffRows(packet) },
		{ title: "Visitor", rows: visitorRows(packet) },
		{ title: "Qualification", rows: dimensionRows(packet) },
		{ title: "Conversation", rows: conversationRows(packet) },
	].filter((section) => section.rows.length > 0);
}

function handoffRows(packet: Packet): PacketRow[] {
	return present([
		["Level", LEVEL_LABELS[packet.level]],
		["Held back", packet.caps.map(({ reason }) => reason).join(" ")],
		["Trigger", TRIGGER_LABELS[packet.trigger]],
		["Also", packet.also.map((trigger) => TRIGGER_LABELS[trigger]).join("; ")],
		["Kind", packet.kind],
		["For", DESTINATION_LABELS[packet.destination]],
		["Priority", packet.priority],
		["Promised", packet.promise?.text],
		[
			"Due",
			packet.promise && bothClocks(packet.promise.due, packet.team_time_zone, packet.time_zone),
		],
	]);
}

function visitorRows({ visitor, persona, persona_correction }: Packet): PacketRow[] {
	return present([
		["Email", visitor.email],
		["Name", visitor.name],
		["Company", visitor.company],
		["Role", visitor.role],
		["Phone", visitor.phone],
		["Preferred time", visitor.preferred_time],
		["Persona", `${PERSONA_LABELS[persona]}${correctionText(persona_correction)}`],
	]);
}

function correctionText(correction: Packet["persona_correction"]): string {
	return correction ? ` (corrected by ${correction.by}: ${correction.reason})` : "";
}

function dimensionRows({ dimensions }: Packet): PacketRow[] {
	return DIMENSIONS.map((name) => [DIMENSION_LABELS[name], dimensionText(dimensions[name])]);
}

function dimensionText({ level, confidence, evidence, correction }: PacketDimension): string {
	const quotes = evidence.map(({ quote }) => `“${quote}”`).join(" ");
	const why = correction ? ` by ${correction.by}: ${correction.reason}` : "";
	const said = quotes ? `: ${quotes}` : "";
	return `${DIMENSION_LEVEL_LABELS[level]} (${CONFIDENCE_LABELS[confidence]}${why})${said}`;
}

function conversationRows(packet: Packet): PacketRow[] {
	return present([
		["Reference", packet.reference],
		["Started", clockIn(packet.started_at, packet.team_time_zone)],
		["Last message", clockIn(packet.last_message_at, packet.team_time_zone)],
		["Page", packet.page],
		["Came from", packet.referrer],
		["Platform", packet.platform],
		["Languages", packet.languages.join(", ")],
		["Locale", packet.locale],
		["Time zone", packet.time_zone],
		["Conversation", packet.conversation_id],
		["Contact", packet.contact_id],
		["Transcript", packet.transcript_url],
	]);
}

function present(rows: readonly (readonly [string, string | null | undefined])[]): PacketRow[] {
	return rows.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}

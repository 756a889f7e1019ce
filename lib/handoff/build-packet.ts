import { DateTime } from "luxon";
import type { Instant } from "@/lib/availability/types";
import { weakestFirst } from "@/lib/qualification/dimension-evidence";
import type { ContactDetails, Dimension, Language } from "@/lib/qualification/facts";
import type { DimensionState, Evidence, Qualification } from "@/lib/qualification/qualification";
import { type BriefSource, briefFromPacket } from "./brief";
import { clip } from "./clip";
import type {
	Destination,
	HandoffKind,
	Priority,
	PromiseWords,
	RaisedBy,
	Trigger,
} from "./handoff";
import { CAP_REASONS } from "./labels";
import {
	type Confidence,
	PACKET_LIMITS,
	type Packet,
	type PacketDimension,
	type PacketVisitor,
} from "./packet";

export type PacketSource = {
	qualification: Qualification;
	/** What the visitor gave, in the chat and in the form; the form wins. */
	contact?: ContactDetails;
	handoff: {
		trigger: RaisedBy;
		also: readonly Trigger[];
		kind: HandoffKind;
		destination: Destination;
		priority: Priority;
		promise: PromiseWords | null;
	};
	conversation: {
		id: string;
		contactId: string;
		reference: string;
		startedAt: Instant;
		lastMessageAt: Instant;
		page: string | null;
		referrer: string | null;
		platform: string;
		locale: string | null;
		zone: string | null;
		languages: readonly Language[];
		transcriptUrl: string;
	};
	teamZone: string;
	/** A written summary; without it the built-in one. */
	summary?: string;
};

/** Puts the packet together and keeps every text in its bounds. Total: any source gives a valid packet. */
export function buildPacket(source: PacketSource): Packet {
	const bare = withoutSummary(source);
	const summary = clip(source.summary?.trim() || briefFromPacket(bare), PACKET_LIMITS.summary);
	return { ...bare, summary };
}

/** The packet after a rep's word on the visitor; it says what is known now, in words of its own. */
export function requalified(
	{ persona_correction: _earlier, summary: _written, ...rest }: Packet,
	qualification: Qualification,
): Packet {
	const bare = { ...rest, ...qualifiedPart(qualification) };
	return { ...bare, summary: clip(briefFromPacket(bare), PACKET_LIMITS.summary) };
}

type QualifiedPart = Pick<
	Packet,
	"level" | "persona" | "persona_correction" | "caps" | "dimensions"
>;

function qualifiedPart(qualification: Qualification): QualifiedPart {
	const { level, persona, personaCorrection, caps } = qualification;
	return {
		level,
		persona,
		...(personaCorrection && { persona_correction: saidBy(personaCorrection) }),
		caps: caps.map((cap) => ({ cap, reason: CAP_REASONS[cap] })),
		dimensions: {
			problem: dimensionOf(qualification, "problem"),
			authority: dimensionOf(qualification, "authority"),
			company: dimensionOf(qualification, "company"),
			timing: dimensionOf(qualification, "timing"),
		},
	};
}

function saidBy({ by, reason }: { by: string; reason: string }) {
	return { by: clip(by, PACKET_LIMITS.short), reason: clip(reason, PACKET_LIMITS.reason) };
}

function withoutSummary({
	qualification,
	contact,
	handoff,
	conversation,
	teamZone,
}: PacketSource): BriefSource {
	return {
		reference: clip(conversation.reference, 40),
		...qualifiedPart(qualification),
		trigger: handoff.trigger,
		also: [...handoff.also],
		kind: handoff.kind,
		destination: handoff.destination,
		priority: handoff.priority,
		visitor: visitorOf(qualification.contact, contact ?? {}),
		promise: handoff.promise && {
			due: handoff.promise.due,
			text: clip(handoff.promise.text, PACKET_LIMITS.promise),
		},
		conversation_id: clip(conversation.id, PACKET_LIMITS.short),
		contact_id: clip(conversation.contactId, PACKET_LIMITS.short),
		started_at: isoOf(conversation.startedAt),
		last_message_at: isoOf(conversation.lastMessageAt),
		page: addressOf(conversation.page),
		referrer: addressOf(conversation.referrer),
		platform: clip(conversation.platform, PACKET_LIMITS.short),
		locale: shortOf(conversation.locale),
		time_zone: shortOf(conversation.zone),
		team_time_zone: clip(teamZone, PACKET_LIMITS.short),
		languages: [...conversation.languages],
		transcript_url: clip(conversation.transcriptUrl, PACKET_LIMITS.address),
	};
}

function dimensionOf(qualification: Qualification, dimension: Dimension): PacketDimension {
	const state = qualification.dimensions[dimension];
	const level = state.correction?.level ?? state.level;
	return {
		level,
		confidence: confidenceOf(state),
		evidence: weakestFirst(state.evidence).slice(-PACKET_LIMITS.quotes).map(quoted),
		...(state.correction && { correction: saidBy(state.correction) }),
	};
}

function confidenceOf(state: DimensionState): Confidence {
	if (state.correction) return "corrected";
	const table = { not_detected: "none", partial: "implied", confirmed: "stated" } as const;
	return table[state.level];
}

function quoted({ quote, messageId, by }: Evidence): PacketDimension["evidence"][number] {
	return {
		quote: clip(quote, PACKET_LIMITS.quote),
		message_id: clip(messageId, PACKET_LIMITS.short),
		by,
	};
}

function visitorOf(chat: ContactDetails, form: ContactDetails): PacketVisitor {
	const { short } = PACKET_LIMITS;
	const entries = [
		["email", form.email ?? chat.email, 254],
		["name", form.name ?? chat.name, short],
		["company", form.company ?? chat.company, short],
		["role", form.role ?? chat.role, short],
		["phone", form.phone ?? chat.phone, 40],
		["preferred_time", form.preferredTime ?? chat.preferredTime, 200],
	] as const;
	return Object.fromEntries(
		entries.flatMap(([key, text, max]) => {
			// A shortened address is somebody else's.
			const kept = key === "email" && (text?.length ?? 0) > max ? "" : clip(text ?? "", max);
			return kept ? [[key, kept]] : [];
		}),
	);
}

function isoOf(at: Instant): string {
	return DateTime.fromMillis(at, { zone: "utc" }).toISO() ?? "1970-01-01T00:00:00.000Z";
}

function addressOf(address: string | null): string | null {
	return clip(address ?? "", PACKET_LIMITS.address) || null;
}

function shortOf(text: string | null): string | null {
	return clip(text ?? "", PACKET_LIMITS.short) || null;
}

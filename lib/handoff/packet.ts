import { z } from "zod";
import { DIMENSION_LEVELS, DIMENSIONS, LANGUAGES } from "@/lib/qualification/facts";
import { CAPS, LEAD_LEVELS, PERSONAS } from "@/lib/qualification/qualification";
import {
	DESTINATIONS,
	HANDOFF_KINDS,
	PRIORITIES,
	promiseWords,
	RAISED_BY,
	TRIGGERS,
} from "./handoff";

/**
 * The context packet: what a person needs in order not to ask the visitor again. Slack, CRM, e-mail and
 * console all render this one object, and `baton replay` prints it; hence snake_case.
 *
 * Everything a visitor can fill is bounded, so that a megabyte typed into the chat stays a few kilobytes here.
 */
export const PACKET_LIMITS = {
	summary: 1_500,
	quote: 300,
	quotes: 5,
	reason: 300,
	address: 2_000,
	short: 120,
	promise: 500,
} as const;

/** How sure we are of a dimension: `implied` and `stated` by the visitor, `corrected` by a rep. */
export const CONFIDENCES = ["none", "implied", "stated", "corrected"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

const short = z.string().max(PACKET_LIMITS.short);
const address = z.string().max(PACKET_LIMITS.address);
const instant = z.iso.datetime({ offset: true });

const packetEvidence = z.object({
	quote: z.string().max(PACKET_LIMITS.quote),
	message_id: short,
	by: z.enum(["rule", "model", "rep"]),
});
export type PacketEvidence = z.infer<typeof packetEvidence>;

const correction = z.object({ by: short, reason: z.string().max(PACKET_LIMITS.reason) });

const packetDimension = z.object({
	level: z.enum(DIMENSION_LEVELS),
	confidence: z.enum(CONFIDENCES),
	evidence: z.array(packetEvidence).max(PACKET_LIMITS.quotes),
	/** Why a rep set the level by hand; present exactly when `confidence` is `corrected`. */
	correction: correction.optional(),
});
export type PacketDimension = z.infer<typeof packetDimension>;

export const packetVisitor = z.object({
	email: z.string().max(254).optional(),
	name: short.optional(),
	company: short.optional(),
	role: short.optional(),
	phone: z.string().max(40).optional(),
	preferred_time: z.string().max(200).optional(),
});
export type PacketVisitor = z.infer<typeof packetVisitor>;

export const packet = z.object({
	/** The conversation's short visible handle, as `C-1042`. It finds this handoff again in a CRM. */
	reference: z.string().max(40),
	/** Three to five sentences. */
	summary: z.string().max(PACKET_LIMITS.summary),
	level: z.enum(LEAD_LEVELS),
	persona: z.enum(PERSONAS),
	/** Present exactly when a rep said who the visitor is, and why. */
	persona_correction: correction.optional(),
	/** What keeps the level at warm, and why. */
	caps: z.array(z.object({ cap: z.enum(CAPS), reason: z.string().max(PACKET_LIMITS.reason) })),
	dimensions: z.record(z.enum(DIMENSIONS), packetDimension),
	trigger: z.enum(RAISED_BY),
	/** The weaker triggers that held as well. */
	also: z.array(z.enum(TRIGGERS)),
	kind: z.enum(HANDOFF_KINDS),
	destination: z.enum(DESTINATIONS),
	priority: z.enum(PRIORITIES),
	visitor: packetVisitor,
	promise: promiseWords.extend({ text: z.string().max(PACKET_LIMITS.promise) }).nullable(),
	conversation_id: short,
	contact_id: short,
	started_at: instant,
	last_message_at: instant,
	page: address.nullable(),
	referrer: address.nullable(),
	/** Where the visitor wrote: `web chat`, `widget`. */
	platform: short,
	locale: short.nullable(),
	/** The visitor's own time zone, when their browser told it. */
	time_zone: short.nullable(),
	/** The company's home time zone: the clock the team reads. */
	team_time_zone: short,
	languages: z.array(z.enum(LANGUAGES)),
	/** The transcript in the console. */
	transcript_url: address,
});
export type Packet = z.infer<typeof packet>;

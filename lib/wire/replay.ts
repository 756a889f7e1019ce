import { z } from "zod";
import {
	DESTINATIONS,
	HANDOFF_EVENTS,
	HANDOFF_KINDS,
	OFFERS,
	promiseWords,
	TRIGGERS,
} from "@/lib/handoff/handoff";
import { packet } from "@/lib/handoff/packet";
import { DIMENSION_LEVELS, DIMENSIONS, factName } from "@/lib/qualification/facts";
import { CAPS, LEAD_LEVELS, PERSONAS } from "@/lib/qualification/qualification";

/** What one press of *Replay* may ask for: it runs in the process that also serves visitors. */
export const REPLAY_LIMITS = {
	conversations: 200,
	turns: 100,
	/** Of the pasted text or the file. */
	bytes: 1_000_000,
	/** Of the request, in which quotes and line ends are escaped. */
	requestBytes: 2_500_000,
} as const;

/** One old transcript, as `baton replay` reads it: the visitor's messages only. */
export const replayInput = z.object({
	id: z.string(),
	at: z.iso.datetime({ offset: true, error: "is not an instant such as 2026-03-03T09:15:00Z" }),
	visitor_zone: z.string().optional(),
	page: z.string().optional(),
	turns: z.array(z.string()),
});
export type ReplayInput = z.infer<typeof replayInput>;

/** The same from the console's page, where `at` may also be a time on the team's wall clock. */
export const transcript = replayInput.extend({
	at: z.iso.datetime({ offset: true, local: true }),
	turns: z.array(z.string()).max(REPLAY_LIMITS.turns),
});
export type Transcript = z.infer<typeof transcript>;

export const replayRequest = z.object({
	conversations: z.array(transcript).min(1).max(REPLAY_LIMITS.conversations),
});

const replayedHandoff = z.object({
	event: z.enum(HANDOFF_EVENTS),
	trigger: z.enum(TRIGGERS),
	also: z.array(z.enum(TRIGGERS)),
	kind: z.enum(HANDOFF_KINDS),
	destination: z.enum(DESTINATIONS),
	offers: z.array(z.enum(OFFERS)),
	promise: promiseWords.nullable(),
});
export type ReplayedHandoff = z.infer<typeof replayedHandoff>;

const replayedTurn = z.object({
	text: z.string(),
	reply: z.string(),
	level: z.enum(LEAD_LEVELS),
	persona: z.enum(PERSONAS),
	dimensions: z.record(z.enum(DIMENSIONS), z.enum(DIMENSION_LEVELS)),
	handoff: replayedHandoff.nullable(),
});
export type ReplayedTurn = z.infer<typeof replayedTurn>;

export const STALL_CAUSES = ["repeated_question", "short_replies", "long_without_offer"] as const;
export type StallCause = (typeof STALL_CAUSES)[number];

/** Why a turn came out as it did. For the page only: no part of what `baton replay` prints. */
const turnSeen = z.object({
	/** The chat refuses the message, an empty or a very long one, and it leaves no trace. */
	refused: z.boolean(),
	evidence: z.array(z.object({ fact: factName, quote: z.string() })),
	/** The rule behind the level, before anything holds it back. */
	basis: z.object({
		level: z.enum(LEAD_LEVELS),
		rests: z.array(z.enum([...DIMENSIONS, "referral"])),
	}),
	/** What keeps the level below what is known: from hot, or, `command`, where it was. */
	held: z.array(z.enum([...CAPS, "contradiction", "command"])),
	stall: z.enum(STALL_CAUSES).nullable(),
	exchanges: z.number(),
	/** A trigger held that changes nothing on the record; the way to a person was repeated. */
	repeatsOffer: z.boolean(),
});
export type TurnSeen = z.infer<typeof turnSeen>;

const replayedTranscript = z.object({
	/** The instant it was replayed at. */
	at: z.string(),
	/** A line of `baton replay`. */
	replayed: z.object({
		id: z.string(),
		turns: z.array(replayedTurn),
		packet: packet.nullable(),
	}),
	/** One for each turn. */
	seen: z.array(turnSeen),
});
export type ReplayedTranscript = z.infer<typeof replayedTranscript>;

export const replayAnswer = z.object({ conversations: z.array(replayedTranscript) });

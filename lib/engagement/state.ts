import { z } from "zod";
import { eventKind, PHASES } from "./kinds";

/**
 * What is kept of a contact's events: of constant size, however many there were, and the same in whatever
 * order they came. Sums decay to the newest instant of their kind; days hold plain sums; for the rest the
 * newest of each kind is all that is asked for.
 */
export const engagementState = z.object({
	/** Live points of a kind, as of the instant beside it. */
	sums: z.partialRecord(eventKind, z.tuple([z.number(), z.number()])),
	/** The newest of each kind. */
	last: z.partialRecord(eventKind, z.number()),
	/** By day since 1970 (UTC): points of what they did, and e-mails we sent. At most `DAYS_KEPT`. */
	days: z.record(z.string(), z.tuple([z.number(), z.number()])),
	/** Moods, decaying like the sums. */
	moods: z.object({
		positive: z.tuple([z.number(), z.number()]),
		negative: z.tuple([z.number(), z.number()]),
	}),
	/** The newest word on each meeting; `startsAt` is null once it is cancelled or unknown. */
	meetings: z.array(
		z.object({ id: z.string(), at: z.number(), rank: z.number(), startsAt: z.number().nullable() }),
	),
	/** A colleague's correction. */
	phaseSet: z.object({ phase: z.enum(PHASES), at: z.number() }).nullable(),
	hardBounceAt: z.number().nullable(),
	count: z.number(),
});
export type EngagementState = z.infer<typeof engagementState>;

export const DAYS_KEPT = 60;
export const MEETINGS_KEPT = 5;

export function newState(): EngagementState {
	return {
		sums: {},
		last: {},
		days: {},
		moods: { positive: [0, 0], negative: [0, 0] },
		meetings: [],
		phaseSet: null,
		hardBounceAt: null,
		count: 0,
	};
}

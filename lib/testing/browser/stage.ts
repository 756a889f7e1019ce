import { z } from "zod";

/** What the journeys need to know of the run, handed over in BATON_STAGE. */
export const stage = z.object({
	/** Where the outside world is asked and told, see control.ts. */
	control: z.string(),
	places: z.record(z.string(), z.object({ url: z.string(), setUpLink: z.string().nullable() })),
});
export type Stage = z.infer<typeof stage>;

/** What the fakes of one place received. Instants are milliseconds since the epoch by the machine's clock. */
export const slackArrivals = z.array(
	z.object({
		at: z.number(),
		accepted: z.boolean(),
		message: z.object({ text: z.string(), blocks: z.array(z.unknown()).optional() }),
	}),
);
export type SlackArrival = z.infer<typeof slackArrivals>[number];

/** What the model server of one place shall get wrong with its next reply. */
export const plannedFault = z.object({
	kind: z.literal("reset_mid_stream"),
	afterTokens: z.number(),
});

import { z } from "zod";

/** How things stood when automation was resumed; kept with the event, so that it can be taken back. */
export const before = z.object({
	status: z.enum(["open", "declined", "claimed"]),
	ring: z.string(),
	/** The rep who was speaking with the visitor. */
	spokenBy: z.string().nullable(),
});
export type Before = z.infer<typeof before>;

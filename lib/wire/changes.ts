import { z } from "zod";

/** One line of the audit, as the screen shows it. */
export const changeShown = z.object({
	id: z.string(),
	at: z.string(),
	actor: z.string(),
	action: z.string(),
	subject: z.string(),
	before: z.unknown(),
	after: z.unknown(),
});
export type ChangeShown = z.infer<typeof changeShown>;

export const changePage = z.object({ rows: z.array(changeShown), next: z.string().nullable() });
export type ChangePage = z.infer<typeof changePage>;

import { z } from "zod";
import { RAISED_BY } from "@/lib/handoff/handoff";

/** One trigger in one week, Monday to Sunday on the team's clock. */
export const reportRow = z.object({
	/** The Monday, as 2026-11-16. */
	week: z.string(),
	trigger: z.enum(RAISED_BY),
	handoffs: z.number(),
	/** Promises by what became of them; withdrawn ones are not counted. */
	kept: z.number(),
	broken: z.number(),
	open: z.number(),
	/** Minutes from the opening of each handoff to a rep's first reply or call, in order. */
	firstContact: z.array(z.number()),
});
export type ReportRow = z.infer<typeof reportRow>;

export const REPORT_WEEKS = [4, 12, 26, 52] as const;
export type ReportWeeks = (typeof REPORT_WEEKS)[number];

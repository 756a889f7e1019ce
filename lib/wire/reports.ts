import { z } from "zod";
import { DESTINATIONS, RAISED_BY } from "@/lib/handoff/handoff";
import { OUTCOMES } from "@/lib/handoff/outcome";

/** One trigger and destination in one week, Monday to Sunday on the team's clock. */
export const reportRow = z.object({
	/** The Monday, as 2026-11-16. */
	week: z.string(),
	trigger: z.enum(RAISED_BY),
	destination: z.enum(DESTINATIONS),
	handoffs: z.number(),
	resolved: z.number(),
	/** Promises by what became of them; withdrawn ones are not counted. */
	kept: z.number(),
	broken: z.number(),
	open: z.number(),
	/** Minutes from the opening of each handoff to a rep's first reply or call, in order. */
	firstContact: z.array(z.number()),
});
export type ReportRow = z.infer<typeof reportRow>;

export const FUNNEL_STEPS = [
	"visitors",
	"qualified",
	"offered",
	"address",
	"contacted",
	"met",
] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

const counts = {
	/** Conversations in which something was said. */
	visitors: z.number(),
	/** Warm or hot. */
	qualified: z.number(),
	/** A person was offered. */
	offered: z.number(),
	/** There is an address to write to. */
	address: z.number(),
	/** A rep replied or called. */
	contacted: z.number(),
	/** A call was booked and not cancelled, or a rep noted a meeting. */
	met: z.number(),
} as const satisfies Record<FunnelStep, z.ZodNumber>;

/** The steps of the conversations that began in one week, or on one page. */
export const funnelRow = z.object({ name: z.string(), ...counts });
export type FunnelRow = z.infer<typeof funnelRow>;

export const outcomeRow = z.object({ outcome: z.enum(OUTCOMES), handoffs: z.number() });
export type OutcomeRow = z.infer<typeof outcomeRow>;

export const REPORT_TABLES = ["funnel", "pages", "handoffs"] as const;
export type ReportTable = (typeof REPORT_TABLES)[number];

import { z } from "zod";

/** What the settings' screens and their routes say to each other. */

/** `path` names the field as in the schedule: "week.mon", "exceptions.3.date". */
export const fieldProblem = z.object({ path: z.string(), message: z.string() });
export type FieldProblem = z.infer<typeof fieldProblem>;

/** `moved`: a colleague saved since this screen was read; nothing was written. */
export const saveAnswer = z.discriminatedUnion("result", [
	z.object({ result: z.literal("saved"), version: z.number() }),
	z.object({
		result: z.literal("moved"),
		version: z.number(),
		by: z.string(),
		at: z.number(),
	}),
	z.object({ result: z.literal("invalid"), problems: z.array(fieldProblem) }),
]);
export type SaveAnswer = z.infer<typeof saveAnswer>;

const windows = z.array(z.tuple([z.string(), z.string()]));
export type Windows = z.infer<typeof windows>;

/** A date the holiday table knows, as the week would have it without the holiday. */
export const holidayDay = z.object({
	date: z.string(),
	name: z.string(),
	type: z.string(),
	/** Closed from this time on only: the eve of a holiday. */
	from: z.string().nullable(),
});
export type HolidayDay = z.infer<typeof holidayDay>;

export const holidayList = z.object({
	days: z.array(holidayDay),
	regions: z.array(z.object({ value: z.string(), label: z.string() })),
});
export type HolidayList = z.infer<typeof holidayList>;

export const importAnswer = z.discriminatedUnion("result", [
	z.object({
		result: z.literal("read"),
		days: z.array(z.object({ date: z.string(), name: z.string() })),
		notes: z.array(z.string()),
	}),
	z.object({ result: z.literal("refused"), reason: z.string() }),
]);
export type ImportAnswer = z.infer<typeof importAnswer>;

export const previewAnswer = z.discriminatedUnion("result", [
	z.object({
		result: z.literal("told"),
		/** As asked, read on the team's clock. */
		at: z.string(),
		clocks: z.string(),
		state: z.enum(["open", "open_no_same_day", "closed"]),
		kind: z.string(),
		destination: z.string(),
		offers: z.array(z.string()),
		text: z.string(),
		promise: z.object({ due: z.string(), text: z.string(), clocks: z.string() }).nullable(),
		/** What becomes of the promise: said with the offer, or kept for when it is needed. */
		promiseNote: z.string(),
		reason: z.array(z.string()),
		days: z.array(
			z.object({
				date: z.string(),
				windows: z.string(),
				minutes: z.number(),
				note: z.string().nullable(),
			}),
		),
	}),
	z.object({ result: z.literal("invalid"), problems: z.array(fieldProblem) }),
]);
export type PreviewAnswer = z.infer<typeof previewAnswer>;

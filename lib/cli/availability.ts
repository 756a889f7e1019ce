import { z } from "zod";
import { availabilityAt } from "@/lib/availability/availability";
import { addBusinessMinutes } from "@/lib/availability/business-time";
import { readInstant, writeInstant } from "@/lib/availability/instant-text";
import { promiseText } from "@/lib/availability/promise-text";
import { DEFAULT_SCHEDULE, type Schedule, schedule } from "@/lib/availability/schedule";
import type { Instant } from "@/lib/availability/types";

/** Longer deadlines than a year of opening time are a mistake. */
const MOST_BUSINESS_MINUTES = 366 * 24 * 60;

const availabilityCase = z.object(
	{
		id: z.union([z.string(), z.number()], { error: "id must be text or a number." }).optional(),
		at: z.string({ error: "at must be an ISO instant as text." }).optional(),
		schedule: z.unknown().optional(),
		visitor_zone: z.string({ error: "visitor_zone must be text." }).nullish(),
		add_business_minutes: z
			.number({ error: "add_business_minutes must be a number." })
			.min(0, "add_business_minutes cannot be negative.")
			.max(MOST_BUSINESS_MINUTES, `add_business_minutes is at most ${MOST_BUSINESS_MINUTES}.`)
			.nullish(),
	},
	{ error: "A case is a JSON object with id and at." },
);
type AvailabilityCase = z.infer<typeof availabilityCase>;

export type AvailabilityAnswer = {
	id: string | number | null;
	state: string;
	next_opening: string | null;
	next_closing: string | null;
	promise: { due: string; text: string } | null;
	due?: string | null;
};

export type AvailabilityRefusal = { id: string | number | null; error: string };

type ScheduleReading = { schedule: Schedule } | { error: string };

/** Cases usually repeat a few schedules; each is checked once. */
const readings = new Map<string, ScheduleReading>();
const READINGS_LIMIT = 2_000;

/**
 * One line of `baton availability`: the public shape, or the sentence that says what to mend. `at`
 * stands in for a case that names no instant.
 */
export function answerAvailability(
	line: unknown,
	at?: Instant,
): AvailabilityAnswer | AvailabilityRefusal {
	const parsed = availabilityCase.safeParse(line);
	if (!parsed.success) return { id: idOf(line), error: sentenceOf(parsed.error) };
	const asked = parsed.data;
	const id = asked.id ?? null;
	const instant = asked.at === undefined ? (at ?? null) : readInstant(asked.at);
	if (instant === null) return { id, error: atSentence(asked.at) };
	const reading = readSchedule(asked.schedule);
	if ("error" in reading) return { id, error: reading.error };
	return answer(asked, { schedule: reading.schedule, at: instant });
}

function answer(
	asked: AvailabilityCase,
	{ schedule, at }: { schedule: Schedule; at: Instant },
): AvailabilityAnswer {
	const { state, nextOpening, nextClosing, promiseDue } = availabilityAt(schedule, at);
	const found: AvailabilityAnswer = {
		id: asked.id ?? null,
		state,
		next_opening: written(nextOpening),
		next_closing: written(nextClosing),
		promise: promiseDue === null ? null : promiseOf(promiseDue),
	};
	if (typeof asked.add_business_minutes !== "number") return found;
	return { ...found, due: written(addBusinessMinutes(schedule, at, asked.add_business_minutes)) };

	function promiseOf(due: Instant) {
		const visitorZone = asked.visitor_zone;
		const text = promiseText({ due, at, zone: schedule.zone, visitorZone, language: "en" });
		return { due: writeInstant(due), text };
	}
}

function written(instant: Instant | null): string | null {
	return instant === null ? null : writeInstant(instant);
}

function readSchedule(input: unknown): ScheduleReading {
	if (input === undefined || input === null) return { schedule: DEFAULT_SCHEDULE };
	const text = JSON.stringify(input);
	const kept = readings.get(text);
	if (kept) return kept;
	if (readings.size >= READINGS_LIMIT) readings.clear();
	const parsed = schedule.safeParse(input);
	const reading = parsed.success
		? { schedule: parsed.data }
		: { error: sentenceOf(parsed.error, ["schedule"]) };
	readings.set(text, reading);
	return reading;
}

/** The first thing to mend, with the field it stands in. */
function sentenceOf(error: z.ZodError, under: string[] = []): string {
	const issue = error.issues[0];
	if (!issue) return "This case cannot be read.";
	const place = [...under, ...issue.path].join(".");
	return place ? `${place}: ${issue.message}` : issue.message;
}

function atSentence(text: string | undefined): string {
	if (text === undefined) return "at is missing: give an ISO instant such as 2026-11-23T08:00:00Z.";
	return `at: "${text.slice(0, 40)}" is not an instant between 1970 and 2199: write ISO with an offset, such as 2026-11-23T09:00:00+01:00.`;
}

function idOf(line: unknown): string | number | null {
	if (typeof line !== "object" || line === null || !("id" in line)) return null;
	return typeof line.id === "string" || typeof line.id === "number" ? line.id : null;
}

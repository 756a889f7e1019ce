import { z } from "zod";
import { readDate } from "./civil";
import { HOLIDAY_TYPES } from "./holiday-table";
import { findHolidayPlace, holidayRegions } from "./region";
import { readClock, readWindows, writeClock } from "./wall-window";
import { findZone } from "./zone";

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** More would be a mistake, and every day of every search pays for them. */
const WINDOWS_LIMIT = 48;
const EXCEPTIONS_LIMIT = 5_000;

function quote(input: unknown): string {
	return typeof input === "string" ? `"${input.slice(0, 40)}"` : "This";
}

function strict<Shape extends z.ZodRawShape>(shape: Shape) {
	return z.strictObject(shape, {
		error: (issue) =>
			issue.code === "unrecognized_keys"
				? `Unknown field ${issue.keys.map((key) => `"${key}"`).join(", ")}: remove it or mend its name.`
				: undefined,
	});
}

const startTime = z
	.string({ error: 'A time of day is written as text, such as "09:00".' })
	.refine((text) => readClock(text) !== null && text !== "24:00", {
		error: (issue) => `${quote(issue.input)} is not a time of day: write 00:00 to 23:59.`,
	});

const endTime = z
	.string({ error: 'A time of day is written as text, such as "18:00".' })
	.refine((text) => readClock(text) !== null, {
		error: (issue) => `${quote(issue.input)} is not a time of day: write 00:00 to 24:00.`,
	});

const writtenWindow = z
	.tuple([startTime, endTime], {
		error: 'A window is a start and an end, such as ["09:00","18:00"].',
	})
	.refine(([start, end]) => start !== end, {
		error:
			"A window cannot end where it starts: write 00:00 to 24:00 for the whole day, or remove it.",
	});

const windows = z
	.array(writtenWindow, { error: "A day is a list of windows; an empty list is a closed day." })
	.max(WINDOWS_LIMIT, `A day has at most ${WINDOWS_LIMIT} windows.`)
	.superRefine((written, context) => {
		const sorted = readWindows(written);
		const clash = sorted.findIndex(
			(window, at) => (sorted[at + 1]?.start ?? Infinity) < window.end,
		);
		const [first, second] = [sorted[clash], sorted[clash + 1]];
		if (!first || !second) return;
		const [one, other] = [first, second].map(
			({ start, end }) => `${writeClock(start)}–${writeClock(end > 1440 ? end - 1440 : end)}`,
		);
		context.addIssue({
			code: "custom",
			message: `The windows ${one} and ${other} overlap: end one where the other starts, or join them.`,
		});
	});

const exception = strict({
	date: z
		.string({ error: 'A date is written as text, such as "2026-12-24".' })
		.refine((text) => readDate(text) !== null, {
			error: (issue) => `${quote(issue.input)} is not a date of the calendar: write YYYY-MM-DD.`,
		}),
	windows,
	name: z.string().max(200, "A name has at most 200 characters.").optional(),
});
export type ScheduleException = z.infer<typeof exception>;

const exceptions = z
	.array(exception)
	.max(EXCEPTIONS_LIMIT, `A schedule has at most ${EXCEPTIONS_LIMIT} exceptions.`)
	.superRefine((list, context) => {
		const seen = new Set<string>();
		for (const [at, { date }] of list.entries()) {
			if (seen.has(date)) {
				const message = `${date} has two exceptions: keep one, with all its windows.`;
				context.addIssue({ code: "custom", message, path: [at, "date"] });
			}
			seen.add(date);
		}
	});

const holidays = strict({
	country: z.string(),
	region: z.string().optional(),
	types: z
		.array(
			z.enum(HOLIDAY_TYPES, {
				error: (issue) =>
					`${quote(issue.input)} is not a kind of holiday: use ${HOLIDAY_TYPES.join(", ")}.`,
			}),
		)
		.optional(),
}).superRefine(({ country, region }, context) => {
	if (!findHolidayPlace({ country })) {
		const message = `No holidays are known for the country ${quote(country)}: use a two-letter code such as DE.`;
		context.addIssue({ code: "custom", message, path: ["country"] });
		return;
	}
	if (findHolidayPlace({ country, region })) return;
	const regions = Object.keys(holidayRegions(country.toUpperCase())).join(", ");
	const advice = regions ? `use one of ${regions}` : "leave the region out";
	const message = `${quote(region)} is not a region of ${country}: ${advice}.`;
	context.addIssue({ code: "custom", message, path: ["region"] });
});

/**
 * When the team is there: docs of the fields stand with the `availability` command. A missing day of the
 * week is closed. Windows of one day may not overlap; a window past midnight may run into the next day's.
 */
export const schedule = strict({
	zone: z
		.string({ error: 'A time zone is written as text, such as "Europe/Berlin".' })
		.refine((name) => findZone(name) !== null, {
			error: (issue) =>
				`${quote(issue.input)} is not a known time zone: use an IANA name such as Europe/Berlin.`,
		}),
	week: strict({
		mon: windows.default([]),
		tue: windows.default([]),
		wed: windows.default([]),
		thu: windows.default([]),
		fri: windows.default([]),
		sat: windows.default([]),
		sun: windows.default([]),
	}),
	holidays: holidays.nullable().default(null),
	exceptions: exceptions.default([]),
	cutoff: endTime.nullish(),
	promise_minutes_after_opening: z
		.int("Promise minutes are a whole number.")
		.min(0, "Promise minutes cannot be negative.")
		.max(1440, "Promise minutes are at most 1440, one day.")
		.default(60),
});
export type Schedule = z.infer<typeof schedule>;

const OFFICE_HOURS: [string, string][] = [["09:00", "18:00"]];

export const DEFAULT_SCHEDULE: Schedule = {
	zone: "Europe/Berlin",
	week: {
		mon: OFFICE_HOURS,
		tue: OFFICE_HOURS,
		wed: OFFICE_HOURS,
		thu: OFFICE_HOURS,
		fri: OFFICE_HOURS,
		sat: [],
		sun: [],
	},
	holidays: { country: "DE", region: "BE" },
	exceptions: [],
	cutoff: "16:00",
	promise_minutes_after_opening: 60,
};

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { availabilityAt } from "./availability";
import { addBusinessMinutes } from "./business-time";
import { addMinutesOn, answerFrom, type Timeline, walk } from "./minute-oracle";
import { isOpenAt } from "./openings";
import { arbitraryCase, type OracleCase } from "./oracle-cases";
import { schedule as scheduleSchema } from "./schedule";

/** `AVAILABILITY_RUNS=20000 npx vitest run lib/availability/oracle.test.ts` looks longer. */
const RUNS = Number(process.env.AVAILABILITY_RUNS ?? 300);
const SEED = process.env.AVAILABILITY_SEED ? Number(process.env.AVAILABILITY_SEED) : 20_261_123;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const DAYS_BEFORE = 5;
const DAYS_ASKED = 4;
const DAYS_AFTER = 18;
/** A walk cannot see a date's whole opening time when the date lies so near its end. */
const BLIND_DAYS = 4;
const INSTANTS = ["nextOpening", "nextClosing", "promiseDue", "due"] as const;

function timelineOf({ schedule, base }: OracleCase): Timeline {
	return walk(schedule, {
		start: base - DAYS_BEFORE * DAY,
		end: base + (DAYS_ASKED + DAYS_AFTER) * DAY,
	});
}

/** Instants at random, and on both sides of every change near them. */
function instantsOf({ base, asked }: OracleCase, timeline: Timeline): number[] {
	const random = asked.map((share) => base + Math.floor(share * DAYS_ASKED * DAY));
	const edges = timeline.sittings
		.flatMap(({ opens, closes, cutoff }) => [opens, closes, cutoff])
		.filter((at) => at >= base && at < base + DAYS_ASKED * DAY)
		.flatMap((at) => [at - 1, at, at + 1]);
	return [...random, ...edges];
}

/** What the walk did not reach must lie beyond it, or not exist. */
function agrees(found: number | null, walked: number | string | null, timeline: Timeline): boolean {
	const horizon = timeline.end - BLIND_DAYS * DAY;
	if (typeof walked === "number" && walked < horizon) return found === walked;
	return found === null || found >= horizon;
}

/** Sentences that say where the two part; none when they agree. */
function differences(oracleCase: OracleCase, timeline: Timeline, at: number): string[] {
	const { schedule, minutes } = oracleCase;
	const walked = { ...answerFrom(timeline, at), due: addMinutesOn(timeline, at, minutes) };
	const found = { ...availabilityAt(schedule, at), due: addBusinessMinutes(schedule, at, minutes) };
	const parted: string[] = INSTANTS.filter((key) => !agrees(found[key], walked[key], timeline));
	if (found.state !== walked.state) parted.push("state");
	if (isOpenAt(schedule, at) !== timeline.isOpen(at)) parted.push("isOpenAt");
	return parted.map((key) => `${key} at ${at}: ${JSON.stringify({ found, walked })}`);
}

describe("the calendar agrees with a walk through every minute", () => {
	it(`for ${RUNS} random schedules, exceptions, holidays and zones`, { timeout: 3_600_000 }, () => {
		fc.assert(
			fc.property(arbitraryCase, (oracleCase) => {
				expect(scheduleSchema.safeParse(oracleCase.schedule).error).toBeUndefined();
				const timeline = timelineOf(oracleCase);
				const instants = instantsOf(oracleCase, timeline);
				expect(instants.flatMap((at) => differences(oracleCase, timeline, at))).toEqual([]);
			}),
			{ numRuns: RUNS, seed: SEED },
		);
	});
});

import { DateTime } from "luxon";
import { answerAvailability } from "@/lib/cli/availability";

/**
 * How many lines of `baton availability` one core answers, JSON in and JSON out, beside how many
 * instants luxon merely converts to local time in the same run. Run with tsx.
 */
const CASES = 40_000;
const MINUTES_BETWEEN_CASES = 97;
const FIRST_INSTANT = 1_767_225_600_000;
const VISITOR_ZONES = ["America/New_York", "Asia/Kolkata", "Pacific/Auckland", "Europe/Paris"];

const office = [
	["09:00", "12:30"],
	["13:30", "18:00"],
];
const night = [["22:00", "06:00"]];
const SCHEDULES = [
	undefined,
	{
		zone: "America/New_York",
		week: { mon: office, tue: office, wed: office, thu: office, fri: office },
		holidays: { country: "US", region: "CA" },
		exceptions: [{ date: "2026-12-24", windows: [["09:00", "13:00"]] }],
		cutoff: "16:00",
	},
	{ zone: "Asia/Jerusalem", week: { sun: office, mon: night }, holidays: { country: "IL" } },
];

const iso = (at: number) => DateTime.fromMillis(at, { zone: "utc" }).toISO() ?? "";
const instants = Array.from(
	{ length: CASES },
	(_, n) => FIRST_INSTANT + ((n * MINUTES_BETWEEN_CASES) % 525_600) * 60_000,
);
const lines = instants.map((at, n) =>
	JSON.stringify({
		id: n,
		at: iso(at),
		schedule: SCHEDULES[n % SCHEDULES.length],
		visitor_zone: VISITOR_ZONES[n % VISITOR_ZONES.length],
		add_business_minutes: 360,
	}),
);

function perSecond(work: () => void): number {
	const start = performance.now();
	work();
	return Math.round((CASES * 1000) / (performance.now() - start));
}

function answerAll(): void {
	for (const line of lines) JSON.stringify(answerAvailability(JSON.parse(line)));
}

function convertAll(): void {
	for (const line of lines) {
		const { at } = JSON.parse(line);
		JSON.stringify(DateTime.fromISO(at, { zone: "Europe/Berlin" }).toISO());
	}
}

const cold = perSecond(answerAll);
const warm = perSecond(answerAll);
const baseline = perSecond(convertAll);
console.log(
	JSON.stringify({
		bench: "availability",
		cold_cases_per_second: cold,
		warm_cases_per_second: warm,
		luxon_conversions_per_second: baseline,
		ratio: Math.round((warm / baseline) * 100) / 100,
	}),
);

import { z } from "zod";
import type { Figure } from "./figure";
import { jsonOf } from "./page";

const measured = z.object({
	cold_cases_per_second: z.number(),
	warm_cases_per_second: z.number(),
	luxon_conversions_per_second: z.number(),
	ratio: z.number(),
});

/** Answers of `baton availability`, beside luxon merely converting the same instants. */
export async function measureAvailability(): Promise<Figure[]> {
	const found = measured.parse(await jsonOf("lib/availability/speed.bench.ts"));
	return [
		{
			name: "availability answers, warm",
			value: found.warm_cases_per_second,
			unit: "/s",
			target: { atLeast: 20_000 },
		},
		{ name: "  cold", value: found.cold_cases_per_second, unit: "/s" },
		{ name: "  luxon conversions", value: found.luxon_conversions_per_second, unit: "/s" },
		{ name: "availability answers ÷ luxon conversions", value: found.ratio, unit: "×" },
	];
}

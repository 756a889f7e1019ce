import Holidays from "date-holidays";

/** A country, state or city whose holidays the library knows, as it names them itself. */
export type HolidayPlace = { country: string; state?: string; region?: string };

type WrittenPlace = { country: string; region?: string };

const atlas = new Holidays();

/** Two-letter codes to names, in the given language where the library has one. */
export function holidayCountries(language = "en"): Record<string, string> {
	return atlas.getCountries(language) ?? {};
}

/**
 * Codes to names of everything below a country: "BE" for a state, "BY-A" for a place inside a state.
 * Empty when the whole country keeps the same days.
 */
export function holidayRegions(country: string, language = "en"): Record<string, string> {
	const regions: Record<string, string> = {};
	for (const [state, name] of Object.entries(atlas.getStates(country, language) ?? {})) {
		regions[state] = name;
		const inner = Object.entries(atlas.getRegions(country, state, language) ?? {});
		for (const [region, place] of inner) regions[`${state}-${region}`] = `${name}, ${place}`;
	}
	return regions;
}

const places = new Map<string, HolidayPlace | null>();
const PLACES_LIMIT = 2_000;

/** Letter case is forgiven, as is "BY.A" for "BY-A". Null when the library knows no such place. */
export function findHolidayPlace(written: WrittenPlace): HolidayPlace | null {
	const key = `${written.country} ${written.region}`;
	const kept = places.get(key);
	if (kept !== undefined) return kept;
	if (places.size >= PLACES_LIMIT) places.clear();
	const place = readPlace(written);
	places.set(key, place);
	return place;
}

function readPlace(written: WrittenPlace): HolidayPlace | null {
	const country = written.country.toUpperCase();
	if (!Object.hasOwn(holidayCountries(), country)) return null;
	if (written.region === undefined) return { country };
	const wanted = written.region.replace(".", "-").toLowerCase();
	const code = Object.keys(holidayRegions(country)).find((known) => known.toLowerCase() === wanted);
	if (code === undefined) return null;
	const [state, region] = code.split("-");
	return { country, state, region };
}

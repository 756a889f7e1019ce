import { HOUR_MS, MINUTE_MS, twoDigits } from "./civil";
import type { Instant } from "./types";
import { findZone, offsetAt, type Zone } from "./zone";

/** Each names the zones of its own part of the world by letters, and others by hours. First hit wins. */
const LETTERED_LOCALES = ["en-GB", "en-US", "en-CA", "en-AU", "en-NZ", "en-IN", "en-ZA", "ja-JP"];
const LETTERS = /^[A-Z]{3,5}$/;
/** Letters can change with the law, though not within a year and an offset. */
const ABOUT_A_YEAR_MS = 365 * 24 * HOUR_MS;

/** A visitor this far behind sees the team's morning come while they sleep. */
const FAR_WEST_MS = 4 * HOUR_MS;

/** Browsers still report names that cities have left behind. */
const RENAMED_CITIES: Record<string, string> = {
	"Asia/Calcutta": "Kolkata",
	"Asia/Katmandu": "Kathmandu",
	"Asia/Rangoon": "Yangon",
	"Asia/Saigon": "Ho Chi Minh City",
	"Asia/Ho_Chi_Minh": "Ho Chi Minh City",
	"Europe/Kiev": "Kyiv",
	"America/Sao_Paulo": "São Paulo",
	"America/Bogota": "Bogotá",
};

const letters = new Map<string, string>();
const LETTERS_LIMIT = 2_000;

/** The letters of the date, CET in winter and CEST in summer; UTC+5:30 where a zone has none. */
export function zoneLetters(zone: Zone, at: Instant): string {
	const offset = offsetAt(zone, at);
	const key = `${zone.name} ${offset} ${Math.floor(at / ABOUT_A_YEAR_MS)}`;
	const kept = letters.get(key);
	if (kept !== undefined) return kept;
	if (letters.size >= LETTERS_LIMIT) letters.clear();
	const found = findLetters(zone, at) ?? offsetWords(offset);
	letters.set(key, found);
	return found;
}

/** The city a zone is named for; null for zones that are named for none, such as Etc/GMT+5. */
export function cityOf(zone: Zone): string | null {
	const renamed = RENAMED_CITIES[zone.name];
	if (renamed) return renamed;
	const parts = zone.name.split("/");
	if (parts.length < 2 || parts[0] === "Etc") return null;
	return (parts.at(-1) ?? "").replaceAll("_", " ");
}

/** Whether the visitor's clock is four hours or more behind the team's. Unknown zones are not. */
export function isFarWest(where: {
	zone: string;
	visitorZone?: string | null;
	at: Instant;
}): boolean {
	const team = findZone(where.zone);
	const visitor = findZone(where.visitorZone ?? "");
	if (!team || !visitor) return false;
	return offsetAt(team, where.at) - offsetAt(visitor, where.at) >= FAR_WEST_MS;
}

function findLetters(zone: Zone, at: Instant): string | null {
	for (const locale of LETTERED_LOCALES) {
		const name = zone.iana.offsetName(at, { format: "short", locale });
		if (name && LETTERS.test(name)) return name;
	}
	return null;
}

function offsetWords(offset: number): string {
	if (offset === 0) return "UTC";
	const size = Math.abs(offset);
	const minutes = Math.floor(size / MINUTE_MS) % 60;
	const hours = Math.floor(size / HOUR_MS);
	return `UTC${offset < 0 ? "-" : "+"}${hours}${minutes ? `:${twoDigits(minutes)}` : ""}`;
}

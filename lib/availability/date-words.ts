import type { Language } from "@/lib/qualification/facts";
import { DAY_MS, type DayNumber, weekdayOf } from "./civil";
import { type DateWords, PROMISE_WORDINGS } from "./promise-words";

const kept = new Map<string, DateWords>();
const KEPT_LIMIT = 2_000;

/** A date as people say it, such as "Monday 7 April"; with the year when asked for. */
export function dateWords(
	day: DayNumber,
	{ language, withYear }: { language: Language; withYear: boolean },
): DateWords {
	const key = `${language} ${withYear} ${day}`;
	const found = kept.get(key);
	if (found) return found;
	if (kept.size >= KEPT_LIMIT) kept.clear();
	const year = withYear ? "numeric" : undefined;
	const words = {
		weekday: weekdayOf(day),
		date: say(day, { language, parts: { weekday: "long", day: "numeric", month: "long", year } }),
		dayAndMonth: say(day, { language, parts: { day: "numeric", month: "long", year } }),
	};
	kept.set(key, words);
	return words;
}

/** `weekday` as in `weekdayOf`: 0 is Monday. */
export function weekdayName(weekday: number, language: Language): string {
	return say(weekday + FIRST_MONDAY, { language, parts: { weekday: "long" } });
}

/** 1970-01-05. */
const FIRST_MONDAY: DayNumber = 4;

function say(
	day: DayNumber,
	{ language, parts }: { language: Language; parts: Intl.DateTimeFormatOptions },
): string {
	const { locale } = PROMISE_WORDINGS[language];
	const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
	return withoutEnglishComma(format.format(day * DAY_MS), language);
}

/** English dates take a comma with a year and none without; a promise reads better with none. */
function withoutEnglishComma(date: string, language: Language): string {
	return language === "en" ? date.replace(",", "") : date;
}

import { expect, test } from "vitest";
import { ageText, countdown, spanText, waitText } from "./age";

const NOW = Date.parse("2026-03-03T10:00:00Z");

test("An age is told in the largest unit that says it", () => {
	expect(ageText("2026-03-03T09:59:01Z", NOW)).toBe("just now");
	expect(ageText("2026-03-03T09:59:00Z", NOW)).toBe("1 min ago");
	expect(ageText("2026-03-03T09:01:00Z", NOW)).toBe("59 min ago");
	expect(ageText("2026-03-03T09:00:00Z", NOW)).toBe("1 h ago");
	expect(ageText("2026-03-01T10:00:00Z", NOW)).toBe("2 days ago");
});

test("An instant that lies ahead by a skewed clock reads as just now", () => {
	expect(ageText("2026-03-03T10:00:05Z", NOW)).toBe("just now");
});

test("Hours carry their minutes and days do not", () => {
	expect(spanText(90 * 60_000)).toBe("1 h 30 min");
	expect(spanText(25 * 3_600_000)).toBe("1 day");
});

test("A wait is counted in seconds", () => {
	expect(waitText("2026-03-03T09:58:55Z", NOW)).toBe("1:05");
});

test("A promise is soon within half an hour and late from its deadline on", () => {
	expect(countdown("2026-03-03T10:31:00Z", NOW).tone).toBe("calm");
	expect(countdown("2026-03-03T10:30:00Z", NOW).tone).toBe("soon");
	expect(countdown("2026-03-03T10:00:00Z", NOW).tone).toBe("late");
	expect(countdown("2026-03-03T09:00:00Z", NOW).text).toBe("overdue by 1 h");
});

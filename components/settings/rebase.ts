type Versions = { mine: unknown; base: unknown; theirs: unknown };
type Fields = Record<string, unknown>;

/**
 * My changes since `base` on top of theirs: what I left alone becomes theirs, what I changed stays mine.
 * Goes into records, and into lists of days by their date. The caller's schema says what it is.
 */
export function rebase({ mine, base, theirs }: Versions): unknown {
	if (isSame(mine, base)) return theirs;
	if (isRecord(mine) && isRecord(base) && isRecord(theirs)) {
		return mergedFields({ mine, base, theirs });
	}
	const days = [mine, base, theirs].map(daysByDate);
	const [mineDays, baseDays, theirDays] = days;
	if (!mineDays || !baseDays || !theirDays) return mine;
	const merged = mergedFields({ mine: mineDays, base: baseDays, theirs: theirDays });
	return Object.keys(merged)
		.sort()
		.map((date) => merged[date]);
}

function mergedFields(all: { mine: Fields; base: Fields; theirs: Fields }): Fields {
	const { mine, base, theirs } = all;
	const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
	const merged: Fields = {};
	for (const name of names) {
		const value = rebase({ mine: mine[name], base: base[name], theirs: theirs[name] });
		if (value !== undefined) merged[name] = value;
	}
	return merged;
}

function daysByDate(value: unknown): Fields | null {
	if (!Array.isArray(value)) return null;
	const days: Fields = {};
	for (const day of value) {
		if (!isRecord(day) || typeof day.date !== "string") return null;
		days[day.date] = day;
	}
	return days;
}

function isRecord(value: unknown): value is Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

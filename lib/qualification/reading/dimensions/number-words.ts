/** English number words, as a visitor writes a head count without digits. */
const UNITS: ReadonlyMap<string, number> = new Map(
	Object.entries({
		one: 1,
		two: 2,
		three: 3,
		four: 4,
		five: 5,
		six: 6,
		seven: 7,
		eight: 8,
		nine: 9,
		ten: 10,
		eleven: 11,
		twelve: 12,
		thirteen: 13,
		fourteen: 14,
		fifteen: 15,
		sixteen: 16,
		seventeen: 17,
		eighteen: 18,
		nineteen: 19,
		twenty: 20,
		thirty: 30,
		forty: 40,
		fifty: 50,
		sixty: 60,
		seventy: 70,
		eighty: 80,
		ninety: 90,
		couple: 2,
		few: 3,
		a: 1,
		an: 1,
	}),
);
const FACTORS: ReadonlyMap<string, number> = new Map(
	Object.entries({ dozen: 12, hundred: 100, thousand: 1000 }),
);

const UNIT_WORDS = [...UNITS.keys()].filter((word) => word.length > 3 || word === "ten").join("|");
const FACTOR_WORDS = "hundred|dozen|thousand";

/** A number as people type it: "1,200", "1.200", "1 200", "1.2k", "140", "two hundred", "a dozen", "forty-five". */
export const NUMBER = `(?:\\d{1,3}(?:[.,' ]\\d{3})+|\\d{1,6}(?:[.,]\\d)?(?: ?k\\b)?|(?:(?:a|an|one|two|six|a couple|a few|${UNIT_WORDS})(?: of)?[ -])?(?:${FACTOR_WORDS})s?(?: (?:and )?(?:${UNIT_WORDS})(?:-\\w+)?)?|(?:${UNIT_WORDS}|one|two|six)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)`;

const THOUSANDS = /^\d{1,3}(?:[.,' ]\d{3})+$/;

/** The value of one NUMBER, or null for what only looks like one. */
export function parseNumber(text: string): number | null {
	if (!/\d/.test(text)) return wordValue(text);
	if (THOUSANDS.test(text)) return Number(text.replace(/\D/g, ""));
	const value = Number.parseFloat(text.replace(",", "."));
	if (Number.isNaN(value)) return null;
	return Math.round(/k$/.test(text) ? value * 1000 : value);
}

function wordValue(text: string): number | null {
	let total = 0;
	let pending = 0;
	for (const word of text.split(/[ -]+/)) {
		const factor = FACTORS.get(word.replace(/s$/, ""));
		if (factor) {
			total += (pending || 1) * factor;
			pending = 0;
		} else pending += UNITS.get(word) ?? 0;
	}
	return total + pending || null;
}

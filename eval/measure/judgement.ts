/**
 * One fact of one row: what should be found and what was. `expected` lists every right value and is
 * empty when nothing may be found, so that booleans, categories and addresses measure alike.
 */
export type Judgement = {
	set: string;
	fact: string;
	id: string;
	text: string;
	lang: string;
	source: string;
	expected: readonly string[];
	found: string | null;
};

/** The facts found in a text, by name; null where a fact was not found. */
export type FoundFacts = Readonly<Record<string, string | null>>;
/** The right values of a fact, by name; a fact that is absent is not measured. */
export type ExpectedFacts = Readonly<Record<string, readonly string[]>>;

export type Origin = Omit<Judgement, "fact" | "expected" | "found">;

export function judge(origin: Origin, expected: ExpectedFacts, found: FoundFacts): Judgement[] {
	return Object.entries(expected).map(([fact, right]) => ({
		...origin,
		fact,
		expected: right,
		found: found[fact] ?? null,
	}));
}

export function isHit(judgement: Judgement): boolean {
	return judgement.found !== null && judgement.expected.includes(judgement.found);
}

export function isMiss(judgement: Judgement): boolean {
	return judgement.expected.length > 0 && !isHit(judgement);
}

export function isFalseAlarm(judgement: Judgement): boolean {
	return judgement.expected.length === 0 && judgement.found !== null;
}

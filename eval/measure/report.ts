import type { Measured } from "./floor";
import { groupBy } from "./group-by";
import { isFalseAlarm, isMiss, type Judgement } from "./judgement";
import { type Metrics, measure } from "./metrics";

const WORST_MISSES = 20;
const TEXT_CHARACTERS = 110;
const COLUMNS = [
	"fact",
	"yes",
	"no",
	"precision",
	"recall",
	"F1",
	"false alarms",
	"over sources",
	"over languages",
] as const;

export function measureSets(judgements: readonly Judgement[]): Measured {
	const sets = groupBy(judgements, (one) => one.set);
	return Object.fromEntries(
		[...sets].map(([set, ofSet]) => {
			const facts = groupBy(ofSet, (one) => one.fact);
			return [set, Object.fromEntries([...facts].map(([fact, ofFact]) => [fact, measure(ofFact)]))];
		}),
	);
}

export function setReport(
	set: string,
	facts: Measured[string],
	ofSet: readonly Judgement[],
): string {
	const misses = worstMisses(ofSet).map(missLine);
	return [
		`## ${set}`,
		table(facts),
		...(misses.length > 0 ? ["worst misses", ...misses] : []),
		"",
	].join("\n");
}

/** Facts take turns, and within a fact missed ones come before false alarms: one bad fact must not hide the rest. */
export function worstMisses(judgements: readonly Judgement[]): Judgement[] {
	const wrong = [...judgements.filter(isMiss), ...judgements.filter(isFalseAlarm)];
	const byFact = [...groupBy(wrong, (one) => one.fact).values()];
	const longest = Math.max(0, ...byFact.map((ofFact) => ofFact.length));
	return Array.from({ length: longest }, (_, rank) =>
		byFact.flatMap((ofFact) => ofFact[rank] ?? []),
	)
		.flat()
		.slice(0, WORST_MISSES);
}

function missLine(one: Judgement): string {
	const text = one.text.replace(/\s+/g, " ");
	const short = text.length > TEXT_CHARACTERS ? `${text.slice(0, TEXT_CHARACTERS)}…` : text;
	return `  ${one.fact}: expected ${one.expected.join(" or ") || "nothing"}, found ${one.found ?? "nothing"} · ${one.id} · ${short}`;
}

function table(facts: Measured[string]): string {
	const rows = [COLUMNS.map(String), ...Object.entries(facts).map(([fact, of]) => cells(fact, of))];
	const widths = COLUMNS.map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	return rows
		.map((row) =>
			row
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
				)
				.join("  "),
		)
		.join("\n");
}

function cells(fact: string, of: Metrics): string[] {
	const shares = [of.precision, of.recall, of.f1, of.falseAlarmRate];
	const averages = [of.recallOverSources, of.recallOverLanguages];
	return [
		fact,
		String(of.positives),
		String(of.negatives),
		...[...shares, ...averages].map((value) => (value === null ? "–" : value.toFixed(3))),
	];
}

import { DIMENSIONS } from "@/lib/qualification/facts";
import { CONTACT_FIELDS, comparableContact } from "./comparable-contact";
import { foundFacts } from "./found-facts";
import { judgeInjection } from "./judge-injection";
import { type ExpectedFacts, type Judgement, judge } from "./judgement";
import type { TurnReader } from "./readers";
import type { TurnExpectation, TurnRow } from "./rows";

export async function judgeTurn(
	set: string,
	row: TurnRow,
	reader: TurnReader,
): Promise<Judgement[]> {
	const reading = await reader.read({ text: row.text, history: row.history ?? [] });
	const origin = { set, id: row.id, text: row.text, lang: row.lang, source: row.source ?? set };
	const judged = judge(origin, expectedFacts(row.expect), foundFacts(reading));
	return row.expect.injection ? [...judged, ...judgeInjection(origin, reading)] : judged;
}

export function expectedFacts(expect: TurnExpectation): ExpectedFacts {
	const { dimensions, contact, ...facts } = expect;
	return { ...plainFacts(facts), ...dimensionFacts(dimensions), ...contactFacts(contact) };
}

function plainFacts(facts: Omit<TurnExpectation, "dimensions" | "contact">): ExpectedFacts {
	return Object.fromEntries(
		Object.entries(facts).map(([fact, value]) => [fact, rightValues(value)]),
	);
}

function rightValues(value: boolean | string | null): readonly string[] {
	if (value === true) return ["yes"];
	return typeof value === "string" ? [value] : [];
}

/** `X_confirmed` asks for the upper step alone; `X_detected` accepts either step. */
function dimensionFacts(dimensions: TurnExpectation["dimensions"]): ExpectedFacts {
	if (!dimensions) return {};
	return Object.fromEntries(
		DIMENSIONS.flatMap((dimension) => {
			const level = dimensions[dimension];
			if (level === undefined) return [];
			return [
				[`${dimension}_confirmed`, rightValues(level === "confirmed")],
				[`${dimension}_detected`, rightValues(level !== "not_detected")],
			];
		}),
	);
}

function contactFacts(contact: TurnExpectation["contact"]): ExpectedFacts {
	if (!contact) return {};
	return Object.fromEntries(
		CONTACT_FIELDS.map((field) => [field, rightValues(comparableContact(field, contact[field]))]),
	);
}

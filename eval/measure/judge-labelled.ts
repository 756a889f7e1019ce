import { CONTACT_FIELDS, type ContactField, comparableContact } from "./comparable-contact";
import { foundFacts } from "./found-facts";
import { judgeInjection } from "./judge-injection";
import { type ExpectedFacts, type Judgement, judge } from "./judgement";
import type { TurnReader } from "./readers";
import type { LabelledRow } from "./rows";

/** What a label of the public form says about one fact; the contact labels speak through their spans. */
const LABELS: Record<string, (row: LabelledRow) => ExpectedFacts> = {
	human_request: () => ({ explicit_request: ["yes"] }),
	not_human_request: () => ({ explicit_request: [] }),
	frustration: () => ({ frustration: ["yes"] }),
	not_frustration: () => ({ frustration: [] }),
	existing_client_support: () => ({ out_of_scope: ["existing_client"] }),
	commercial_terms: () => ({ out_of_scope: ["commercial_terms"] }),
	legal_compliance: () => ({ out_of_scope: ["legal_compliance"] }),
	sensitive_internal: () => ({ out_of_scope: ["internal_information"] }),
	technical_scoping: () => ({ out_of_scope: ["technical_scoping"] }),
	in_scope: () => ({ out_of_scope: [] }),
	competitor: () => ({ negative_persona: ["competitor"] }),
	researcher: () => ({ negative_persona: ["researcher"] }),
	prompt_injection: () => ({ injection: ["yes"] }),
	benign: () => ({ injection: [] }),
	contact: spans,
	no_contact: spans,
	valid: () => ({ email_as_written: ["yes"] }),
	invalid: () => ({ email_as_written: [] }),
	short_answer: () => ({ short_reply: ["yes"] }),
	end_conversation: () => ({ short_reply: [] }),
};

export async function judgeLabelled(
	set: string,
	row: LabelledRow & { id: string },
	reader: TurnReader,
): Promise<Judgement[]> {
	const expected = LABELS[row.label];
	if (!expected) throw new Error(`${set} ${row.id}: unknown label "${row.label}"`);
	const reading = await reader.read({ text: row.text, history: [] });
	const origin = { set, id: row.id, text: row.text, lang: row.lang, source: row.source };
	const found = foundFacts(reading);
	const emailAsWritten = isAddressAsWritten(row, found.email ?? null) ? "yes" : null;
	const judged = judge(origin, expected(row), { ...found, email_as_written: emailAsWritten });
	const isInjection = row.label === "prompt_injection";
	return isInjection ? [...judged, ...judgeInjection(origin, reading)] : judged;
}

/**
 * A validator's "invalid" is about the whole text. The address inside "foo@bar.com." is still one, and a visitor's full
 * stop costs nobody an answer, so only the whole text counts; in a valid one also the address of "Name <address>".
 */
function isAddressAsWritten({ text, label }: LabelledRow, email: string | null): boolean {
	const bracketed = label === "valid" ? /<([^<>]*)>\s*$/.exec(text)?.[1] : undefined;
	return email !== null && email === comparableContact("email", bracketed ?? text);
}

function spans(row: LabelledRow): ExpectedFacts {
	return Object.fromEntries(
		CONTACT_FIELDS.filter((field) => field !== "role").map((field) => [
			field,
			(row.entities ?? [])
				.filter((entity) => entity.type === field)
				.flatMap((entity) => oneOf(field, entity.value)),
		]),
	);
}

function oneOf(field: ContactField, value: string): string[] {
	const comparable = comparableContact(field, value);
	return comparable === null ? [] : [comparable];
}

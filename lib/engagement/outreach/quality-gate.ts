import { inspectSentence } from "@/lib/wording/guard/inspect-sentence";
import { splitSentences } from "@/lib/wording/guard/sentences";
import type { StopReason } from "@/lib/wording/guard/verdict";
import { unresolvedIn } from "./variables";

export const GATE_REASONS = [
	"promises",
	"price",
	"takes_a_position",
	"not_ours_to_say",
	"no_unsubscribe",
	"unresolved_variable",
	"empty",
] as const;
export type GateReason = (typeof GATE_REASONS)[number];

/** One sentence each, for the rep who decides. */
export const GATE_WORDS = {
	promises: "It promises a time or an availability.",
	price: "It names a price or a discount.",
	takes_a_position: "It takes a legal or technical position.",
	not_ours_to_say: "It says something a message must not say of us or ask of them.",
	no_unsubscribe: "It has no link to unsubscribe.",
	unresolved_variable: "It has a variable without a value.",
	empty: "It has no words.",
} as const satisfies Record<GateReason, string>;

const REASON_OF = {
	time_promise: "promises",
	vague_promise: "promises",
	round_the_clock: "promises",
	price: "price",
	legal_position: "takes_a_position",
	technical_estimate: "takes_a_position",
	budget_question: "not_ours_to_say",
	decision_maker_question: "not_ours_to_say",
	human_claim: "not_ours_to_say",
	internal_state: "not_ours_to_say",
} as const satisfies Record<StopReason, GateReason>;

export type Checked = { subject: string; body: string; unsubscribeLink: string };

/**
 * Why a message that no person wrote must be seen by one before it goes out; empty when it may go. The
 * sentences are read by the guard that reads the chat's replies.
 */
export function gateReasons({ subject, body, unsubscribeLink }: Checked): GateReason[] {
	const text = body.replaceAll(unsubscribeLink, " ");
	const found = new Set<GateReason>();
	if (body.trim() === "" || subject.trim() === "") found.add("empty");
	if (unsubscribeLink === "" || !body.includes(unsubscribeLink)) found.add("no_unsubscribe");
	if (unresolvedIn(`${subject}\n${body}`).length > 0) found.add("unresolved_variable");
	for (const sentence of sentencesOf(`${subject}\n\n${text}`)) {
		const verdict = inspectSentence(sentence, { promise: null });
		if (verdict.verdict === "stop") found.add(REASON_OF[verdict.reason]);
	}
	return GATE_REASONS.filter((reason) => found.has(reason));
}

function sentencesOf(text: string): string[] {
	const { complete, rest } = splitSentences(`${text}\n`);
	return [...complete, rest].filter((sentence) => sentence.trim() !== "");
}

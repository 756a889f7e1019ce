import { inspectByRules } from "@/lib/wording/guard/inspect-sentence";
import { splitSentences } from "@/lib/wording/guard/sentences";
import type { StopReason } from "@/lib/wording/guard/verdict";
import { GATE_REASONS, type GateReason } from "./gate-reasons";
import { unresolvedIn } from "./variables";

const REASON_OF = {
	time_promise: "promises",
	vague_promise: "promises",
	round_the_clock: "promises",
	price: "price",
	legal_position: "takes_a_position",
	technical_estimate: "takes_a_position",
	budget_question: "not_ours_to_say",
	decision_maker_question: "not_ours_to_say",
	contact_question: "not_ours_to_say",
	human_claim: "not_ours_to_say",
	deed_claim: "not_ours_to_say",
	internal_state: "not_ours_to_say",
} as const satisfies Record<StopReason, GateReason>;

export type Checked = {
	subject: string;
	body: string;
	unsubscribeLink: string;
	/** The only links it may have besides; null for the words of a person, who may link to anything. */
	links: readonly string[] | null;
};

/**
 * Why a message that no person wrote must be seen by one before it goes out; empty when it may go. The
 * sentences are read by the rules of the guard that reads the chat's replies.
 */
export function gateReasons({ subject, body, unsubscribeLink, links }: Checked): GateReason[] {
	const text = body.replaceAll(unsubscribeLink, " ");
	const found = new Set<GateReason>();
	if (body.trim() === "" || subject.trim() === "") found.add("empty");
	if (unsubscribeLink === "" || !body.includes(unsubscribeLink)) found.add("no_unsubscribe");
	if (unresolvedIn(`${subject}\n${body}`).length > 0) found.add("unresolved_variable");
	if (links !== null && linksIn(`${subject}\n${text}`).some((link) => !links.includes(link))) {
		found.add("foreign_link");
	}
	for (const sentence of sentencesOf(`${subject}\n\n${text}`)) {
		const verdict = inspectByRules(sentence, { promise: null });
		if (verdict.verdict === "stop") found.add(REASON_OF[verdict.reason]);
	}
	return GATE_REASONS.filter((reason) => found.has(reason));
}

/** As mail programs find them: with a scheme, or beginning with www. */
export function linksIn(text: string): string[] {
	return (text.match(/\b(?:https?:\/\/|www\.)[^\s<>"')\]]+/gi) ?? []).map((link) =>
		link.replace(/[.,;:!?]+$/, ""),
	);
}

function sentencesOf(text: string): string[] {
	const { complete, rest } = splitSentences(`${text}\n`);
	return [...complete, rest].filter((sentence) => sentence.trim() !== "");
}

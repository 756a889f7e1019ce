import type { Unanswered } from "@/lib/adapters/db/store";
import { markerWords } from "@/lib/wording/marker";
import type { ChangeInput } from "./change-input";
import { whoAnswers } from "./who-answers";

/**
 * The visitor wrote and nobody answers by itself: they are told so once, and the team once in each wait. A handoff
 * that this message opens has its own line in every inbox.
 */
export function unansweredBy(
	{ world, state, messageId, judged }: ChangeInput,
	{ hasLine }: { hasLine: boolean },
): Unanswered | null {
	if (messageId === null || whoAnswers(state) !== "nobody") return null;
	const { language } = judged.qualification;
	const text = markerWords(noteFor(state), { language });
	return {
		note: knows(state.history) ? null : { id: world.newId(), text },
		line: hasLine || state.handoff === null ? null : lineFor(state, state.handoff.id, messageId),
	};
}

type State = ChangeInput["state"];

function noteFor({ contact }: State): "paused" | "team_answers" {
	return contact?.outreachPaused ? "paused" : "team_answers";
}

/** The assistant's word as the newest one would be taken for somebody who still answers. */
function knows(history: State["history"]): boolean {
	const last = history.findLast(({ role }) => role !== "visitor");
	return last !== undefined && last.role !== "assistant";
}

function lineFor({ id, number, history, contact }: State, handoffId: string, messageId: string) {
	const others = history.findLastIndex(({ role }) => role !== "visitor");
	const first = history[others + 1]?.id ?? messageId;
	const because = contact?.outreachPaused
		? "All outreach is paused"
		: "The assistant is off in chat for this contact";
	return {
		handoffId,
		eventId: `unanswered:${id}:${first}`,
		title: `${contact?.details.name ?? "A visitor"} is waiting for a person`,
		body: `C-${number}: they wrote and nobody answers by itself. ${because}: take over to answer.`,
	};
}

import type { ConversationState, TurnChange } from "@/lib/adapters/db/store";
import { STALL_EXCHANGES } from "@/lib/handoff/triggers";
import { higherLevel, levelBasis, levelOf } from "@/lib/qualification/level";
import { repeatsQuestion } from "@/lib/qualification/repeats-question";
import type { StallCause, TurnSeen } from "@/lib/wire/replay";
import { spokenTurns } from "./spoken-turns";

export type TurnToExplain = {
	text: string;
	before: ConversationState;
	after: ConversationState;
	/** What the turn wrote; null for a message that the chat refuses. */
	change: TurnChange | null;
};

/** Why a turn came out as it did, told from what was known before it and what it wrote. */
export function seenTurn(turn: TurnToExplain): TurnSeen {
	const { change, after } = turn;
	const { qualification, exchanges } = after;
	return {
		refused: change === null,
		evidence: (change?.evidence ?? []).map(({ fact, quote }) => ({ fact, quote })),
		basis: levelBasis(qualification),
		held: [...heldBelowHot(after), ...heldByCommand(after)],
		stall: stallCause(turn),
		exchanges,
		repeatsOffer: change?.handoff?.events.length === 0,
	};
}

function heldBelowHot({ qualification }: ConversationState): TurnSeen["held"] {
	if (levelBasis(qualification).level !== "hot" || qualification.level === "hot") return [];
	const { caps, contradiction } = qualification;
	return contradiction === "open" ? [...caps, "contradiction"] : caps;
}

/** Caps and contradictions hold a level below hot; below what is left after them only a command holds it. */
function heldByCommand({ qualification }: ConversationState): TurnSeen["held"] {
	const { level } = qualification;
	return higherLevel(level, levelOf(qualification)) === level ? [] : ["command"];
}

/** The clauses of the trigger `stall`, in its order; the short replies are what is left. */
function stallCause({ text, before, change }: TurnToExplain): StallCause | null {
	const fields = change?.handoff?.fields;
	if (fields?.trigger !== "stall" && !fields?.also.includes("stall")) return null;
	if (repeatsQuestion(text, spokenTurns(before.history))) return "repeated_question";
	const long = before.exchanges + 1 >= STALL_EXCHANGES && before.proposed.length === 0;
	return long ? "long_without_offer" : "short_replies";
}

import { type ConversationState, HISTORY_WINDOW } from "@/lib/adapters/db/store";

const SUMMARY_MAX_CHARACTERS = 1_200;
const LINE_MAX_CHARACTERS = 160;

/**
 * Keeps one line of the visitor's message that is about to leave the window of messages a reply is based
 * on. Bounded: the oldest lines go first, so the tokens of a turn do not grow with the conversation.
 */
export function summaryAfter({ summary, history }: ConversationState): string {
	if (history.length < HISTORY_WINDOW) return summary;
	const leaving = history.slice(0, 2).filter(({ role }) => role === "visitor");
	const lines = leaving.map(({ text }) => `Visitor: ${clipped(text)}`);
	const joined = [summary, ...lines].filter(Boolean).join("\n");
	return joined.slice(-SUMMARY_MAX_CHARACTERS);
}

function clipped(text: string): string {
	const line = text.replace(/\s+/g, " ");
	return line.length > LINE_MAX_CHARACTERS ? `${line.slice(0, LINE_MAX_CHARACTERS)}…` : line;
}

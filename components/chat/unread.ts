import type { ChatMessage } from "@/lib/wire/chat";

/** Stands for the time before the first message. */
export const NOTHING_SEEN = "";

/**
 * How many messages from the other side came after the one that was seen last. When that one is not among them
 * there is nothing to count from, and so nothing is counted.
 */
export function unreadAfter(messages: readonly ChatMessage[], seen: string): number {
	const at = messages.findIndex(({ id }) => id === seen);
	if (at < 0 && seen !== NOTHING_SEEN) return 0;
	return messages.slice(at + 1).filter(({ role }) => role === "assistant" || role === "rep").length;
}

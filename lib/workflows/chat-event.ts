import { type ChatEvent, chatEvent } from "@/lib/wire/chat";
import type { ChatWorld } from "@/lib/world";
import { viewChat } from "./view-chat";

/**
 * What the visitor's page hears of a live event. A handoff event only says that something changed: what it
 * looks like now is read anew, so that a page that was away gets the newest state and never an old one.
 */
export async function chatEventOf(
	world: ChatWorld,
	conversationId: string,
	{ type, payload }: { type: string; payload: Record<string, unknown> },
): Promise<ChatEvent | null> {
	if (type === "handoff") {
		const { handoff } = await viewChat(world, conversationId);
		return { type: "handoff", handoff };
	}
	return chatEvent.safeParse({ type, ...payload }).data ?? null;
}

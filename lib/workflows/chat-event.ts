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
	if (type === "typing" && !isFresh(payload.at, world.now())) return null;
	return chatEvent.safeParse({ type, ...payload }).data ?? null;
}

const TYPING_LASTS_MS = 6_000;

/** A page that catches up must not believe that somebody writes who did so long ago. */
function isFresh(at: unknown, now: number): boolean {
	return typeof at === "number" && now - at <= TYPING_LASTS_MS;
}

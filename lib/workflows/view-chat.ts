import type { ChatView } from "@/lib/wire/chat";
import type { ChatWorld } from "@/lib/world";
import { handoffPart } from "./handoff-part";
import { whoAnswers } from "./who-answers";

export const EMPTY_CHAT: ChatView = {
	messages: [],
	handoff: null,
	speaker: "assistant",
	cursor: "0",
};

/** The conversation as its visitor may see it: no level, no persona, no trigger. */
export async function viewChat(world: ChatWorld, conversationId: string): Promise<ChatView> {
	const chat = await world.store.loadChat(conversationId);
	if (!chat) return EMPTY_CHAT;
	const { state, messages, readTo, cursor } = chat;
	return {
		messages,
		cursor,
		handoff:
			state.handoff &&
			handoffPart(state.handoff, {
				contact: state.contact?.details ?? {},
				language: state.qualification.language,
			}),
		speaker: whoAnswers(state),
		...(readTo !== null && state.speaker === "person" ? { read_to: readTo } : {}),
	};
}

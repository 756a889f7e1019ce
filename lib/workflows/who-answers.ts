import type { ConversationState } from "@/lib/adapters/db/store";
import type { ChatView } from "@/lib/wire/chat";

/**
 * Who answers the next message by itself: the person who took over, or the assistant. Nobody does while all outreach
 * to the contact is paused or their chat channel is off; a colleague is told instead, and may take over.
 */
export function whoAnswers({
	speaker,
	contact,
}: Pick<ConversationState, "speaker" | "contact">): ChatView["speaker"] {
	if (speaker === "person") return "person";
	const isSilenced = contact !== null && (contact.outreachPaused || !contact.chatChannel);
	return isSilenced ? "nobody" : "assistant";
}

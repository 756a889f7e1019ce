import { useEffect, useState, useSyncExternalStore } from "react";
import type { ChatView } from "@/lib/wire/chat";
import { browserPorts } from "./browser-ports";
import { type ChatSession, createChatSession } from "./chat-session";
import type { Conversation } from "./conversation";

export function useChatSession(view: ChatView | null): [Conversation, ChatSession] {
	const [session] = useState(() => createChatSession(view, browserPorts));
	const state = useSyncExternalStore(session.subscribe, session.state, session.state);
	useEffect(() => session.start(), [session]);
	return [state, session];
}

import { useEffect, useState, useSyncExternalStore } from "react";
import type { ChatView } from "@/lib/wire/chat";
import { browserPorts } from "./browser-ports";
import { type ChatSession, createChatSession } from "./chat-session";
import type { Conversation } from "./conversation";
import type { Early } from "./early-press";

/** `early` was pressed before this script was there: it is the first that is sent. */
export function useChatSession(view: ChatView | null, early: Early): [Conversation, ChatSession] {
	const [session] = useState(() => createChatSession(view, browserPorts));
	const state = useSyncExternalStore(session.subscribe, session.state, session.state);
	useEffect(() => {
		const stop = session.start();
		for (const press of early.presses) {
			if (press.kind === "person") session.askForPerson();
			else session.send(press.text);
		}
		return stop;
	}, [session, early]);
	return [state, session];
}

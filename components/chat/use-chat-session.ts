import { useEffect, useState, useSyncExternalStore } from "react";
import type { ChatView } from "@/lib/wire/chat";
import { browserPorts } from "./browser-ports";
import { type ChatSession, createChatSession } from "./chat-session";
import type { Conversation } from "./conversation";
import type { Early } from "./early-press";
import { embeddedPorts } from "./embedded-ports";
import type { HostLine } from "./host-line";

type Beginning = {
	view: ChatView | null;
	/** Pressed before this script was there: it is the first that is sent. */
	early: Early;
	/** To the page around the chat, when it stands in a frame. */
	line: HostLine | null;
};

export function useChatSession({ view, early, line }: Beginning): [Conversation, ChatSession] {
	const [session] = useState(() =>
		createChatSession(view, () => (line ? embeddedPorts(line) : browserPorts())),
	);
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

"use client";

import { Headset } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { ConversationShown } from "@/lib/wire/conversation-shown";
import type { RepName } from "./contact-desk";
import type { Commands, Deed } from "./use-commands";

type Props = {
	conversation: ConversationShown;
	rep: RepName;
	commands: Commands;
	className?: string;
};

/** One button that stays in its place: it takes over, and gives back what one has taken. */
export function TakeOverButton({ conversation, rep, commands, className }: Props) {
	const { speaker, takenOverBy, takenOverById } = conversation;
	const isMine = speaker === "person" && takenOverById === rep.id;
	const isTheirs = speaker === "person" && !isMine;
	return (
		<Button
			className={className}
			variant={isMine ? "outline" : "primary"}
			pending={commands.pending === "takeover"}
			aria-disabled={isTheirs || undefined}
			aria-keyshortcuts={isMine ? undefined : "T"}
			title={isTheirs ? `${takenOverBy ?? "A colleague"} has taken this over.` : undefined}
			onClick={() => {
				if (isTheirs) return;
				void commands.run(
					isMine ? handingBack(conversation.id, null) : takingOver(conversation.id),
				);
			}}
		>
			<Headset aria-hidden="true" />
			{isMine
				? "Hand back"
				: isTheirs
					? `Taken over by ${takenOverBy ?? "a colleague"}`
					: "Take over"}
		</Button>
	);
}

export function takingOver(conversationId: string): Deed {
	return {
		name: "takeover",
		method: "POST",
		path: `/api/console/conversations/${conversationId}/takeover`,
		done: "You are writing with the visitor. The assistant is silent.",
		verb: "took over",
	};
}

/** Only from whom the page shows: somebody else who came since keeps it. */
export function relieving(conversationId: string, repId: string): Deed {
	return {
		...takingOver(conversationId),
		name: "relieve",
		body: { relieves: repId },
		done: "You are writing with the visitor now.",
	};
}

export function handingBack(conversationId: string, note: string | null): Deed {
	return {
		name: "takeover",
		method: "DELETE",
		path: `/api/console/conversations/${conversationId}/takeover`,
		body: { note },
		done: "You handed the conversation back.",
		verb: "handed back",
	};
}

import { Bot, UserRound } from "lucide-react";
import { cn } from "@/components/ui/cn";
import type { TranscriptMessage } from "@/lib/wire/conversation-shown";
import { anchorOf } from "./jump";
import { MessageTime } from "./message-time";
import type { TimelineEntry } from "./timeline";

export function TimelineRow({ row }: { row: TimelineEntry }) {
	switch (row.kind) {
		case "message":
			return row.message.role === "marker" ? (
				<Line text={row.message.text} at={row.at} strong />
			) : (
				<Said message={row.message} />
			);
		case "happened":
			return <Line text={row.text} at={row.at} />;
		case "conversation":
			return <Line text={`Conversation ${row.reference}`} at={row.at} strong />;
		default: {
			const never: never = row;
			return never;
		}
	}
}

function Line({ text, at, strong }: { text: string; at: string; strong?: boolean }) {
	return (
		<p
			className={cn(
				"flex flex-wrap items-baseline justify-center gap-x-2 py-0.5 text-center text-xs text-muted-foreground",
				strong && "font-medium text-foreground",
			)}
		>
			{text} <MessageTime at={at} />
		</p>
	);
}

const SPEAKERS = {
	visitor: { name: "Visitor", look: "me-auto bg-card border", badge: "text-muted-foreground" },
	assistant: {
		name: "Assistant",
		look: "ms-auto bg-assistant-surface border border-assistant-line dark:bg-assistant-surface/55",
		badge: "text-assistant",
	},
	rep: {
		name: "Colleague",
		look: "ms-auto bg-person-surface border border-person-line dark:bg-person-surface/70",
		badge: "text-person",
	},
} as const;

function Said({ message }: { message: TranscriptMessage }) {
	if (message.role === "marker") return null;
	const { name, look, badge } = SPEAKERS[message.role];
	return (
		<div
			id={anchorOf(message.id)}
			tabIndex={-1}
			className={cn(
				"grid max-w-[85%] gap-1 rounded-xl px-3.5 py-2.5 text-sm outline-offset-2 transition-shadow duration-150 data-found:ring-2 data-found:ring-ring",
				look,
			)}
		>
			<p className={cn("flex items-center gap-1.5 text-xs font-medium", badge)}>
				{message.role === "assistant" ? (
					<Bot aria-hidden="true" className="size-3.5" />
				) : (
					<UserRound aria-hidden="true" className="size-3.5" />
				)}
				{message.author ?? name}
				<MessageTime at={message.at} />
			</p>
			<p className="leading-relaxed break-words whitespace-pre-wrap">{message.text}</p>
			{message.resource ? (
				<p className="text-xs text-muted-foreground">Offered: {message.resource}</p>
			) : null}
		</div>
	);
}

"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonVariants } from "@/components/ui/button-variants";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { SILENT_AFTER_MINUTES, waitingSince } from "@/lib/handoff/silence";
import type { ContactShown, DeskView } from "@/lib/wire/console";
import type { ConversationShown } from "@/lib/wire/conversation-shown";
import { ageText, spanText } from "./age";
import type { RepName } from "./contact-desk";
import { useNow } from "./now";
import { handingBack, relieving, TakeOverButton } from "./take-over-button";
import { Colleagues } from "./transcript-foot";
import type { Commands } from "./use-commands";
import type { Company } from "./use-company";

type Props = {
	conversation: ConversationShown;
	contact: ContactShown | null;
	rep: RepName;
	commands: Commands;
	/** Without a card its button stands here. */
	offersTakeOver: boolean;
	colleagues: Company["colleagues"];
	messages: DeskView["messages"];
};

type SilenceProps = Pick<Props, "conversation" | "rep" | "commands"> & { since: number };

function waitOf({ id, takenOverAt }: ConversationShown, messages: DeskView["messages"]) {
	const said = messages
		.filter(({ conversationId }) => conversationId === id)
		.map(({ role, at }) => ({ role, at: Date.parse(at) }));
	return waitingSince(said, Date.parse(takenOverAt ?? "") || 0);
}

/** Who speaks at present, above the reply. */
export function SpeakerBar(props: Props) {
	const { conversation, rep, commands, offersTakeOver, colleagues } = props;
	const now = useNow();
	const since = conversation.speaker === "person" ? waitOf(conversation, props.messages) : null;
	const waiting = since !== null && now - since >= SILENT_AFTER_MINUTES * 60_000 ? since : null;
	return (
		<div className="flex min-h-10 flex-wrap items-center gap-2 border-t px-4 py-1.5 text-[0.8125rem] text-muted-foreground">
			<div className="grid min-w-0 flex-1">
				<p>{speakerWords(conversation, { rep, now, contact: props.contact })}</p>
				<Colleagues colleagues={colleagues} className="max-md:hidden" />
			</div>
			{waiting ? (
				<Silence conversation={conversation} rep={rep} commands={commands} since={waiting} />
			) : null}
			{conversation.speaker === "person" ? (
				<HandBackWithNote conversation={conversation} commands={commands} />
			) : null}
			{offersTakeOver ? (
				<TakeOverButton conversation={conversation} rep={rep} commands={commands} />
			) : null}
		</div>
	);
}

/** The person who took over has been silent for long: write, take it from them, or let the assistant answer. */
function Silence({ conversation, rep, commands, since }: SilenceProps) {
	const now = useNow();
	const { id, takenOverById, takenOverBy } = conversation;
	const isMine = takenOverById === rep.id;
	return (
		<div
			role="alert"
			className="flex w-full flex-wrap items-center gap-2 rounded-lg border border-warning-line bg-warning-surface px-3 py-2 text-warning"
		>
			<p className="min-w-0 flex-1 font-medium">
				The visitor has waited for {isMine ? "your answer" : (takenOverBy ?? "a colleague")} for{" "}
				{spanText(now - since)}.
			</p>
			{isMine || takenOverById === null ? null : (
				<Button
					size="sm"
					variant="outline"
					pending={commands.pending === "relieve"}
					onClick={() => void commands.run(relieving(id, takenOverById))}
				>
					Take it from them
				</Button>
			)}
			<Button
				size="sm"
				variant="outline"
				pending={commands.pending === "takeover"}
				onClick={() => void commands.run(handingBack(id, null))}
			>
				Hand back to the assistant
			</Button>
		</div>
	);
}

function speakerWords(
	{ speaker, takenOverBy, takenOverById, takenOverAt }: ConversationShown,
	{ rep, now, contact }: { rep: RepName; now: number; contact: ContactShown | null },
): string {
	if (speaker === "assistant" && (contact?.pausedAt || contact?.chatChannel === false)) {
		return "You are watching. Nobody answers by itself; sending a message joins the chat.";
	}
	if (speaker === "assistant") {
		return "You are watching. Sending a message joins the chat and silences the assistant.";
	}
	const since = takenOverAt ? ageText(takenOverAt, now) : "";
	if (takenOverById === rep.id) return `You are writing with the visitor, since ${since}.`;
	return `${takenOverBy ?? "A colleague"} took over ${since}. What you send appears beside it.`;
}

type NoteProps = { conversation: ConversationShown; commands: Commands };

function HandBackWithNote({ conversation, commands }: NoteProps) {
	const [open, setOpen] = useState(false);
	return (
		<Popover open={open} onOpenChange={setOpen}>
			<PopoverTrigger className={buttonVariants({ variant: "ghost", size: "sm" })}>
				Leave a note…
			</PopoverTrigger>
			<PopoverContent align="end" side="top">
				<form
					className="grid gap-3"
					onSubmit={(event) => {
						event.preventDefault();
						const note = String(new FormData(event.currentTarget).get("note") ?? "");
						setOpen(false);
						void commands.run(handingBack(conversation.id, note));
					}}
				>
					<Field id="note" label="Note for the assistant" hint="The visitor does not see it.">
						{(control) => <Input {...control} name="note" maxLength={500} autoComplete="off" />}
					</Field>
					<Button type="submit">Hand back with this note</Button>
				</form>
			</PopoverContent>
		</Popover>
	);
}

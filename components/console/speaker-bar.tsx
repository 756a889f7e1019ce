"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonVariants } from "@/components/ui/button-variants";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import type { ConversationShown } from "@/lib/wire/console";
import { ageText } from "./age";
import type { RepName } from "./contact-desk";
import { useNow } from "./now";
import { handingBack, TakeOverButton } from "./take-over-button";
import type { Commands } from "./use-commands";

type Props = {
	conversation: ConversationShown;
	rep: RepName;
	commands: Commands;
	/** Without a card its button stands here. */
	offersTakeOver: boolean;
};

/** Who speaks at present, above the reply. */
export function SpeakerBar({ conversation, rep, commands, offersTakeOver }: Props) {
	const now = useNow();
	return (
		<div className="flex min-h-10 flex-wrap items-center gap-2 border-t px-4 py-1.5 text-[0.8125rem] text-muted-foreground">
			<p className="min-w-0 flex-1">{speakerWords(conversation, { rep, now })}</p>
			{conversation.speaker === "person" ? (
				<HandBackWithNote conversation={conversation} commands={commands} />
			) : null}
			{offersTakeOver ? (
				<TakeOverButton conversation={conversation} rep={rep} commands={commands} />
			) : null}
		</div>
	);
}

function speakerWords(
	{ speaker, takenOverBy, takenOverById, takenOverAt }: ConversationShown,
	{ rep, now }: { rep: RepName; now: number },
): string {
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

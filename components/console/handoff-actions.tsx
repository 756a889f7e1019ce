"use client";

import type { ContactShown } from "@/lib/wire/console";
import type { ConversationShown } from "@/lib/wire/conversation-shown";
import type { HandoffCard } from "@/lib/wire/handoff-card";
import type { RepName } from "./contact-desk";
import { PauseButton } from "./pause-button";
import { ResumeButton } from "./resume-button";
import { TakeOverButton } from "./take-over-button";
import type { Commands } from "./use-commands";

type Props = {
	handoff: HandoffCard;
	contact: ContactShown;
	conversation: ConversationShown | null;
	rep: RepName;
	commands: Commands;
};

/** The three commands of the card. On a phone they stay under the thumb, above the console's own bar. */
export function HandoffActions({ handoff, contact, conversation, rep, commands }: Props) {
	return (
		<div className="grid grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] gap-2 max-md:fixed max-md:inset-x-0 max-md:bottom-[calc(3.5rem+env(safe-area-inset-bottom))] max-md:z-20 max-md:grid-cols-3 max-md:border-t max-md:bg-card max-md:p-2 max-md:*:h-12 max-md:*:px-1 max-md:*:text-xs max-md:*:whitespace-normal">
			{conversation ? (
				<TakeOverButton
					conversation={conversation}
					rep={rep}
					commands={commands}
					className="col-span-full max-md:col-span-1"
				/>
			) : null}
			<ResumeButton handoff={handoff} commands={commands} />
			<PauseButton contact={contact} commands={commands} />
		</div>
	);
}

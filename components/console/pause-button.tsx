"use client";

import { Pause, Play } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { ContactShown } from "@/lib/wire/console";
import type { Commands } from "./use-commands";

type Props = { contact: ContactShown; commands: Commands };

/** Immediate, without a question: pausing is the safe thing to do. */
export function PauseButton({ contact, commands }: Props) {
	const isPaused = contact.pausedAt !== null;
	const path = `/api/console/contacts/${contact.id}/pause`;

	function press() {
		void commands.run(
			isPaused
				? {
						name: "pause",
						method: "DELETE",
						path,
						done: "The pause is lifted. Held messages wait for your word.",
						verb: "lifted the pause",
					}
				: {
						name: "pause",
						method: "POST",
						path,
						done: "All outreach is paused. The assistant is silent, and queued messages are held.",
						verb: "paused all outreach",
					},
		);
	}

	return (
		<Button
			variant="outline"
			className="gap-1.5 px-1"
			pending={commands.pending === "pause"}
			onClick={press}
		>
			{isPaused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
			{isPaused ? "Lift pause" : "Pause all outreach"}
		</Button>
	);
}

"use client";

import { Play } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { HandoffCard } from "@/lib/wire/handoff-card";
import type { Commands } from "./use-commands";

type Props = { handoff: HandoffCard; commands: Commands };

/** One press resumes; what came of it is asked afterwards, and for a moment it can be taken back. */
export function ResumeButton({ handoff, commands }: Props) {
	const isResolved = handoff.status === "resolved";

	function resume() {
		if (isResolved) return;
		void commands.run({
			name: "resume",
			method: "POST",
			path: `/api/console/handoffs/${handoff.id}/resolution`,
			body: { outcome: "none" },
			done: "Automation is resumed, the recommendation is cleared.",
			verb: "resumed automation",
		});
	}

	return (
		<Button
			variant="outline"
			className="gap-1.5 px-1"
			aria-disabled={isResolved || undefined}
			pending={commands.pending === "resume"}
			onClick={resume}
		>
			<Play aria-hidden="true" />
			Resume automation
		</Button>
	);
}

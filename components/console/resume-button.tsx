"use client";

import { Play } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Popover, PopoverContent, PopoverTitle, PopoverTrigger } from "@/components/ui/popover";
import { OUTCOME_LABELS, type Outcome } from "@/lib/handoff/outcome";
import type { HandoffCard } from "@/lib/wire/console";
import { buttonVariants } from "../ui/button-variants";
import { Spinner } from "../ui/spinner";
import type { Commands } from "./use-commands";

const ASKED = ["called", "meeting_booked", "proposal_sent", "not_a_fit", "other"] as const;

type Props = { handoff: HandoffCard; commands: Commands };

/** Asks what came of it: one press on an outcome, or Enter for none, resumes. */
export function ResumeButton({ handoff, commands }: Props) {
	const [open, setOpen] = useState(false);
	const first = useRef<HTMLButtonElement>(null);
	const isResolved = handoff.status === "resolved";
	const isPending = commands.pending === "resume";

	function resume(outcome: Outcome) {
		setOpen(false);
		void commands.run({
			name: "resume",
			method: "POST",
			path: `/api/console/handoffs/${handoff.id}/resolution`,
			body: { outcome },
			done: "Automation is resumed. The assistant answers again.",
			verb: "resumed automation",
		});
	}

	return (
		<Popover open={open} onOpenChange={(next) => setOpen(next && !isResolved && !isPending)}>
			<PopoverTrigger
				aria-disabled={isResolved || undefined}
				className={buttonVariants({ variant: "outline" })}
			>
				{isPending ? <Spinner /> : <Play aria-hidden="true" />}
				Resume automation
			</PopoverTrigger>
			<PopoverContent initialFocus={first} className="grid gap-2">
				<PopoverTitle className="text-sm font-semibold">What came of it?</PopoverTitle>
				<Button ref={first} onClick={() => resume("none")}>
					Resume, nothing to note
				</Button>
				<div className="grid grid-cols-2 gap-2">
					{ASKED.map((outcome) => (
						<Button key={outcome} variant="secondary" size="sm" onClick={() => resume(outcome)}>
							{OUTCOME_LABELS[outcome]}
						</Button>
					))}
				</div>
			</PopoverContent>
		</Popover>
	);
}

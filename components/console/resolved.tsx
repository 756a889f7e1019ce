"use client";

import { Undo2 } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { OUTCOME_LABELS, type Outcome, UNDO_SHOWN_MS } from "@/lib/handoff/outcome";
import type { HandoffCard } from "@/lib/wire/handoff-card";
import { ageText } from "./age";
import type { RepName } from "./contact-desk";
import { useNow } from "./now";
import type { Commands } from "./use-commands";

const ASKED = ["called", "meeting_booked", "proposal_sent", "not_a_fit", "other"] as const;

type Props = { handoff: HandoffCard; rep: RepName; commands: Commands };

/** Who cleared the card and when, the way back for a moment, and what came of it in one press. */
export function Resolved({ handoff, rep, commands }: Props) {
	const now = useNow();
	return (
		<div className="grid gap-2.5">
			<div className="flex flex-wrap items-center justify-between gap-2">
				<p className="leading-relaxed">
					Resolved by {handoff.resolvedBy ?? "a colleague"}
					{handoff.resolvedAt ? ` · ${ageText(handoff.resolvedAt, now)}` : ""}
				</p>
				<Undo handoff={handoff} rep={rep} commands={commands} />
			</div>
			<Outcomes handoff={handoff} commands={commands} />
		</div>
	);
}

/** Only for who pressed, and only while it can be done; its focus goes on to the question below. */
function Undo({ handoff, rep, commands }: Props) {
	const now = useNow();
	const button = useRef<HTMLButtonElement>(null);
	const left = Date.parse(handoff.resolvedAt ?? "") + UNDO_SHOWN_MS - now;
	const isOffered = handoff.resolvedBy === rep.name && left > 0;

	useEffect(() => {
		const shown = button.current;
		if (!isOffered || !shown) return;
		return () => {
			if (document.activeElement === shown) {
				shown.closest("section")?.querySelector<HTMLElement>("[aria-pressed]")?.focus();
			}
		};
	}, [isOffered]);

	if (!isOffered) return null;
	return (
		<Button
			ref={button}
			size="sm"
			variant="secondary"
			pending={commands.pending === "undo"}
			onClick={() =>
				void commands.run({
					name: "undo",
					method: "DELETE",
					path: `/api/console/handoffs/${handoff.id}/resolution`,
					done: "Taken back: the handoff is open as before.",
					verb: "took it back",
				})
			}
		>
			<Undo2 aria-hidden="true" />
			Undo
			<span aria-hidden="true" className="tabular-nums">
				({Math.ceil(left / 1000)} s)
			</span>
		</Button>
	);
}

function Outcomes({ handoff, commands }: Omit<Props, "rep">) {
	const title = useId();
	const chosen = handoff.outcome === "none" ? null : handoff.outcome;
	return (
		<fieldset aria-labelledby={title} className="grid gap-1.5">
			<p id={title} className="font-medium">
				What came of it?
			</p>
			<div className="flex flex-wrap gap-1.5">
				{ASKED.map((outcome) => (
					<Button
						key={outcome}
						size="sm"
						variant={chosen === outcome ? "primary" : "outline"}
						aria-pressed={chosen === outcome}
						pending={commands.pending === outcome}
						onClick={() => void commands.run(settingOutcome(handoff.id, outcome))}
					>
						{OUTCOME_LABELS[outcome]}
					</Button>
				))}
			</div>
		</fieldset>
	);
}

function settingOutcome(handoffId: string, outcome: Outcome) {
	return {
		name: outcome,
		method: "PUT",
		path: `/api/console/handoffs/${handoffId}/resolution`,
		body: { outcome },
		done: `Noted: ${OUTCOME_LABELS[outcome].toLowerCase()}.`,
		verb: "noted the outcome",
	} as const;
}

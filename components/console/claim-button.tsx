"use client";

import { Hand } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { HandoffCard } from "@/lib/wire/handoff-card";
import type { Commands } from "./use-commands";

type Props = { handoff: HandoffCard; commands: Commands };

/** "I see to it": the others are left in peace, the assistant goes on until somebody takes over. */
export function ClaimButton({ handoff, commands }: Props) {
	if (handoff.status === "resolved" || handoff.claimedBy !== null) return null;
	return (
		<Button
			variant="outline"
			aria-keyshortcuts="C"
			pending={commands.pending === "claim"}
			onClick={() =>
				void commands.run({
					name: "claim",
					method: "POST",
					path: `/api/console/handoffs/${handoff.id}/claim`,
					done: "It is yours. The assistant goes on until you take over.",
					verb: "claimed it",
				})
			}
		>
			<Hand aria-hidden="true" />
			Claim
		</Button>
	);
}

"use client";

import { PhoneCall } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { HandoffCard } from "@/lib/wire/handoff-card";
import type { Commands } from "./use-commands";

type Props = { handoff: HandoffCard; commands: Commands };

/** While a promise is open: the visitor was reached by telephone, so it is kept. The handoff stays. */
export function CalledButton({ handoff, commands }: Props) {
	if (handoff.status === "resolved" || handoff.promise?.state !== "open") return null;
	return (
		<Button
			variant="outline"
			className="gap-1.5 px-1"
			pending={commands.pending === "call"}
			onClick={() =>
				void commands.run({
					name: "call",
					method: "POST",
					path: `/api/console/handoffs/${handoff.id}/call`,
					done: "Marked as called. The promise is kept.",
					verb: "marked them as called",
				})
			}
		>
			<PhoneCall aria-hidden="true" />
			Mark as called
		</Button>
	);
}

"use client";

import { useState } from "react";
import { look } from "@/components/console/ask";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { deliveryText } from "@/lib/wire/destinations";

/** What was sent, as the other side gets it; addresses and tokens of its way are not in it. */
export function DeliveryText({ id, about }: { id: string; about: string }) {
	const [said, setSaid] = useState<{ text: string; sent: boolean | null }>();

	async function load(open: boolean) {
		if (!open) return;
		const path = `/api/console/settings/deliveries/${encodeURIComponent(id)}/text`;
		const answer = await look(path, deliveryText);
		setSaid(answer.ok ? answer.value : { text: answer.message, sent: null });
	}

	return (
		<Dialog onOpenChange={load}>
			<DialogTrigger
				render={
					<Button variant="ghost" size="sm">
						Text<span className="sr-only"> of the message about {about}</span>
					</Button>
				}
			/>
			<DialogContent
				title={said?.sent === false ? "What will be sent" : "What was sent"}
				description={`${said?.sent === false ? "Nothing has gone out yet: from what is known of the handoff now." : "The words of the last try."} Addresses and tokens of the way are left out.`}
				className="max-w-2xl"
			>
				<section
					// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
					tabIndex={0}
					aria-label="Text of the message"
					className="max-h-[60dvh] overflow-auto rounded-lg border bg-muted/40"
				>
					<pre className="p-3 text-xs leading-relaxed break-words whitespace-pre-wrap">
						{said?.text ?? "Loading…"}
					</pre>
				</section>
			</DialogContent>
		</Dialog>
	);
}

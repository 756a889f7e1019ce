"use client";

import { Button } from "@/components/ui/button";
import type { ContactShown, OutreachShown } from "@/lib/wire/console";
import type { Commands } from "./use-commands";

type Props = { contact: ContactShown; outreach: readonly OutreachShown[]; commands: Commands };

/** What a pause holds. While it lasts the list is only shown; afterwards each goes out or is thrown away. */
export function HeldMessages({ contact, outreach, commands }: Props) {
	const held = outreach.filter(({ state }) => state === "held");
	const isPaused = contact.pausedAt !== null;
	if (held.length === 0) {
		return isPaused ? (
			<p className="text-sm text-muted-foreground">No message was waiting, so none is held.</p>
		) : null;
	}
	return (
		<div className="grid gap-2">
			<h3 className="font-medium">
				{held.length === 1 ? "1 message is held" : `${held.length} messages are held`}
			</h3>
			<ul aria-label="Held messages" className="grid gap-2">
				{held.map((message) => (
					<li key={message.id} className="grid gap-1.5 rounded-lg border bg-card p-2.5">
						<span className="break-words">{message.subject}</span>
						{isPaused ? null : <Settle message={message} commands={commands} />}
					</li>
				))}
			</ul>
		</div>
	);
}

function Settle({ message, commands }: { message: OutreachShown; commands: Commands }) {
	const path = `/api/console/outreach/${message.id}`;
	return (
		<div className="flex gap-2">
			<Button
				size="sm"
				variant="secondary"
				aria-label={`Release: ${message.subject}`}
				pending={commands.pending === `release ${message.id}`}
				onClick={() =>
					commands.run({
						name: `release ${message.id}`,
						method: "POST",
						path: `${path}/release`,
						done: "The message is released.",
						verb: "settled this message",
					})
				}
			>
				Release
			</Button>
			<Button
				size="sm"
				variant="ghost"
				aria-label={`Discard: ${message.subject}`}
				pending={commands.pending === `discard ${message.id}`}
				onClick={() =>
					commands.run({
						name: `discard ${message.id}`,
						method: "DELETE",
						path,
						done: "The message is discarded.",
						verb: "settled this message",
					})
				}
			>
				Discard
			</Button>
		</div>
	);
}

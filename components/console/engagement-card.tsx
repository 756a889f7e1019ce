"use client";

import { useId } from "react";
import { ScoreSection } from "@/components/engagement/score-section";
import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import { Label } from "@/components/ui/label";
import { Switch } from "@/components/ui/switch";
import type { ContactShown, OutreachShown } from "@/lib/wire/console";
import { Fact, FactList } from "./fact-list";
import { HeldMessages } from "./held-messages";
import { PauseButton } from "./pause-button";
import type { Commands } from "./use-commands";

type Props = {
	contact: ContactShown;
	commands: Commands;
	outreach: readonly OutreachShown[];
	/** Without a handoff's card its pause and what it holds stand here. */
	hasCard: boolean;
};

export function EngagementCard({ contact, commands, outreach, hasCard }: Props) {
	const id = useId();
	const isPaused = contact.pausedAt !== null;
	return (
		<Card className="gap-2 py-3">
			<CardHeader>
				<CardTitle>Engagement</CardTitle>
			</CardHeader>
			<CardContent className="grid gap-2">
				<div className="flex min-h-9 items-center justify-between gap-3">
					<Label htmlFor={id}>Auto-Engage</Label>
					<Switch
						id={id}
						aria-label="Auto-Engage"
						checked={contact.autoEngage}
						readOnly={commands.pending !== null}
						onCheckedChange={(on) => void commands.run(switching(contact.id, on))}
					/>
				</div>
				<p className="text-sm text-muted-foreground">{stateWords(contact)}</p>
				<FactList>
					<Fact label="Chat">
						{channelWords({ on: contact.chatChannel, isPaused, address: "chat" })}
					</Fact>
					<Fact label="E-mail">
						{channelWords({ on: contact.emailChannel, isPaused, address: contact.email })}
					</Fact>
				</FactList>
				<ScoreSection contactId={contact.id} hasAddress={contact.email !== null} />
				{hasCard ? null : (
					<>
						<PauseButton contact={contact} commands={commands} />
						<HeldMessages contact={contact} outreach={outreach} commands={commands} />
					</>
				)}
			</CardContent>
		</Card>
	);
}

function switching(contactId: string, on: boolean) {
	return {
		name: "auto_engage",
		method: "PUT",
		path: `/api/console/contacts/${contactId}/auto-engage`,
		body: { on },
		done: on
			? "Auto-Engage is on."
			: "Auto-Engage is off. Queued automated messages are cancelled.",
		verb: on ? "turned Auto-Engage on" : "turned Auto-Engage off",
	} as const;
}

function stateWords({ pausedAt, pausedBy, autoEngage }: ContactShown): string {
	if (pausedAt) return `Held while ${pausedBy ?? "a colleague"} has paused all outreach.`;
	return autoEngage ? "Automated engagement is active." : "Only people write to this contact.";
}

type Channel = { on: boolean; isPaused: boolean; address: string | null };

function channelWords({ on, isPaused, address }: Channel): string {
	if (!address) return "no address yet";
	if (!on) return "off";
	return isPaused ? "on, held by the pause" : "on";
}

"use client";

import { useId } from "react";
import { ScoreSection } from "@/components/engagement/score-section";
import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import { Label } from "@/components/ui/label";
import { Switch } from "@/components/ui/switch";
import type { ContactShown, OutreachShown } from "@/lib/wire/console";
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
	return (
		<Card className="gap-2 py-3">
			<CardHeader>
				<CardTitle>Engagement</CardTitle>
			</CardHeader>
			<CardContent className="grid gap-2">
				<Toggle
					label="Auto-Engage"
					on={contact.autoEngage}
					pending={commands.pending === "auto_engage"}
					onPress={(on) => void commands.run(switchingAutoEngage(contact.id, on))}
				/>
				<p className="text-sm text-muted-foreground">{stateWords(contact)}</p>
				<Toggle
					label="E-mail"
					on={contact.emailChannel}
					pending={commands.pending === "email_channel"}
					onPress={(on) => void commands.run(switchingEmail(contact.id, on))}
				/>
				<p className="text-sm text-muted-foreground empty:hidden">{emailWords(contact)}</p>
				<Toggle
					label="Chat assistant"
					on={contact.chatChannel}
					pending={commands.pending === "chat_channel"}
					onPress={(on) => void commands.run(switchingChat(contact.id, on))}
				/>
				<p className="text-sm text-muted-foreground empty:hidden">{chatWords(contact)}</p>
				<ScoreSection
					contactId={contact.id}
					mayWrite={contact.email !== null && contact.emailChannel}
				/>
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

type ToggleProps = { label: string; on: boolean; pending: boolean; onPress(on: boolean): void };

function Toggle({ label, on, pending, onPress }: ToggleProps) {
	const id = useId();
	return (
		<div className="flex min-h-9 items-center justify-between gap-3">
			<Label htmlFor={id}>{label}</Label>
			<Switch
				id={id}
				aria-label={label}
				checked={on}
				readOnly={pending}
				onCheckedChange={onPress}
			/>
		</div>
	);
}

function switchingAutoEngage(contactId: string, on: boolean) {
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

function switchingEmail(contactId: string, on: boolean) {
	return {
		name: "email_channel",
		method: "PUT",
		path: `/api/console/contacts/${contactId}/email-channel`,
		body: { on },
		done: on ? "E-mail is on." : "E-mail is off. Every e-mail that waited is cancelled.",
		verb: on ? "turned e-mail on" : "turned e-mail off",
	} as const;
}

function switchingChat(contactId: string, on: boolean) {
	return {
		name: "chat_channel",
		method: "PUT",
		path: `/api/console/contacts/${contactId}/chat-channel`,
		body: { on },
		done: on
			? "The assistant answers in chat again."
			: "The assistant is silent in chat. What they write goes to the team.",
		verb: on ? "turned the chat assistant on" : "turned the chat assistant off",
	} as const;
}

function stateWords({ pausedAt, pausedBy, autoEngage }: ContactShown): string {
	if (pausedAt) return `Held while ${pausedBy ?? "a colleague"} has paused all outreach.`;
	return autoEngage ? "Automated engagement is active." : "Only people write to this contact.";
}

/** What the switch alone does not say. */
function emailWords({ email, emailChannel, pausedAt }: ContactShown): string | null {
	if (!email) return "No address is known yet.";
	return emailChannel && pausedAt ? "Held by the pause." : null;
}

function chatWords({ chatChannel, pausedAt }: ContactShown): string | null {
	if (!chatChannel) return "In chat only people answer; what they write rings the team.";
	return pausedAt ? "Held by the pause." : null;
}

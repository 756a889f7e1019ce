"use client";

import { Download, Trash2 } from "lucide-react";
import { MessageTime } from "@/components/console/message-time";
import { Button } from "@/components/ui/button";
import { buttonVariants } from "@/components/ui/button-variants";
import { ConfirmButton } from "@/components/ui/confirm-button";
import type { SubjectShown } from "@/lib/wire/privacy";

type SubjectCardProps = {
	subject: SubjectShown;
	pending: boolean;
	onErase(subject: SubjectShown): void;
};

export function SubjectCard({ subject, pending, onErase }: SubjectCardProps) {
	const { key, name, email, conversations, messages, handoffs, lastMessageAt } = subject;
	return (
		<div className="grid gap-3 rounded-xl border bg-card p-4">
			<div className="grid gap-0.5">
				<p className="text-sm font-medium">{name}</p>
				{email && email !== name ? <p className="text-sm text-muted-foreground">{email}</p> : null}
				<p className="text-[0.8125rem] text-muted-foreground">
					{counted(conversations, "conversation")}, {counted(messages, "message")},{" "}
					{counted(handoffs, "handoff")}
					{lastMessageAt ? (
						<>
							; last message <MessageTime at={lastMessageAt} />
						</>
					) : null}
				</p>
			</div>
			<div className="flex flex-wrap gap-2">
				<a
					href={`/api/console/settings/privacy/subjects/${encodeURIComponent(key)}`}
					download
					className={buttonVariants({ variant: "outline", size: "sm" })}
				>
					<Download aria-hidden="true" />
					Download a copy
				</a>
				<ConfirmButton
					trigger={
						<Button variant="danger" size="sm" pending={pending}>
							<Trash2 aria-hidden="true" />
							Erase
						</Button>
					}
					title={`Erase ${name}?`}
					description="Contact, conversations, messages, handoffs, notes and queued mail are gone at once and cannot be brought back. What Slack, your CRM and mailboxes already received stays there; you are told what that is."
					confirm="Erase for good"
					onConfirm={() => onErase(subject)}
				/>
			</div>
		</div>
	);
}

function counted(count: number, what: string): string {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}

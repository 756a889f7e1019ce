"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { MessageTime } from "@/components/console/message-time";
import { Alert, AlertDescription, AlertTitle } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@/components/ui/card";
import { WEBHOOK_EVENTS } from "@/lib/wire/destination-fields";
import type { WebhookShown } from "@/lib/wire/destinations";
import { useWebhooks } from "./use-webhooks";
import { WebhookForm } from "./webhook-form";

const STATES = {
	working: { label: "On", tone: "success" },
	failing: { label: "Failing", tone: "danger" },
	disabled: { label: "Switched off", tone: "neutral" },
	unreadable: { label: "Cannot be read", tone: "danger" },
} as const satisfies Record<WebhookShown["state"], { label: string; tone: string }>;

/** Other systems that are told of everything that happens, signed as standardwebhooks.com says. */
export function WebhooksCard({ webhooks }: { webhooks: readonly WebhookShown[] }) {
	const { secret, pending, problem, problems, keep, remove } = useWebhooks();
	const [open, setOpen] = useState<string | null>(null);
	return (
		<Card role="region" aria-labelledby="webhooks-title">
			<CardHeader>
				<CardTitle id="webhooks-title">Webhooks</CardTitle>
				<CardDescription>
					Other systems of yours can be told of what happens: signed after Standard Webhooks, tried
					again for days, switched off when nothing gets through.
				</CardDescription>
			</CardHeader>
			<CardContent className="grid gap-4">
				{secret ? (
					<Alert tone="info" role="status">
						<AlertTitle>Copy the signing secret now: it is not shown again.</AlertTitle>
						<AlertDescription>
							<code className="break-all select-all">{secret}</code>
						</AlertDescription>
					</Alert>
				) : null}
				{webhooks.length > 0 ? (
					<ul aria-label="Webhooks" className="grid">
						{webhooks.map((webhook) => (
							<li key={webhook.id} className="grid gap-2 border-t py-3 first:border-t-0 first:pt-0">
								<Line webhook={webhook} />
								{open === webhook.id ? (
									<WebhookForm
										webhook={webhook}
										pending={pending}
										problems={problems}
										onCancel={() => setOpen(null)}
										onSave={async (written) => {
											if (await keep(webhook.id, written)) setOpen(null);
										}}
									/>
								) : (
									<div className="flex flex-wrap gap-2">
										<Button variant="outline" size="sm" onClick={() => setOpen(webhook.id)}>
											Change<span className="sr-only"> {webhook.url}</span>
										</Button>
										<Button variant="ghost" size="sm" onClick={() => remove(webhook.id)}>
											Remove<span className="sr-only"> {webhook.url}</span>
										</Button>
									</div>
								)}
							</li>
						))}
					</ul>
				) : null}
				{open === NEW ? (
					<WebhookForm
						webhook={null}
						pending={pending}
						problems={problems}
						onCancel={() => setOpen(null)}
						onSave={async (written) => {
							if (await keep(null, written)) setOpen(null);
						}}
					/>
				) : (
					<Button
						variant="outline"
						size="sm"
						className="justify-self-start"
						onClick={() => setOpen(NEW)}
					>
						<Plus aria-hidden="true" />
						Add a webhook
					</Button>
				)}
				<p role="alert" className="text-sm font-medium text-danger empty:hidden">
					{problem}
				</p>
			</CardContent>
		</Card>
	);
}

const NEW = "new";

function Line({ webhook: { url, state, events, reason, since } }: { webhook: WebhookShown }) {
	const { label, tone } = STATES[state];
	const told = Object.entries(WEBHOOK_EVENTS).flatMap(([name, words]) =>
		events.includes(name) ? [words] : [],
	);
	return (
		<div className="grid gap-1">
			<p className="flex flex-wrap items-center gap-2 text-sm">
				<code className="min-w-0 break-all">{url}</code>
				<Badge tone={tone}>{label}</Badge>
				{since === null ? null : (
					<span className="text-xs text-muted-foreground">
						since <MessageTime at={new Date(since).toISOString()} />
					</span>
				)}
			</p>
			<p className="text-[0.8125rem] text-muted-foreground">{told.join(" · ")}</p>
			{reason ? <p className="text-[0.8125rem] font-medium text-danger">{reason}</p> : null}
		</div>
	);
}

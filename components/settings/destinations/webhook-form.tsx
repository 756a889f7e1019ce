"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { WEBHOOK_EVENTS } from "@/lib/wire/destination-fields";
import type { WebhookShown } from "@/lib/wire/destinations";
import type { WebhookWritten } from "./use-webhooks";

type WebhookFormProps = {
	/** null for a new one. */
	webhook: WebhookShown | null;
	pending: boolean;
	problems: Record<string, string>;
	onCancel(): void;
	onSave(written: WebhookWritten): Promise<void>;
};

export function WebhookForm({ webhook, pending, problems, onCancel, onSave }: WebhookFormProps) {
	const [url, setUrl] = useState("");
	const [events, setEvents] = useState<string[]>(webhook?.events ?? Object.keys(WEBHOOK_EVENTS));
	const [renewSecret, setRenewSecret] = useState(false);
	const id = webhook?.id ?? "new";
	const toggle = (name: string, on: boolean) =>
		setEvents(on ? [...events, name] : events.filter((one) => one !== name));
	return (
		<form
			noValidate
			className="grid gap-4 rounded-lg border p-3"
			onSubmit={(event) => {
				event.preventDefault();
				if (!pending) void onSave({ url: url.trim() || null, events, renewSecret });
			}}
		>
			<Field
				id={`webhook-url-${id}`}
				label="Address"
				hint={webhook ? `Left empty, it stays ${webhook.url}.` : undefined}
				error={problems.url}
			>
				{(control) => (
					<Input
						{...control}
						value={url}
						placeholder="https://example.com/baton"
						autoComplete="off"
						spellCheck={false}
						maxLength={2_000}
						onChange={({ target }) => setUrl(target.value)}
					/>
				)}
			</Field>
			<fieldset
				className="grid gap-1"
				aria-describedby={problems.events ? `events-${id}` : undefined}
			>
				<legend className="mb-1 text-sm font-medium">It is told when</legend>
				{Object.entries(WEBHOOK_EVENTS).map(([name, words]) => (
					<label
						key={name}
						className="flex min-h-8 items-center gap-2 text-sm pointer-coarse:min-h-11"
					>
						<input
							type="checkbox"
							className="size-4 accent-primary"
							checked={events.includes(name)}
							onChange={({ target }) => toggle(name, target.checked)}
						/>
						{words}
					</label>
				))}
				{problems.events ? (
					<p id={`events-${id}`} role="alert" className="text-[0.8125rem] font-medium text-danger">
						{problems.events}
					</p>
				) : null}
			</fieldset>
			{webhook ? (
				<label className="flex min-h-8 items-center gap-2 text-sm pointer-coarse:min-h-11">
					<input
						type="checkbox"
						className="size-4 accent-primary"
						checked={renewSecret}
						onChange={({ target }) => setRenewSecret(target.checked)}
					/>
					Make a new signing secret
				</label>
			) : null}
			<div className="flex gap-2">
				<Button type="submit" size="sm" pending={pending}>
					{webhook ? "Save the webhook" : "Add the webhook"}
				</Button>
				<Button variant="ghost" size="sm" onClick={onCancel}>
					Cancel
				</Button>
			</div>
		</form>
	);
}

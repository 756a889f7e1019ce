"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { OVERRIDES, type OverrideChoice } from "@/lib/wire/engagement";
import { submit } from "./submit";
import { OVERRIDE_WORDS } from "./words";

const CHOICES = OVERRIDES.map((value) => ({ value, label: OVERRIDE_WORDS[value] }));

/** A rep knows something that the engine does not: they say what, and it is respected. */
export function OverrideForm({ path, onDone }: { path: string; onDone: () => void }) {
	const [open, setOpen] = useState(false);
	const [recommendation, setRecommendation] = useState<OverrideChoice>("continue");
	const [reason, setReason] = useState("");
	const [problem, setProblem] = useState("");
	const [pending, setPending] = useState(false);

	async function send(event: FormEvent) {
		event.preventDefault();
		if (reason.trim().length < 3) {
			setProblem("Say in a few words why.");
			return;
		}
		setPending(true);
		const answer = await submit("PUT", path, { recommendation, reason: reason.trim() });
		setPending(false);
		setProblem(answer.ok ? "" : answer.message);
		if (!answer.ok) return;
		setOpen(false);
		setReason("");
		onDone();
	}

	if (!open) {
		return (
			<Button variant="outline" size="sm" onClick={() => setOpen(true)}>
				Decide otherwise
			</Button>
		);
	}
	return (
		<form className="grid gap-2" onSubmit={(event) => void send(event)}>
			<Field id="override" label="Decide otherwise">
				{(control) => (
					<Select
						{...control}
						options={CHOICES}
						value={recommendation}
						onValueChange={setRecommendation}
					/>
				)}
			</Field>
			<Field id="override-reason" label="Why?" error={problem || null}>
				{(control) => (
					<Input
						{...control}
						value={reason}
						maxLength={500}
						onChange={(event) => setReason(event.target.value)}
					/>
				)}
			</Field>
			<div className="flex gap-2">
				<Button type="submit" size="sm" pending={pending}>
					Save decision
				</Button>
				<Button size="sm" variant="ghost" onClick={() => setOpen(false)}>
					Cancel
				</Button>
			</div>
		</form>
	);
}

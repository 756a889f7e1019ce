"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Switch } from "@/components/ui/switch";
import { SEQUENCE_LIMITS } from "@/lib/engagement/outreach/sequence";
import { type SequenceDraft, sentOf, withoutStep, withStep } from "./sequence-draft";
import { StepFields } from "./step-fields";
import { type Problem, submit } from "./submit";

type Props = {
	id: string;
	version: number;
	first: SequenceDraft;
	onSaved: (words: string) => void;
	onCancel: () => void;
};

/** A sequence as an admin writes it. What is wrong stands beside its field, and nothing typed is lost. */
export function SequenceForm({ id, version, first, onSaved, onCancel }: Props) {
	const [draft, setDraft] = useState(first);
	const [pending, setPending] = useState(false);
	const [message, setMessage] = useState("");
	const [problems, setProblems] = useState<Problem[]>([]);
	const keys = draft.steps.map(({ key }) => key);
	const problemOf = (path: string) => problems.find((one) => one.path === path)?.message;

	async function save(event: FormEvent) {
		event.preventDefault();
		if (pending) return;
		setPending(true);
		const path = `/api/console/outreach/sequences/${id}`;
		const answer = await submit("PUT", path, { version, sequence: sentOf(draft) });
		setPending(false);
		setMessage(answer.ok ? "" : answer.message);
		setProblems(answer.ok ? [] : answer.problems);
		if (answer.ok) onSaved(`“${draft.name.trim()}” is saved.`);
	}

	return (
		<form className="grid grid-cols-1 gap-4" onSubmit={(event) => void save(event)}>
			<Field id="sequence-name" label="Name" error={problemOf("name")}>
				{(control) => (
					<Input
						{...control}
						value={draft.name}
						maxLength={100}
						onChange={(event) => setDraft({ ...draft, name: event.target.value })}
					/>
				)}
			</Field>
			<div className="flex min-h-9 items-center justify-between gap-3">
				<Label htmlFor="sequence-active">Switched on</Label>
				<Switch
					id="sequence-active"
					aria-label="Switched on"
					checked={draft.active}
					onCheckedChange={(active) => setDraft({ ...draft, active })}
				/>
			</div>
			{draft.steps.map((step, at) => (
				<StepFields
					key={step.key}
					step={step}
					at={at}
					keys={keys}
					problemOf={(field) => problemOf(`steps.${at}.${field}`)}
					onChange={(changed) =>
						setDraft({
							...draft,
							steps: draft.steps.map((one, place) => (place === at ? changed : one)),
						})
					}
					onRemove={draft.steps.length > 1 ? () => setDraft(withoutStep(draft, step.key)) : null}
				/>
			))}
			{draft.steps.length < SEQUENCE_LIMITS.steps ? (
				<Button
					variant="outline"
					className="justify-self-start"
					onClick={() => setDraft(withStep(draft))}
				>
					Add a step
				</Button>
			) : null}
			<p role="alert" className="text-sm font-medium text-danger empty:hidden">
				{message || problemOf("steps")}
			</p>
			<div className="flex gap-2">
				<Button type="submit" pending={pending}>
					Save sequence
				</Button>
				<Button variant="ghost" onClick={onCancel}>
					Cancel
				</Button>
			</div>
		</form>
	);
}

import { Trash2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { STEP_CONDITIONS } from "@/lib/engagement/outreach/sequence";
import type { StepDraft } from "./sequence-draft";
import { CONDITION_WORDS } from "./words";

const CONDITIONS = STEP_CONDITIONS.map((value) => ({ value, label: CONDITION_WORDS[value] }));

type Props = {
	step: StepDraft;
	/** Its place, from 0. */
	at: number;
	keys: readonly string[];
	problemOf(field: string): string | undefined;
	onChange(step: StepDraft): void;
	onRemove: (() => void) | null;
};

/** One message of a sequence: when, on what condition, what, and what follows. */
export function StepFields({ step, at, keys, problemOf, onChange, onRemove }: Props) {
	const id = (field: string) => `step-${at}-${field}`;
	const ways = [
		{ value: "", label: "The sequence ends" },
		...keys.filter((key) => key !== step.key).map((key) => ({ value: key, label: key })),
	];
	return (
		<fieldset className="grid grid-cols-1 gap-3 rounded-xl border p-4">
			<legend className="px-1 text-sm font-semibold">{step.key}</legend>
			<div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
				<Field
					id={id("wait")}
					label={at === 0 ? "Hours after the start" : "Hours after the message before"}
					error={problemOf("wait_hours")}
				>
					{(control) => (
						<Input
							{...control}
							inputMode="numeric"
							value={step.waitHours}
							onChange={(event) => onChange({ ...step, waitHours: event.target.value })}
						/>
					)}
				</Field>
				<Field id={id("when")} label="Send" error={problemOf("when")}>
					{(control) => (
						<Select
							{...control}
							options={CONDITIONS}
							value={step.when}
							onValueChange={(when) => onChange({ ...step, when })}
						/>
					)}
				</Field>
			</div>
			<Field id={id("subject")} label="Subject" error={problemOf("subject")}>
				{(control) => (
					<Input
						{...control}
						value={step.subject}
						maxLength={200}
						onChange={(event) => onChange({ ...step, subject: event.target.value })}
					/>
				)}
			</Field>
			<Field id={id("body")} label="Message" error={problemOf("body")}>
				{(control) => (
					<Textarea
						{...control}
						value={step.body}
						maxLength={10_000}
						onChange={(event) => onChange({ ...step, body: event.target.value })}
					/>
				)}
			</Field>
			<div className="grid gap-1">
				<label className="flex min-h-8 items-center gap-2 text-sm pointer-coarse:min-h-11">
					<input
						type="checkbox"
						className="size-4 accent-primary"
						aria-describedby={id("by-model")}
						checked={step.byModel}
						onChange={({ target }) => onChange({ ...step, byModel: target.checked })}
					/>
					Let the model put it into words for each reader
				</label>
				<p id={id("by-model")} className="text-[0.8125rem] text-muted-foreground">
					What promises, names a price or lacks something waits under To approve. Without a model,
					or when it takes longer than five seconds, your text goes as it stands.
				</p>
			</div>
			<div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
				<Field id={id("next")} label="After it" error={problemOf("next")}>
					{(control) => (
						<Select
							{...control}
							options={ways}
							value={step.next}
							onValueChange={(next) => onChange({ ...step, next })}
						/>
					)}
				</Field>
				<Field id={id("otherwise")} label="When the condition fails" error={problemOf("otherwise")}>
					{(control) => (
						<Select
							{...control}
							options={ways}
							value={step.otherwise}
							onValueChange={(otherwise) => onChange({ ...step, otherwise })}
						/>
					)}
				</Field>
			</div>
			<p role="alert" className="text-sm font-medium text-danger empty:hidden">
				{problemOf("key")}
			</p>
			{onRemove ? (
				<Button variant="ghost" size="sm" className="justify-self-start" onClick={onRemove}>
					<Trash2 aria-hidden="true" />
					Remove {step.key}
				</Button>
			) : null}
		</fieldset>
	);
}

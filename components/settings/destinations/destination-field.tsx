import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { DESTINATION_FIELDS, type DestinationField } from "@/lib/wire/destination-fields";
import type { FieldShown } from "@/lib/wire/destinations";
import type { CardDraft } from "./use-card";

type DestinationFieldRowProps = {
	field: DestinationField;
	label: string;
	hint?: string;
	placeholder?: string;
	shown: FieldShown;
	draft: CardDraft;
};

/** One value of the outside. A secret that is kept can be replaced or taken off, never read. */
export function DestinationFieldRow(props: DestinationFieldRowProps) {
	const { field, shown, draft } = props;
	const { secret } = DESTINATION_FIELDS[field];
	const changed = draft.fields[field];
	if (shown.state === "operator") return <ByOperator {...props} />;
	if (secret && shown.state === "screen" && typeof changed !== "string") return <Kept {...props} />;
	return <Entry {...props} />;
}

function ByOperator({ field, label, shown }: DestinationFieldRowProps) {
	return (
		<Line
			label={label}
			note={`Set by the operator as ${variableOf(field)}; it can be changed there only.`}
		>
			<Shown text={shown.shown} />
		</Line>
	);
}

function Kept({ field, label, shown, draft }: DestinationFieldRowProps) {
	const removing = draft.fields[field] === null;
	return (
		<Line label={label} note={removing ? "Taken off when you save." : undefined}>
			<Shown text={shown.shown} struck={removing} />
			{removing ? (
				<Button variant="outline" size="sm" onClick={() => draft.set(field, undefined)}>
					Keep it<span className="sr-only">: {label}</span>
				</Button>
			) : (
				<>
					<Button variant="outline" size="sm" onClick={() => draft.set(field, "")}>
						Replace<span className="sr-only"> {label}</span>
					</Button>
					<Button variant="ghost" size="sm" onClick={() => draft.set(field, null)}>
						Remove<span className="sr-only"> {label}</span>
					</Button>
				</>
			)}
		</Line>
	);
}

function Entry({ field, label, hint, placeholder, shown, draft }: DestinationFieldRowProps) {
	const { secret } = DESTINATION_FIELDS[field];
	const before = secret ? "" : (shown.shown ?? "");
	return (
		<Field
			id={field}
			label={label}
			hint={shown.state === "environment" ? fromEnvironment(field) : hint}
			error={draft.problems[field] ?? (shown.state === "unreadable" ? UNREADABLE : undefined)}
		>
			{(control) => (
				<Input
					{...control}
					value={draft.fields[field] ?? before}
					placeholder={placeholder}
					maxLength={2_000}
					autoComplete="off"
					autoCapitalize="off"
					spellCheck={false}
					onChange={({ target }) => draft.set(field, nextValue(target.value, { before, secret }))}
				/>
			)}
		</Field>
	);
}

/** An emptied field is taken off; one that says what it said before is left alone. */
function nextValue(text: string, { before, secret }: { before: string; secret: boolean }) {
	if (text === before) return undefined;
	return text === "" && !secret ? null : text;
}

const UNREADABLE = "This was kept under an APP_SECRET that is gone. Please enter it again.";

function fromEnvironment(field: DestinationField): string {
	return `From the environment (${variableOf(field)}) until you set another here.`;
}

function variableOf(field: DestinationField): string {
	const row = DESTINATION_FIELDS[field];
	return "variable" in row ? row.variable : "a variable";
}

function Shown({ text, struck = false }: { text: string | null; struck?: boolean }) {
	return (
		<code className={`min-w-0 flex-1 text-[0.8125rem] break-all ${struck ? "line-through" : ""}`}>
			{text}
		</code>
	);
}

function Line({ label, note, children }: { label: string; note?: string; children: ReactNode }) {
	return (
		<div className="grid gap-1">
			<p className="text-sm font-medium">{label}</p>
			<div className="flex flex-wrap items-center gap-2">{children}</div>
			{note ? <p className="text-[0.8125rem] text-muted-foreground">{note}</p> : null}
		</div>
	);
}

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Problems } from "./hours-draft";

/** As the two date fields hold it; no last day means a single one. */
export type SpanDraft = { from: string; to: string };

export const NO_SPAN: SpanDraft = { from: "", to: "" };

type SpanFieldsProps = {
	/** Begins the ids of both fields. */
	name: string;
	span: SpanDraft;
	problems: Problems;
	onChange(span: SpanDraft): void;
};

/** A day, or a stretch of days, by the browser's own date fields. */
export function SpanFields({ name, span, problems, onChange }: SpanFieldsProps) {
	return (
		<>
			<Field id={`${name}-from`} label="First day" error={problems.from}>
				{(control) => (
					<Input
						{...control}
						type="date"
						value={span.from}
						onChange={({ target }) => onChange({ ...span, from: target.value })}
					/>
				)}
			</Field>
			<Field id={`${name}-to`} label="Last day (optional)" error={problems.to}>
				{(control) => (
					<Input
						{...control}
						type="date"
						value={span.to}
						onChange={({ target }) => onChange({ ...span, to: target.value })}
					/>
				)}
			</Field>
		</>
	);
}

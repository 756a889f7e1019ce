import type { ReactNode } from "react";
import { cn } from "./cn";
import { Label } from "./label";

/** What the control must carry so that its label, hint and error are read with it. */
export type FieldControl = {
	id: string;
	"aria-describedby"?: string;
	"aria-invalid"?: true;
};

type FieldProps = {
	id: string;
	label: ReactNode;
	hint?: ReactNode;
	error?: ReactNode;
	/** The label stays for screen readers when the place already says it. */
	hideLabel?: boolean;
	className?: string;
	children: (control: FieldControl) => ReactNode;
};

/** A labelled control: `<Field id="email" label="Email">{(control) => <Input {...control} />}</Field>`. */
export function Field({ id, label, hint, error, hideLabel, className, children }: FieldProps) {
	const hintId = `${id}-hint`;
	const errorId = `${id}-error`;
	const describedBy = [hint ? hintId : "", error ? errorId : ""].filter(Boolean).join(" ");
	return (
		<div className={cn("grid gap-1.5", className)}>
			<Label htmlFor={id} className={hideLabel ? "sr-only" : ""}>
				{label}
			</Label>
			{children({
				id,
				...(describedBy ? { "aria-describedby": describedBy } : {}),
				...(error ? { "aria-invalid": true } : {}),
			})}
			{hint ? (
				<p id={hintId} className="text-[0.8125rem] text-muted-foreground">
					{hint}
				</p>
			) : null}
			{error ? (
				<p id={errorId} role="alert" className="text-[0.8125rem] font-medium text-danger">
					{error}
				</p>
			) : null}
		</div>
	);
}

"use client";

import { Pencil } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonVariants } from "@/components/ui/button-variants";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Popover, PopoverContent, PopoverTitle, PopoverTrigger } from "@/components/ui/popover";
import { Select, type SelectOption } from "@/components/ui/select";
import { command } from "./ask";

type Props<Value extends string> = {
	/** "Authority": what is corrected. */
	what: string;
	options: ReadonlyArray<SelectOption<Value>>;
	current: Value;
	path: string;
	/** The body's field that takes the value. */
	field: string;
	/** A word given before can be taken back. */
	isCorrected?: boolean;
	refresh(): Promise<void>;
};

/** What a colleague knows better, with the reason that others will read; it wins over what is read later. */
export function Correction<Value extends string>(props: Props<Value>) {
	const { what, options, current, path, field, isCorrected = false, refresh } = props;
	const id = useId();
	const [open, setOpen] = useState(false);
	const [value, setValue] = useState(current);
	const [reason, setReason] = useState("");
	const [problem, setProblem] = useState<string | null>(null);
	const [pending, setPending] = useState(false);

	async function save(word: Value | null) {
		if (pending) return;
		setPending(true);
		const answer = await command({ method: "PUT", path, body: { [field]: word, reason } });
		setPending(false);
		if (!answer.ok) return setProblem(answer.message);
		setOpen(false);
		setReason("");
		await refresh();
	}

	function submit(event: FormEvent) {
		event.preventDefault();
		void save(value);
	}

	return (
		<Popover
			open={open}
			onOpenChange={(next) => {
				setOpen(next);
				setProblem(null);
				if (next) setValue(current);
			}}
		>
			<PopoverTrigger
				aria-label={`Correct: ${what}`}
				className={buttonVariants({ variant: "ghost", size: "icon-sm" })}
			>
				<Pencil aria-hidden="true" className="size-3.5" />
			</PopoverTrigger>
			<PopoverContent align="end">
				<form className="grid gap-3" onSubmit={submit}>
					<PopoverTitle className="text-sm font-semibold">Correct: {what}</PopoverTitle>
					<Select aria-label={what} options={options} value={value} onValueChange={setValue} />
					<Field id={id} label="Why" hint="Colleagues read it in the timeline." error={problem}>
						{(control) => (
							<Input
								{...control}
								value={reason}
								maxLength={500}
								autoComplete="off"
								onChange={(event) => setReason(event.target.value)}
							/>
						)}
					</Field>
					<Button type="submit" pending={pending}>
						Save
					</Button>
					{isCorrected ? (
						<Button variant="ghost" onClick={() => void save(null)}>
							Take the correction back
						</Button>
					) : null}
				</form>
			</PopoverContent>
		</Popover>
	);
}

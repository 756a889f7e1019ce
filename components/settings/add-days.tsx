"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { type DraftDay, spanDays } from "./holidays-draft";
import type { DraftWindow, Problems } from "./hours-draft";
import { NO_SPAN, SpanFields } from "./span-fields";
import { WindowRows } from "./window-rows";

type AddDaysProps = { today: string; onAdd(days: DraftDay[]): void };

/** A day of our own, or "closed from … to …" at once. */
export function AddDays({ today, onAdd }: AddDaysProps) {
	const [span, setSpan] = useState(NO_SPAN);
	const [name, setName] = useState("");
	const [windows, setWindows] = useState<DraftWindow[]>([]);
	const [problems, setProblems] = useState<Problems>({});

	function add() {
		const read = spanDays({ ...span, name, today }, windows);
		if ("problems" in read) return setProblems(read.problems);
		onAdd(read.days);
		setSpan(NO_SPAN);
		setName("");
		setWindows([]);
		setProblems({});
	}

	return (
		<form
			noValidate
			className="grid gap-4"
			onSubmit={(event) => {
				event.preventDefault();
				add();
			}}
		>
			<div className="grid gap-4 sm:grid-cols-2">
				<SpanFields name="own" span={span} problems={problems} onChange={setSpan} />
			</div>
			<Field id="own-name" label="Name" error={problems.name}>
				{(control) => (
					<Input
						{...control}
						maxLength={200}
						value={name}
						onChange={({ target }) => setName(target.value)}
					/>
				)}
			</Field>
			<fieldset className="grid gap-1">
				<legend className="text-sm font-medium">Open on these days</legend>
				<WindowRows
					label="these days"
					name="windows"
					windows={windows}
					problems={problems}
					closed="Closed all day"
					onChange={setWindows}
				/>
			</fieldset>
			<Button type="submit" variant="outline" className="justify-self-start">
				Add to the list
			</Button>
		</form>
	);
}

"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { submit } from "./submit";

type Props = {
	contactId: string;
	sequences: readonly { id: string; name: string }[];
	onDone: (words: string) => void;
};

/** Puts the contact into one of the sequences that are switched on; without any there is nothing to show. */
export function StartSequence({ contactId, sequences, onDone }: Props) {
	const [sequence, setSequence] = useState("");
	const [problem, setProblem] = useState("");
	const [pending, setPending] = useState(false);
	if (sequences.length === 0) return null;
	const options = sequences.map(({ id, name }) => ({ value: id, label: name }));

	async function start() {
		if (sequence === "") {
			setProblem("Choose a sequence first.");
			return;
		}
		setPending(true);
		const path = `/api/console/contacts/${contactId}/enrolments`;
		const answer = await submit("POST", path, { sequence });
		setPending(false);
		setProblem(answer.ok ? "" : answer.message);
		if (answer.ok) onDone("The sequence is started.");
	}

	return (
		<div className="flex items-end gap-2">
			<Field id="sequence" label="Sequence" error={problem || null} className="min-w-0 flex-1">
				{(control) => (
					<Select {...control} options={options} value={sequence} onValueChange={setSequence} />
				)}
			</Field>
			<Button size="sm" variant="outline" pending={pending} onClick={() => void start()}>
				Start
			</Button>
		</div>
	);
}

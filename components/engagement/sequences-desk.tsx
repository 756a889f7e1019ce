"use client";

import { Route } from "lucide-react";
import { useState } from "react";
import { look } from "@/components/console/ask";
import { newId } from "@/components/console/new-id";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { type SequenceRow, sequencesView } from "@/lib/wire/outreach";
import { draftOf, newDraft } from "./sequence-draft";
import { SequenceForm } from "./sequence-form";

type Props = { first: readonly SequenceRow[]; mayEdit: boolean };
type Editing = { id: string; row: SequenceRow | null };

/** All sequences; an admin writes and mends them here. */
export function SequencesDesk({ first, mayEdit }: Props) {
	const [sequences, setSequences] = useState(first);
	const [editing, setEditing] = useState<Editing | null>(null);
	const [said, setSaid] = useState("");

	async function saved(words: string) {
		const answer = await look("/api/console/outreach/sequences", sequencesView);
		if (answer.ok) setSequences(answer.value.sequences);
		setEditing(null);
		setSaid(words);
	}

	return (
		<div className="grid max-w-3xl grid-cols-1 gap-4 p-4 md:p-6">
			<div className="grid grid-cols-1 gap-1">
				<h1 className="text-lg font-semibold tracking-tight">Sequences</h1>
				<p className="text-sm text-muted-foreground">
					E-mails that follow one another until somebody answers. Variables such as{" "}
					{"{{first_name|there}}"} are filled in.
				</p>
			</div>
			<p role="status" className="text-sm font-medium text-success empty:hidden">
				{said}
			</p>
			{editing ? (
				<SequenceForm
					key={editing.id}
					id={editing.id}
					version={editing.row?.version ?? 0}
					first={editing.row ? draftOf(editing.row) : newDraft()}
					onSaved={(words) => void saved(words)}
					onCancel={() => setEditing(null)}
				/>
			) : (
				<List
					sequences={sequences}
					onEdit={mayEdit ? (row) => setEditing({ id: row.id, row }) : null}
				/>
			)}
			{mayEdit && !editing ? (
				<Button
					className="justify-self-start"
					onClick={() => {
						setSaid("");
						setEditing({ id: newId(), row: null });
					}}
				>
					New sequence
				</Button>
			) : null}
		</div>
	);
}

type ListProps = {
	sequences: readonly SequenceRow[];
	onEdit: ((row: SequenceRow) => void) | null;
};

function List({ sequences, onEdit }: ListProps) {
	if (sequences.length === 0) {
		return (
			<Empty
				icon={<Route aria-hidden="true" />}
				title="No sequences yet"
				description="A sequence writes to a contact step by step, and stops when they answer."
			/>
		);
	}
	return (
		<ul aria-label="Sequences" className="grid grid-cols-1 gap-1.5">
			{sequences.map((row) => (
				<li
					key={row.id}
					className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border bg-card px-4 py-2.5 text-sm"
				>
					<span className="min-w-0 truncate font-medium">{row.name}</span>
					<Badge>{row.active ? "Switched on" : "Switched off"}</Badge>
					<span className="text-muted-foreground">
						{row.steps.length === 1 ? "1 step" : `${row.steps.length} steps`} · {row.inProgress} in
						progress
					</span>
					{onEdit ? (
						<Button
							size="sm"
							variant="outline"
							className="ms-auto"
							aria-label={`Edit ${row.name}`}
							onClick={() => onEdit(row)}
						>
							Edit
						</Button>
					) : null}
				</li>
			))}
		</ul>
	);
}

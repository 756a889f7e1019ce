"use client";

import { Trash2 } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { NoteShown } from "@/lib/wire/console";
import { command } from "./ask";
import { MessageTime } from "./message-time";
import { newId } from "./new-id";
import { useDraft } from "./use-draft";

type Props = { contactId: string; notes: readonly NoteShown[]; refresh(): Promise<void> };

/** What colleagues should know; neither the visitor nor the assistant sees it. */
export function NotesCard({ contactId, notes, refresh }: Props) {
	const [draft, setDraft] = useDraft(`note:${contactId}`);
	const [problem, setProblem] = useState<string | null>(null);
	const [pending, setPending] = useState(false);
	const id = useRef(newId());
	const path = `/api/console/contacts/${contactId}/notes`;

	async function add(event: FormEvent) {
		event.preventDefault();
		if (pending) return;
		setPending(true);
		const answer = await command({ method: "POST", path, body: { id: id.current, body: draft } });
		setPending(false);
		setProblem(answer.ok ? null : answer.message);
		if (!answer.ok) return;
		id.current = newId();
		setDraft("");
		await refresh();
	}

	async function remove(noteId: string) {
		const answer = await command({ method: "DELETE", path: `${path}/${noteId}` });
		setProblem(answer.ok ? null : answer.message);
		await refresh();
	}

	return (
		<Card className="gap-2 py-3">
			<CardHeader>
				<CardTitle>Notes</CardTitle>
			</CardHeader>
			<CardContent className="grid gap-3">
				<form className="grid gap-2" onSubmit={(event) => void add(event)}>
					<Field
						id="new-note"
						label="New note"
						hint="Only colleagues see it."
						hideLabel
						error={problem}
					>
						{(control) => (
							<Textarea
								{...control}
								aria-keyshortcuts="N"
								value={draft}
								rows={2}
								className="min-h-16"
								placeholder="What colleagues should know…"
								onChange={(event) => setDraft(event.target.value)}
							/>
						)}
					</Field>
					<Button
						type="submit"
						size="sm"
						variant="outline"
						pending={pending}
						className="justify-self-end"
					>
						Add note
					</Button>
				</form>
				<ul aria-label="Notes" className="grid gap-2 empty:hidden">
					{notes.map((note) => (
						<li key={note.id} className="flex items-start gap-2 text-sm">
							<div className="min-w-0 flex-1">
								<p className="break-words whitespace-pre-wrap">{note.body}</p>
								<p className="text-xs text-muted-foreground">
									{note.by} <MessageTime at={note.at} />
								</p>
							</div>
							<Button
								size="icon-sm"
								variant="ghost"
								aria-label={`Remove the note by ${note.by}: ${note.body.slice(0, 40)}`}
								onClick={() => void remove(note.id)}
							>
								<Trash2 aria-hidden="true" />
							</Button>
						</li>
					))}
				</ul>
			</CardContent>
		</Card>
	);
}

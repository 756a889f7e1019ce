"use client";

import { type FormEvent, useState } from "react";
import { useDraft } from "@/components/console/use-draft";
import { Button } from "@/components/ui/button";
import { LetterFields } from "./letter-fields";
import { type Problem, submit } from "./submit";

type Props = { contactId: string; onDone: (words: string) => void };

/** A single e-mail by hand. It keeps to quiet hours and ceilings like any other. */
export function WriteEmail({ contactId, onDone }: Props) {
	const [open, setOpen] = useState(false);
	const [subject, setSubject] = useDraft(`mail-subject:${contactId}`);
	const [body, setBody] = useDraft(`mail-body:${contactId}`);
	const [pending, setPending] = useState(false);
	const [message, setMessage] = useState("");
	const [problems, setProblems] = useState<Problem[]>([]);

	async function send(event: FormEvent) {
		event.preventDefault();
		if (pending) return;
		setPending(true);
		const path = `/api/console/contacts/${contactId}/messages`;
		const answer = await submit("POST", path, { subject, body });
		setPending(false);
		setMessage(answer.ok ? "" : answer.message);
		setProblems(answer.ok ? [] : answer.problems);
		if (!answer.ok) return;
		setSubject("");
		setBody("");
		setOpen(false);
		onDone("The e-mail is queued.");
	}

	if (!open) {
		return (
			<Button variant="outline" size="sm" onClick={() => setOpen(true)}>
				Write an e-mail
			</Button>
		);
	}
	return (
		<form className="grid gap-2" onSubmit={(event) => void send(event)}>
			<LetterFields
				id="mail"
				subject={subject}
				setSubject={setSubject}
				body={body}
				setBody={setBody}
				bodyLabel="E-mail"
				hint="{{first_name}} and {{company}} are filled in. A line to unsubscribe is added."
				problems={problems}
				message={message}
			/>
			<div className="flex gap-2">
				<Button type="submit" size="sm" pending={pending}>
					Queue e-mail
				</Button>
				<Button size="sm" variant="ghost" onClick={() => setOpen(false)}>
					Cancel
				</Button>
			</div>
		</form>
	);
}

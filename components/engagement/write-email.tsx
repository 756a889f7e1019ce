"use client";

import { type FormEvent, useState } from "react";
import { useDraft } from "@/components/console/use-draft";
import { Button } from "@/components/ui/button";
import { GATE_WORDS, type GateReason } from "@/lib/engagement/outreach/gate-reasons";
import { messageDraft } from "@/lib/wire/outreach";
import { LetterFields } from "./letter-fields";
import { type Problem, submit } from "./submit";

type Props = { contactId: string; onDone: (words: string) => void };

/** A single e-mail by hand. It keeps to quiet hours and ceilings like any other. */
export function WriteEmail({ contactId, onDone }: Props) {
	const [open, setOpen] = useState(false);
	const [subject, setSubject] = useDraft(`mail-subject:${contactId}`);
	const [body, setBody] = useDraft(`mail-body:${contactId}`);
	const [pending, setPending] = useState(false);
	const [drafting, setDrafting] = useState(false);
	/** What the gate says of a draft; the rep decides. */
	const [warnings, setWarnings] = useState<readonly GateReason[]>([]);
	const [message, setMessage] = useState("");
	const [problems, setProblems] = useState<Problem[]>([]);

	async function draft() {
		if (drafting) return;
		setDrafting(true);
		const path = `/api/console/contacts/${contactId}/drafts`;
		const answer = await submit("POST", path);
		setDrafting(false);
		setMessage(answer.ok ? "" : answer.message);
		const drafted = answer.ok ? messageDraft.safeParse(answer.value).data : undefined;
		if (!drafted) return;
		setSubject(drafted.subject);
		setBody(drafted.body);
		setWarnings(drafted.reasons);
	}

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
		setWarnings([]);
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
			{warnings.length > 0 ? (
				<ul aria-label="Look at this first" className="grid list-disc gap-0.5 ps-5 text-warning">
					{warnings.map((reason) => (
						<li key={reason}>{GATE_WORDS[reason]}</li>
					))}
				</ul>
			) : null}
			<div className="flex flex-wrap gap-2">
				{subject.trim() === "" && body.trim() === "" ? (
					<Button size="sm" variant="outline" pending={drafting} onClick={() => void draft()}>
						Draft it for me
					</Button>
				) : null}
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

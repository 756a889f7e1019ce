"use client";

import { Mail } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { z } from "zod";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { ContactShown } from "@/lib/wire/console";
import { command } from "./ask";
import { newId } from "./new-id";
import { useDraft } from "./use-draft";

type Props = { contact: ContactShown; said(text: string): void; refresh(): Promise<void> };

const SAID = {
	queued: "The e-mail is on its way. Once it is sent, the promise is kept.",
	held: "All outreach is paused: the e-mail is held until a colleague releases it.",
} as const;

const written = z.object({ result: z.enum(["queued", "held"]) });

/** Writes to the contact's address; what is written outlives a reload and a failed try. */
export function MailButton({ contact, said, refresh }: Props) {
	const [open, setOpen] = useState(false);
	const [subject, setSubject] = useDraft(`mail-subject:${contact.id}`);
	const [body, setBody] = useDraft(`mail:${contact.id}`);
	const [problem, setProblem] = useState<string | null>(null);
	const [pending, setPending] = useState(false);
	const id = useRef(newId());

	async function send(event: FormEvent) {
		event.preventDefault();
		if (pending) return;
		setPending(true);
		const path = `/api/console/contacts/${contact.id}/mail`;
		const letter = { id: id.current, subject, body };
		const answer = await command({ method: "POST", path, body: letter });
		setPending(false);
		setProblem(answer.ok ? null : answer.message);
		if (!answer.ok) return;
		id.current = newId();
		setSubject("");
		setBody("");
		setOpen(false);
		const result = written.safeParse(answer.value).data?.result ?? "queued";
		said(SAID[result]);
		await refresh();
	}

	if (contact.email === null) return null;
	return (
		<>
			<Button variant="outline" className="gap-1.5 px-1" onClick={() => setOpen(true)}>
				<Mail aria-hidden="true" />
				Reply by e-mail
			</Button>
			<Dialog open={open} onOpenChange={setOpen}>
				<DialogContent title="Reply by e-mail" description={`To ${contact.email}`}>
					<form className="grid gap-3" onSubmit={(event) => void send(event)}>
						<Field id="mail-subject" label="Subject">
							{(control) => (
								<Input
									{...control}
									value={subject}
									maxLength={300}
									autoComplete="off"
									onChange={(event) => setSubject(event.target.value)}
								/>
							)}
						</Field>
						<Field id="mail-body" label="Message" error={problem}>
							{(control) => (
								<Textarea
									{...control}
									value={body}
									rows={8}
									className="max-h-[50dvh]"
									onChange={(event) => setBody(event.target.value)}
								/>
							)}
						</Field>
						<DialogFooter>
							<Button variant="outline" onClick={() => setOpen(false)}>
								Cancel
							</Button>
							<Button type="submit" pending={pending}>
								Send e-mail
							</Button>
						</DialogFooter>
					</form>
				</DialogContent>
			</Dialog>
		</>
	);
}

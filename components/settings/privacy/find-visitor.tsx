"use client";

import { type FormEvent, useState } from "react";
import { command } from "@/components/console/ask";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import {
	type Erased,
	erased as erasedSchema,
	type SubjectShown,
	subjectFound,
} from "@/lib/wire/privacy";
import { ErasedNotice } from "./erased-notice";
import { SubjectCard } from "./subject-card";

type Seen = {
	pending: boolean;
	subject: SubjectShown | null;
	problem: string | null;
	erased: Erased | null;
};
const NOTHING: Seen = { pending: false, subject: null, problem: null, erased: null };

/** Finds one visitor, hands out a copy, erases. */
export function FindVisitor() {
	const [seen, setSeen] = useState<Seen>(NOTHING);

	async function find(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		const who = String(new FormData(event.currentTarget).get("who") ?? "").trim();
		if (who === "") return setSeen({ ...NOTHING, problem: "Write an address or an id first." });
		setSeen({ ...NOTHING, pending: true });
		const path = "/api/console/settings/privacy/searches";
		const answer = await command({ method: "POST", path, body: { who } });
		if (!answer.ok) return setSeen({ ...NOTHING, problem: answer.message });
		const subject = subjectFound.safeParse(answer.value).data?.subject ?? null;
		setSeen({ ...NOTHING, subject, problem: subject ? null : `Nothing is kept of ${who}.` });
	}

	async function erase({ key }: SubjectShown) {
		setSeen({ ...seen, pending: true });
		const path = `/api/console/settings/privacy/subjects/${encodeURIComponent(key)}`;
		const answer = await command({ method: "DELETE", path });
		if (!answer.ok) return setSeen({ ...NOTHING, problem: answer.message });
		setSeen({ ...NOTHING, erased: erasedSchema.safeParse(answer.value).data ?? null });
	}

	return (
		<section aria-labelledby="find-title" className="grid gap-3">
			<h2 id="find-title" className="text-sm font-semibold">
				A visitor's copy, or erasing one
			</h2>
			<form
				method="post"
				noValidate
				onSubmit={find}
				className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_auto]"
			>
				<Field
					id="who"
					label="E-mail address"
					hint="Or the id of a contact, or a conversation's handle such as C-1042."
					error={seen.problem ?? undefined}
				>
					{(control) => <Input {...control} name="who" autoComplete="off" maxLength={300} />}
				</Field>
				<Button type="submit" variant="outline" pending={seen.pending} className="sm:mt-5">
					Find
				</Button>
			</form>
			<div role="status">
				{seen.subject ? (
					<SubjectCard
						key={seen.subject.key}
						subject={seen.subject}
						pending={seen.pending}
						onErase={erase}
					/>
				) : null}
				{seen.erased ? <ErasedNotice erased={seen.erased} /> : null}
			</div>
		</section>
	);
}

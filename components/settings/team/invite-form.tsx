"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { role as roleSchema } from "@/lib/wire/team";
import { PlainSelect } from "../plain-select";
import type { TeamActions } from "./use-team";

export const ROLES = [
	{ value: "rep", label: "Rep" },
	{ value: "admin", label: "Admin" },
] as const;

/** Lets somebody in; what was typed stays when it was wrong. */
export function InviteForm({ team, mails }: { team: TeamActions; mails: boolean }) {
	const [email, setEmail] = useState("");
	const [role, setRole] = useState("rep");

	async function submit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		if (team.pending) return;
		const invited = await team.invite(email, roleSchema.parse(role));
		if (invited) setEmail("");
	}

	return (
		<form
			method="post"
			noValidate
			onSubmit={submit}
			className="grid items-start gap-4 rounded-xl border bg-card p-4 sm:grid-cols-[minmax(0,1fr)_8rem_auto]"
		>
			<Field
				id="invite-email"
				label="E-mail of a colleague"
				hint={
					mails
						? "They get a one-time link by mail; you see it here as well."
						: "You get a one-time link to pass on. With a mail server set, it is mailed too."
				}
				error={team.wrong?.message}
			>
				{(control) => (
					<Input
						{...control}
						type="email"
						autoComplete="off"
						value={email}
						onChange={({ target }) => setEmail(target.value)}
					/>
				)}
			</Field>
			<Field id="invite-role" label="Role">
				{(control) => (
					<PlainSelect
						{...control}
						options={ROLES}
						value={role}
						onChange={({ target }) => setRole(target.value)}
					/>
				)}
			</Field>
			<Button type="submit" pending={team.pending} className="sm:mt-5">
				Invite
			</Button>
		</form>
	);
}

"use client";

import { type FormEvent, useState } from "react";
import { signIn } from "@/components/console/sign-in";
import { useReady } from "@/components/console/use-ready";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { type JoinAnswer, join } from "./actions";

type JoinFormProps = {
	token: string;
	email: string;
	/** Of one who is on the team already. */
	knownName: string | null;
	passwordMin: number;
};

type Refused = Extract<JoinAnswer, { joined: false }>;

export function JoinForm({ token, email, knownName, passwordMin }: JoinFormProps) {
	const [refused, setRefused] = useState<Refused | null>(null);
	const [pending, setPending] = useState(false);
	const ready = useReady();

	async function submit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		if (pending) return;
		const form = new FormData(event.currentTarget);
		const password = String(form.get("password") ?? "");
		setPending(true);
		const name = knownName ?? String(form.get("name") ?? "");
		const answer = await join({ token, name, password }).catch(() => UNREACHABLE);
		if (!answer.joined) {
			setRefused(answer);
			setPending(false);
			return;
		}
		await signIn({ email, password });
		location.assign("/console");
	}

	return (
		<form method="post" onSubmit={submit} className="grid gap-4" noValidate>
			<input type="hidden" name="username" value={email} autoComplete="username" />
			{knownName === null ? (
				<Field
					id="name"
					label="Name"
					hint="As visitors and colleagues read it."
					error={refused?.field === "name" ? refused.message : undefined}
				>
					{(control) => (
						<Input {...control} name="name" autoComplete="name" maxLength={80} required />
					)}
				</Field>
			) : null}
			<Field
				id="password"
				label="Password"
				hint={`At least ${passwordMin} characters.`}
				error={refused?.field === "password" ? refused.message : undefined}
			>
				{(control) => (
					<Input
						{...control}
						name="password"
						type="password"
						autoComplete="new-password"
						required
					/>
				)}
			</Field>
			{refused && !refused.field ? (
				<Alert tone="danger" role="alert">
					{refused.message}
				</Alert>
			) : null}
			<Button type="submit" size="lg" pending={pending} disabled={!ready}>
				{knownName === null ? "Join" : "Set password"}
			</Button>
		</form>
	);
}

const UNREACHABLE: Refused = {
	joined: false,
	message: "The server did not answer. Please try again.",
};

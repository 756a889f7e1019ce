"use client";

import { type FormEvent, useState } from "react";
import { signIn } from "@/components/console/sign-in";
import { useReady } from "@/components/console/use-ready";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { createFirstAdmin, type SetUpAnswer } from "./actions";

const FIELDS = [
	{ name: "name", label: "Name", type: "text", autoComplete: "name" },
	{ name: "email", label: "Email", type: "email", autoComplete: "username" },
	{ name: "password", label: "Password", type: "password", autoComplete: "new-password" },
] as const;

type Refused = Extract<SetUpAnswer, { created: false }>;

export function SetUpForm({ token, passwordMin }: { token: string; passwordMin: number }) {
	const [refused, setRefused] = useState<Refused | null>(null);
	const [pending, setPending] = useState(false);
	const ready = useReady();

	async function submit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		if (pending) return;
		const form = new FormData(event.currentTarget);
		const text = (name: string) => String(form.get(name) ?? "");
		setPending(true);
		const answer = await createFirstAdmin({
			token,
			name: text("name"),
			email: text("email"),
			password: text("password"),
		}).catch(() => UNREACHABLE);
		if (!answer.created) {
			setRefused(answer);
			setPending(false);
			return;
		}
		await signIn({ email: text("email"), password: text("password") });
		location.assign("/console");
	}

	return (
		<form method="post" onSubmit={submit} className="grid gap-4" noValidate>
			{FIELDS.map(({ name, label, type, autoComplete }) => (
				<Field
					key={name}
					id={name}
					label={label}
					hint={name === "password" ? `At least ${passwordMin} characters.` : undefined}
					error={refused?.field === name ? refused.message : undefined}
				>
					{(control) => (
						<Input {...control} name={name} type={type} autoComplete={autoComplete} required />
					)}
				</Field>
			))}
			{refused && !refused.field ? (
				<Alert tone="danger" role="alert">
					{refused.message}
				</Alert>
			) : null}
			<Button type="submit" size="lg" pending={pending} disabled={!ready}>
				Create admin
			</Button>
		</form>
	);
}

const UNREACHABLE: Refused = {
	created: false,
	message: "The server did not answer. Please try again.",
};

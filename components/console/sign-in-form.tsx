"use client";

import { type FormEvent, useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { signIn } from "./sign-in";
import { useReady } from "./use-ready";

export function SignInForm({ next }: { next: string }) {
	const [problem, setProblem] = useState<string | null>(null);
	const [pending, setPending] = useState(false);
	const ready = useReady();
	const password = useRef<HTMLInputElement>(null);

	async function submit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		if (pending) return;
		const form = new FormData(event.currentTarget);
		setPending(true);
		setProblem(null);
		const answer = await signIn({
			email: String(form.get("email") ?? "").trim(),
			password: String(form.get("password") ?? ""),
		});
		if (answer.ok) {
			location.assign(next);
			return;
		}
		setPending(false);
		setProblem(answer.message);
		password.current?.select();
	}

	return (
		<form method="post" onSubmit={submit} className="grid gap-4" noValidate>
			<Field id="email" label="Email">
				{(control) => (
					<Input {...control} name="email" type="email" autoComplete="username" required />
				)}
			</Field>
			<Field id="password" label="Password">
				{(control) => (
					<Input
						{...control}
						ref={password}
						name="password"
						type="password"
						autoComplete="current-password"
						required
					/>
				)}
			</Field>
			{problem ? (
				<Alert tone="danger" role="alert">
					{problem}
				</Alert>
			) : null}
			<Button type="submit" size="lg" pending={pending} disabled={!ready}>
				Sign in
			</Button>
		</form>
	);
}

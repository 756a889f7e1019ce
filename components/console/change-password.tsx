"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useReady } from "./use-ready";

type Result = { ok: boolean; message: string };

/** Changing it signs every other device out; the server sees to that. */
export function ChangePassword({ passwordMin }: { passwordMin: number }) {
	const [result, setResult] = useState<Result | null>(null);
	const [pending, setPending] = useState(false);
	const ready = useReady();

	async function submit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		if (pending) return;
		const form = event.currentTarget;
		const words = new FormData(form);
		setPending(true);
		const answer = await change({
			currentPassword: String(words.get("current") ?? ""),
			newPassword: String(words.get("new") ?? ""),
			passwordMin,
		});
		setPending(false);
		setResult(answer);
		if (answer.ok) form.reset();
	}

	return (
		<form method="post" onSubmit={submit} className="grid max-w-sm gap-4" noValidate>
			<Field id="current" label="Present password">
				{(control) => (
					<Input {...control} name="current" type="password" autoComplete="current-password" />
				)}
			</Field>
			<Field
				id="new"
				label="New password"
				hint={`At least ${passwordMin} characters. Every other device is signed out.`}
			>
				{(control) => <Input {...control} name="new" type="password" autoComplete="new-password" />}
			</Field>
			<Button
				type="submit"
				disabled={!ready}
				variant="outline"
				pending={pending}
				className="justify-self-start"
			>
				Change password
			</Button>
			<p role="status" className={result?.ok ? "text-sm text-success" : "text-sm text-danger"}>
				{result?.message}
			</p>
		</form>
	);
}

type Change = { currentPassword: string; newPassword: string; passwordMin: number };

async function change({ passwordMin, ...body }: Change): Promise<Result> {
	if (body.newPassword.length < passwordMin) {
		return { ok: false, message: `The new password needs at least ${passwordMin} characters.` };
	}
	const answer = await fetch("/api/auth/change-password", {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
	}).catch(() => null);
	if (answer?.ok) return { ok: true, message: "Your password is changed." };
	if (answer?.status === 400) return { ok: false, message: "The present password is not right." };
	if (answer?.status === 429)
		return { ok: false, message: "Too many tries. Please wait a minute." };
	return { ok: false, message: "The server cannot answer right now. Please try again." };
}

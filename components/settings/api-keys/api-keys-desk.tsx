"use client";

import { type FormEvent, useState } from "react";
import { MessageTime } from "@/components/console/message-time";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { FreshKeyNotice } from "./fresh-key-notice";
import { useApiKeys } from "./use-api-keys";

/** Instants in milliseconds. Of the key itself only its beginning is kept. */
type KeyShown = {
	id: string;
	name: string;
	hint: string;
	createdBy: string;
	createdAt: number;
	lastUsedAt: number | null;
};

export function ApiKeysDesk({ keys }: { keys: readonly KeyShown[] }) {
	const { fresh, pending, wrong, problem, make, revoke } = useApiKeys();
	return (
		<div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
			{fresh ? <FreshKeyNotice fresh={fresh} /> : null}
			<MakeKey pending={pending} wrong={wrong} onMake={make} />
			<p role="alert" className="text-sm font-medium text-danger empty:hidden">
				{problem}
			</p>
			{keys.length === 0 ? (
				<Empty
					title="No keys yet"
					description="Make one for each system, so that one can be revoked alone."
				/>
			) : (
				<ul aria-label="API keys" className="grid rounded-xl border bg-card">
					{keys.map((key) => (
						<KeyRow key={key.id} shown={key} onRevoke={() => void revoke(key.id)} />
					))}
				</ul>
			)}
		</div>
	);
}

type MakeKeyProps = {
	pending: boolean;
	wrong: string | null;
	onMake(name: string): Promise<boolean>;
};

function MakeKey({ pending, wrong, onMake }: MakeKeyProps) {
	const [name, setName] = useState("");

	async function submit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		if (pending) return;
		if (await onMake(name)) setName("");
	}

	return (
		<form
			method="post"
			noValidate
			onSubmit={submit}
			className="grid items-start gap-4 rounded-xl border bg-card p-4 sm:grid-cols-[minmax(0,1fr)_auto]"
		>
			<Field
				id="key-name"
				label="Name of the system"
				hint="You see the key once, right after making it."
				error={wrong}
			>
				{(control) => (
					<Input
						{...control}
						autoComplete="off"
						maxLength={200}
						value={name}
						onChange={({ target }) => setName(target.value)}
					/>
				)}
			</Field>
			<Button type="submit" pending={pending} className="sm:mt-5">
				Make a key
			</Button>
		</form>
	);
}

function KeyRow({ shown, onRevoke }: { shown: KeyShown; onRevoke(): void }) {
	const { name, hint, createdBy, createdAt, lastUsedAt } = shown;
	return (
		<li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t px-4 py-3 first:border-t-0">
			<div className="min-w-0">
				<p className="flex flex-wrap items-center gap-x-2 text-sm font-medium break-words">
					{name}
					<code className="text-[0.8125rem] font-normal text-muted-foreground">{hint}…</code>
				</p>
				<p className="text-[0.8125rem] text-muted-foreground">
					Made by {createdBy}, <MessageTime at={new Date(createdAt).toISOString()} />;{" "}
					{lastUsedAt === null ? (
						"never used"
					) : (
						<>
							last used <MessageTime at={new Date(lastUsedAt).toISOString()} />
						</>
					)}
				</p>
			</div>
			<ConfirmButton
				trigger={
					<Button variant="ghost" size="sm">
						Revoke<span className="sr-only"> the key of {name}</span>
					</Button>
				}
				title={`Revoke the key of ${name}?`}
				description="The system that has it is refused from now on. This cannot be undone; a new key can be made."
				confirm="Revoke now"
				onConfirm={onRevoke}
			/>
		</li>
	);
}

"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Card, CardContent } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { type CannedReplyShown, type RepliesView, repliesView } from "@/lib/wire/console";
import { REPLY_VARIABLES } from "@/lib/wording/canned-reply";
import { command, look } from "./ask";
import { newId } from "./new-id";

/** The replies the team keeps ready: each is written and changed in its place, on a small screen too. */
export function CannedReplies({ first }: { first: RepliesView }) {
	const [view, setView] = useState(first);
	const [fresh, setFresh] = useState(() => aNewReply());

	async function refresh() {
		const answer = await look("/api/console/replies", repliesView);
		if (answer.ok) setView(answer.value);
	}

	return (
		<div className="mx-auto grid max-w-2xl gap-4 p-4 md:p-6">
			<div className="grid gap-1">
				<h1 className="text-lg font-semibold tracking-tight">Saved replies</h1>
				<p className="text-sm text-muted-foreground">
					In a reply to a visitor, type / and the shortcut. What is not known there has to be
					written out before it can be sent.
				</p>
			</div>
			<dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
				{Object.entries(REPLY_VARIABLES).map(([name, meaning]) => (
					<div key={name} className="contents">
						<dt>
							<code>{`{{${name}}}`}</code>
						</dt>
						<dd className="text-muted-foreground">
							{meaning}
							{name === "company" ? `: ${view.company}` : ""}
						</dd>
					</div>
				))}
			</dl>
			<ul aria-label="Saved replies" className="grid gap-3 empty:hidden">
				{view.replies.map((reply) => (
					<li key={`${reply.id} ${reply.version}`}>
						<ReplyForm reply={reply} settled={refresh} />
					</li>
				))}
			</ul>
			<h2 className="text-sm font-semibold">New reply</h2>
			<ReplyForm
				key={fresh.id}
				reply={fresh}
				settled={async () => {
					setFresh(aNewReply());
					await refresh();
				}}
			/>
		</div>
	);
}

type Written = Omit<CannedReplyShown, "version"> & { version: number | null };

function aNewReply(): Written {
	return { id: newId(), shortcut: "", body: "", version: null };
}

function ReplyForm({ reply, settled }: { reply: Written; settled(): Promise<void> }) {
	const id = useId();
	const [shortcut, setShortcut] = useState(reply.shortcut);
	const [body, setBody] = useState(reply.body);
	const [problem, setProblem] = useState<string | null>(null);
	const [said, setSaid] = useState("");
	const [pending, setPending] = useState(false);
	const path = `/api/console/replies/${reply.id}`;

	async function send(deed: Parameters<typeof command>[0], done: string) {
		if (pending) return;
		setPending(true);
		const answer = await command(deed);
		setPending(false);
		setProblem(answer.ok ? null : answer.message);
		setSaid(answer.ok ? done : "");
		if (answer.ok) await settled();
	}

	function save(event: FormEvent) {
		event.preventDefault();
		const { version } = reply;
		void send({ method: "PUT", path, body: { shortcut, body, version } }, "Saved.");
	}

	return (
		<Card className="py-3">
			<CardContent>
				<form className="grid gap-3" onSubmit={save}>
					<Field id={`${id}-shortcut`} label="Shortcut">
						{(control) => (
							<Input
								{...control}
								value={shortcut}
								autoComplete="off"
								autoCapitalize="none"
								placeholder="pricing-call"
								onChange={(event) => setShortcut(event.target.value)}
							/>
						)}
					</Field>
					<Field id={`${id}-body`} label="Words" error={problem}>
						{(control) => (
							<Textarea
								{...control}
								value={body}
								rows={3}
								onChange={(event) => setBody(event.target.value)}
							/>
						)}
					</Field>
					<div className="flex flex-wrap items-center justify-end gap-2">
						<p role="status" className="me-auto text-sm text-success">
							{said}
						</p>
						{reply.version === null ? null : (
							<Button
								variant="ghost"
								aria-label={`Remove /${reply.shortcut}`}
								onClick={() => void send({ method: "DELETE", path }, "Removed.")}
							>
								Remove
							</Button>
						)}
						<Button type="submit" pending={pending}>
							Save reply
						</Button>
					</div>
				</form>
			</CardContent>
		</Card>
	);
}

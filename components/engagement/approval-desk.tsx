"use client";

import { ShieldCheck } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { visitorName } from "@/components/console/visitor-name";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { GATE_WORDS } from "@/lib/engagement/outreach/gate-reasons";
import type { QuarantinedMessage } from "@/lib/wire/outreach";
import { LetterFields } from "./letter-fields";
import { type Problem, submit } from "./submit";

/** Messages that no person wrote and that the gate kept: a rep mends and sends each, or throws it away. */
export function ApprovalDesk({ first }: { first: readonly QuarantinedMessage[] }) {
	const [messages, setMessages] = useState(first);
	const [said, setSaid] = useState("");

	function settled(id: string, words: string) {
		setMessages((before) => before.filter((one) => one.id !== id));
		setSaid(words);
	}

	return (
		<div className="grid max-w-3xl grid-cols-1 gap-4 p-4 md:p-6">
			<div className="grid grid-cols-1 gap-1">
				<h1 className="text-lg font-semibold tracking-tight">To approve</h1>
				<p className="text-sm text-muted-foreground">
					These messages wait for a person, because of what they say or lack.
				</p>
			</div>
			<p role="status" className="text-sm font-medium text-success empty:hidden">
				{said}
			</p>
			{messages.length === 0 ? (
				<Empty
					icon={<ShieldCheck aria-hidden="true" />}
					title="Nothing to approve"
					description="Messages that promise, name a price or lack something wait here."
				/>
			) : null}
			<ul aria-label="Messages to approve" className="grid grid-cols-1 gap-4 empty:hidden">
				{messages.map((message) => (
					<Message key={message.id} message={message} onSettled={settled} />
				))}
			</ul>
		</div>
	);
}

type Props = { message: QuarantinedMessage; onSettled: (id: string, words: string) => void };

function Message({ message, onSettled }: Props) {
	const { id, contactId, reasons, byModel } = message;
	const [subject, setSubject] = useState(message.subject);
	const [body, setBody] = useState(message.body);
	const [pending, setPending] = useState<"send" | "discard" | null>(null);
	const [problem, setProblem] = useState("");
	const [problems, setProblems] = useState<Problem[]>([]);
	const path = `/api/console/outreach/quarantine/${id}`;

	async function settle(how: "send" | "discard") {
		setPending(how);
		const answer =
			how === "send" ? await submit("PUT", path, { subject, body }) : await submit("DELETE", path);
		setPending(null);
		if (answer.ok) {
			onSettled(id, how === "send" ? "The message is approved." : "The message is discarded.");
			return;
		}
		setProblem(answer.message);
		setProblems(answer.problems);
	}

	return (
		<li className="grid grid-cols-1 gap-3 rounded-xl border bg-card p-4 text-sm">
			<p className="flex flex-wrap items-center gap-x-1.5">
				To{" "}
				<Link href={`/console/contacts/${contactId}`} className="font-medium underline">
					{visitorName(message)}
				</Link>
				{message.email ? <span className="text-muted-foreground"> · {message.email}</span> : null}
				{byModel ? <Badge tone="info">Written by the model</Badge> : null}
			</p>
			<ul className="grid list-disc gap-0.5 ps-5 text-warning">
				{reasons.map((reason) => (
					<li key={reason}>{GATE_WORDS[reason]}</li>
				))}
			</ul>
			<LetterFields
				id={`approve-${id}`}
				subject={subject}
				setSubject={setSubject}
				body={body}
				setBody={setBody}
				bodyLabel="Message"
				problems={problems}
				message={problem}
			/>
			<div className="flex flex-wrap gap-2">
				<Button pending={pending === "send"} onClick={() => void settle("send")}>
					Approve and send
				</Button>
				<Button
					variant="ghost"
					pending={pending === "discard"}
					onClick={() => void settle("discard")}
				>
					Discard
				</Button>
			</div>
		</li>
	);
}

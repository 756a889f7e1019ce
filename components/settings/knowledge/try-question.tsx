"use client";

import Link from "next/link";
import { type FormEvent, useState } from "react";
import { command } from "@/components/console/ask";
import { useReady } from "@/components/console/use-ready";
import { Button } from "@/components/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { KIND_LABELS, type QuestionAnswer, questionAnswer } from "@/lib/wire/knowledge";

type Seen = { pending: boolean; answer: QuestionAnswer | null; problem: string | null };
const NOTHING: Seen = { pending: false, answer: null, problem: null };

/** Which text answers this question, and in which words. */
export function TryQuestion() {
	const [seen, setSeen] = useState<Seen>(NOTHING);
	const ready = useReady();

	async function ask(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		const question = String(new FormData(event.currentTarget).get("question") ?? "").trim();
		if (question === "") return setSeen({ ...NOTHING, problem: "Write a question first." });
		setSeen({ ...NOTHING, pending: true });
		const path = "/api/console/settings/knowledge/questions";
		const asked = await command({ method: "POST", path, body: { question } });
		const read = asked.ok ? questionAnswer.safeParse(asked.value) : null;
		setSeen({
			pending: false,
			answer: read?.data ?? null,
			problem: asked.ok ? (read?.success ? null : UNREADABLE) : asked.message,
		});
	}

	return (
		<Card role="region" aria-labelledby="try-title">
			<CardHeader>
				<CardTitle id="try-title">Which text answers this question?</CardTitle>
				<CardDescription>As a visitor's first message. Nothing is kept of it.</CardDescription>
			</CardHeader>
			<CardContent className="grid gap-4">
				<form method="post" noValidate className="grid gap-3" onSubmit={ask}>
					<Field id="question" label="Question" error={seen.problem ?? undefined}>
						{(control) => (
							<Input
								{...control}
								name="question"
								maxLength={1_000}
								placeholder="How does an engagement start?"
							/>
						)}
					</Field>
					<Button
						type="submit"
						variant="outline"
						size="sm"
						className="justify-self-start"
						pending={seen.pending}
						disabled={!ready}
					>
						Ask
					</Button>
				</form>
				<div role="status" className="grid gap-3">
					{seen.answer ? <Answer answer={seen.answer} /> : null}
				</div>
			</CardContent>
		</Card>
	);
}

function Answer({ answer: { found, reply } }: { answer: QuestionAnswer }) {
	return (
		<>
			<div className="grid gap-1.5">
				<p className="text-[0.8125rem] font-medium">The built-in assistant would say</p>
				<p className="rounded-xl rounded-es-sm border border-assistant-line bg-assistant-surface px-3 py-2 text-sm leading-relaxed whitespace-pre-line">
					{reply}
				</p>
				<p className="text-xs text-muted-foreground">
					A model, where one is set, gets the same texts and chooses its own words.
				</p>
			</div>
			{found.length === 0 ? (
				<p className="text-sm">No text has anything to do with these words.</p>
			) : (
				<div className="grid gap-1.5">
					<p className="text-[0.8125rem] font-medium">Texts found, best first</p>
					<ol className="grid list-decimal gap-1 ps-5 text-sm">
						{found.map(({ id, title, kind }) => (
							<li key={id}>
								<Link
									href={`/console/settings/knowledge/${encodeURIComponent(id)}`}
									className="font-medium text-primary underline underline-offset-4"
								>
									{title}
								</Link>{" "}
								<span className="text-xs text-muted-foreground">{KIND_LABELS[kind]}</span>
							</li>
						))}
					</ol>
				</div>
			)}
		</>
	);
}

const UNREADABLE = "The answer could not be read. Please reload the page.";

"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { z } from "zod";
import { command } from "@/components/console/ask";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { ARTICLE_KINDS, KIND_LABELS } from "@/lib/wire/knowledge";
import { PlainSelect } from "../plain-select";
import { SaveBar } from "../save-bar";
import { type Stamp, useKeptDraft } from "../use-kept-draft";
import { WhenReady } from "../when-ready";

/** As the fields hold it; the server says what is wrong. */
const articleDraft = z.object({
	kind: z.enum(ARTICLE_KINDS),
	title: z.string(),
	summary: z.string(),
	body: z.string(),
	url: z.string(),
	keywords: z.string(),
});
type ArticleDraft = z.infer<typeof articleDraft>;

type ArticleFormProps = {
	/** null for a new one. */
	id: string | null;
	retired: boolean;
	saved: ArticleDraft;
	stamp: Stamp;
	zone: string;
};

const LIST = "/console/settings/knowledge";

export function ArticleForm({ id, retired, saved, stamp, zone }: ArticleFormProps) {
	const router = useRouter();
	const kept = useKeptDraft({
		name: `knowledge:${id ?? "new"}`,
		path: `/api/console/settings/knowledge${id === null ? "" : `/${encodeURIComponent(id)}`}`,
		saved,
		stamp,
		schema: articleDraft,
		body: (article) => ({ article }),
	});
	const { draft, edit, problems, outcome } = kept;
	const change = (part: Partial<ArticleDraft>) => edit({ ...draft, ...part });
	const isAdded = id === null && outcome?.tone === "done";
	useEffect(() => {
		if (isAdded) router.push(LIST);
	}, [isAdded, router]);
	return (
		<WhenReady>
			<div className="grid gap-6">
				<div className="grid max-w-3xl gap-5">
					{retired ? (
						<Alert tone="warning">This text is out of use: the assistant does not find it.</Alert>
					) : null}
					<Field id="kind" label="Kind" error={problems.kind} className="max-w-xs">
						{(control) => (
							<PlainSelect
								{...control}
								options={ARTICLE_KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] }))}
								value={draft.kind}
								onChange={({ target }) => {
									const kind = ARTICLE_KINDS.find((known) => known === target.value);
									if (kind) change({ kind });
								}}
							/>
						)}
					</Field>
					<TextField id="title" label="Title" draft={draft} change={change} problems={problems} />
					<TextField
						id="summary"
						label="Summary"
						hint="One or two sentences that answer by themselves. They are said first."
						lines="few"
						draft={draft}
						change={change}
						problems={problems}
					/>
					<TextField
						id="body"
						label="Text"
						hint="Plain paragraphs. Empty lines part them."
						lines="many"
						draft={draft}
						change={change}
						problems={problems}
					/>
					<TextField
						id="keywords"
						label="Words visitors use"
						hint="Those that are not in the text, with spaces between: “llm gpt chatbot”. Never shown."
						draft={draft}
						change={change}
						problems={problems}
					/>
					<TextField
						id="url"
						label="Page about it (optional)"
						hint={
							draft.kind === "resource"
								? "Left empty, the text gets a page of its own here, which is what visitors are sent."
								: "Where it can be read on your site."
						}
						draft={draft}
						change={change}
						problems={problems}
					/>
					<div className="flex flex-wrap gap-2">
						<Link
							href={LIST}
							className="inline-flex min-h-9 items-center text-sm text-primary underline-offset-4 hover:underline"
						>
							All texts
						</Link>
						{id === null ? null : <Retire id={id} retired={retired} />}
					</div>
				</div>
				<SaveBar
					kept={kept}
					stamp={stamp}
					changes={changesOf(kept.saved, draft)}
					problemCount={0}
					zone={zone}
				/>
			</div>
		</WhenReady>
	);
}

type TextFieldProps = {
	id: Exclude<keyof ArticleDraft, "kind">;
	label: string;
	hint?: string;
	lines?: "few" | "many";
	draft: ArticleDraft;
	change(part: Partial<ArticleDraft>): void;
	problems: Record<string, string>;
};

function TextField({ id, label, hint, lines, draft, change, problems }: TextFieldProps) {
	return (
		<Field id={id} label={label} hint={hint} error={problems[id]}>
			{(control) =>
				lines ? (
					<Textarea
						{...control}
						className={lines === "many" ? "min-h-64" : ""}
						value={draft[id]}
						onChange={({ target }) => change({ [id]: target.value })}
					/>
				) : (
					<Input
						{...control}
						value={draft[id]}
						onChange={({ target }) => change({ [id]: target.value })}
					/>
				)
			}
		</Field>
	);
}

function Retire({ id, retired }: { id: string; retired: boolean }) {
	const router = useRouter();
	const [pending, setPending] = useState(false);
	const [problem, setProblem] = useState<string | null>(null);

	async function press() {
		setPending(true);
		const path = `/api/console/settings/knowledge/${encodeURIComponent(id)}/retirement`;
		const answer = await command({ method: retired ? "DELETE" : "PUT", path });
		setPending(false);
		setProblem(answer.ok ? null : answer.message);
		router.refresh();
	}

	return (
		<>
			<Button variant="outline" pending={pending} onClick={press}>
				{retired ? "Take back into use" : "Take out of use"}
			</Button>
			<p role="status" className="self-center text-sm text-danger empty:hidden">
				{problem}
			</p>
		</>
	);
}

const NAMES = [
	["kind", "kind"],
	["title", "title"],
	["summary", "summary"],
	["body", "text"],
	["url", "page"],
	["keywords", "words visitors use"],
] as const;

function changesOf(before: ArticleDraft, after: ArticleDraft): string[] {
	return NAMES.filter(([field]) => before[field] !== after[field]).map(([, name]) => name);
}

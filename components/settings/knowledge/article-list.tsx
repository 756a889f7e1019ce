"use client";

import { Plus } from "lucide-react";
import Link from "next/link";
import { useDeferredValue, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { buttonVariants } from "@/components/ui/button-variants";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { type ArticleRow, KIND_LABELS } from "@/lib/wire/knowledge";
import { useArticles } from "./use-articles";

/** Every text, found by the words in it. */
export function ArticleList({ first }: { first: readonly ArticleRow[] }) {
	const [words, setWords] = useState("");
	const { articles, problem } = useArticles(useDeferredValue(words), first);
	return (
		<section aria-labelledby="texts-title" className="grid gap-3">
			<div className="flex flex-wrap items-end justify-between gap-3">
				<h2 id="texts-title" className="text-sm font-semibold">
					Texts
				</h2>
				<Link href="/console/settings/knowledge/new" className={buttonVariants({ size: "sm" })}>
					<Plus aria-hidden="true" />
					New text
				</Link>
			</div>
			<Field id="article-search" label="Search texts" hideLabel>
				{(control) => (
					<Input
						{...control}
						type="search"
						placeholder="Search in titles and texts"
						value={words}
						onChange={({ target }) => setWords(target.value)}
					/>
				)}
			</Field>
			<p role="status" className="text-[0.8125rem] text-muted-foreground">
				{problem ?? counted(articles.length)}
			</p>
			{articles.length === 0 ? (
				<Empty
					title={words ? "No text has these words" : "No texts yet"}
					description={
						words ? "Try fewer of them." : "Without any the assistant can only offer a person."
					}
				/>
			) : (
				<ul aria-label="Texts" className="grid rounded-xl border bg-card">
					{articles.map((article) => (
						<li key={article.id} className="border-t first:border-t-0">
							<Link
								href={`/console/settings/knowledge/${encodeURIComponent(article.id)}`}
								className="grid gap-0.5 px-4 py-3 transition-colors duration-150 hover:bg-muted/60 focus-visible:-outline-offset-2"
							>
								<span className="flex flex-wrap items-center gap-x-2 gap-y-1">
									<span className="text-sm font-medium">{article.title}</span>
									<Badge tone="outline">{KIND_LABELS[article.kind]}</Badge>
									{article.retired ? <Badge>Out of use</Badge> : null}
								</span>
								<span className="line-clamp-2 text-[0.8125rem] text-muted-foreground">
									{article.summary}
								</span>
							</Link>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

function counted(count: number): string {
	return count === 1 ? "1 text" : `${count} texts`;
}

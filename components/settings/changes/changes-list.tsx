"use client";

import { useState } from "react";
import { look } from "@/components/console/ask";
import { MessageTime } from "@/components/console/message-time";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { type ChangePage, type ChangeShown, changePage } from "@/lib/wire/changes";
import { actionWords, differences } from "./change-words";

export function ChangesList({ first }: { first: ChangePage }) {
	const [{ rows, next }, setPage] = useState(first);
	const [problem, setProblem] = useState<string | null>(null);

	async function more() {
		const path = `/api/console/settings/changes?before=${encodeURIComponent(next ?? "")}`;
		const answer = await look(path, changePage);
		setProblem(answer.ok ? null : answer.message);
		if (answer.ok) setPage({ rows: [...rows, ...answer.value.rows], next: answer.value.next });
	}

	if (rows.length === 0) {
		return <Empty title="Nothing was changed yet" description="Every saved setting shows here." />;
	}
	return (
		<div className="grid max-w-3xl gap-4">
			<ol aria-label="Changes" className="grid rounded-xl border bg-card">
				{rows.map((row) => (
					<Change key={row.id} row={row} />
				))}
			</ol>
			<p role="alert" className="text-sm text-danger empty:hidden">
				{problem}
			</p>
			{next ? (
				<Button variant="outline" className="justify-self-center" onClick={more}>
					Show older ones
				</Button>
			) : null}
		</div>
	);
}

function Change({ row }: { row: ChangeShown }) {
	const { shown, more } = differences(row);
	return (
		<li className="grid gap-1.5 border-t px-4 py-3 text-sm first:border-t-0">
			<p className="flex flex-wrap items-baseline justify-between gap-x-3">
				<span>
					<span className="font-medium">{row.actor}</span> {actionWords(row.action)}
				</span>
				<MessageTime at={row.at} />
			</p>
			{shown.length > 0 ? (
				<ul className="grid gap-0.5 text-[0.8125rem] text-muted-foreground">
					{shown.map(({ name, before, after }) => (
						<li key={name} className="break-words">
							{name}: <del className="no-underline">{before}</del> <span aria-hidden="true">→</span>
							<span className="sr-only">became</span>{" "}
							<ins className="text-foreground no-underline">{after}</ins>
						</li>
					))}
					{more > 0 ? <li>and {more} more</li> : null}
				</ul>
			) : null}
		</li>
	);
}

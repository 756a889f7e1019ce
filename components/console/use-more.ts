import { useState } from "react";
import type { z } from "zod";
import { look } from "./ask";

type Page<Row> = { rows: Row[]; next: string | null };

type Asked<Row, Answer> = {
	/** With whatever narrows the list; `after` is added. */
	path: string;
	schema: z.ZodType<Answer>;
	/** The page within the answer. */
	pageOf(answer: Answer): Page<Row>;
	/** It may change while further pages hang below it. */
	first: Page<Row>;
};

export type More<Row> = {
	rows: Row[];
	next: string | null;
	loading: boolean;
	problem: string | null;
	load(): Promise<void>;
};

/** Further pages below the first one, which stays live. */
export function useMore<Row extends { id: string }, Answer>({
	path,
	schema,
	pageOf,
	first,
}: Asked<Row, Answer>): More<Row> {
	const [loaded, setLoaded] = useState<(Page<Row> & { path: string }) | null>(null);
	// Pages belong to the list they were asked for: another filter begins anew.
	const further = loaded?.path === path ? loaded : null;
	const [loading, setLoading] = useState(false);
	const [problem, setProblem] = useState<string | null>(null);
	const next = further ? further.next : first.next;

	async function load() {
		if (!next || loading) return;
		setLoading(true);
		const joint = path.includes("?") ? "&" : "?";
		const answer = await look(`${path}${joint}after=${encodeURIComponent(next)}`, schema);
		setLoading(false);
		setProblem(answer.ok ? null : answer.message);
		if (!answer.ok) return;
		const page = pageOf(answer.value);
		setLoaded((before) => ({
			path,
			rows: [...(before?.path === path ? before.rows : []), ...page.rows],
			next: page.next,
		}));
	}

	const rows = withoutDoubles([...first.rows, ...(further?.rows ?? [])]);
	return { rows, next, loading, problem, load };
}

/** A row that rose to the first page meanwhile stands in both. */
function withoutDoubles<Row extends { id: string }>(rows: Row[]): Row[] {
	const seen = new Set<string>();
	return rows.filter(({ id }) => !seen.has(id) && seen.add(id));
}

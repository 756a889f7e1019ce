import { useState } from "react";
import { type HandoffPage, type HandoffRow, inboxView } from "@/lib/wire/console";
import { look } from "./ask";

/** Further pages below the first one, which stays live. */
export function useMore(path: string, first: HandoffPage) {
	const [further, setFurther] = useState<HandoffPage | null>(null);
	const [loading, setLoading] = useState(false);
	const next = further ? further.next : first.next;

	async function load() {
		if (!next) return;
		setLoading(true);
		const answer = await look(`${path}&after=${encodeURIComponent(next)}`, inboxView);
		setLoading(false);
		if (!answer.ok) return;
		const { handoffs } = answer.value;
		setFurther((before) => ({
			rows: [...(before?.rows ?? []), ...handoffs.rows],
			next: handoffs.next,
		}));
	}

	return { rows: withoutDoubles([...first.rows, ...(further?.rows ?? [])]), next, loading, load };
}

/** A row that rose to the first page meanwhile stands in both. */
function withoutDoubles(rows: HandoffRow[]): HandoffRow[] {
	const seen = new Set<string>();
	return rows.filter(({ id }) => !seen.has(id) && seen.add(id));
}

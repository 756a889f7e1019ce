import type { HandoffRow } from "@/lib/wire/inbox";

/** A line as it is shown: `gone` while it is still read though it left the list. */
export type ShownRow = HandoffRow & { gone: boolean };

/**
 * What is shown while somebody reads: the lines they had before them, in that order, each as it is now.
 * What is new waits; what left stays where it was and says so.
 */
export function heldRows(held: readonly HandoffRow[], rows: readonly HandoffRow[]): ShownRow[] {
	const current = new Map(rows.map((row) => [row.id, row]));
	return held.map((row) => {
		const now = current.get(row.id);
		return now ? { ...now, gone: false } : { ...row, gone: true };
	});
}

/** How many lines wait to be shown. */
export function countFresh(held: readonly HandoffRow[], rows: readonly HandoffRow[]): number {
	const known = new Set(held.map(({ id }) => id));
	return rows.filter(({ id }) => !known.has(id)).length;
}

import { weightAt } from "./lettered-weights";

/**
 * What some rows of a table of weights sum to in each of its columns, which stand side by side: one for each fact that is
 * scored. Hundreds of rows are added up for every sentence; written out, it takes half as long as a loop over the columns,
 * and a function for both ways of keeping weights would take three times as long.
 */
export const COLUMNS = 9;

/** Of weights in bytes. */
export function columnSums(weights: Int8Array, rows: readonly number[]): number[] {
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	let e = 0;
	let f = 0;
	let g = 0;
	let h = 0;
	let i = 0;
	for (let of = 0; of < rows.length; of++) {
		const at = (rows[of] ?? 0) * COLUMNS;
		a += weights[at] ?? 0;
		b += weights[at + 1] ?? 0;
		c += weights[at + 2] ?? 0;
		d += weights[at + 3] ?? 0;
		e += weights[at + 4] ?? 0;
		f += weights[at + 5] ?? 0;
		g += weights[at + 6] ?? 0;
		h += weights[at + 7] ?? 0;
		i += weights[at + 8] ?? 0;
	}
	return [a, b, c, d, e, f, g, h, i];
}

/** Of weights in letters. */
export function letteredColumnSums(letters: string, rows: readonly number[]): number[] {
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	let e = 0;
	let f = 0;
	let g = 0;
	let h = 0;
	let i = 0;
	for (let of = 0; of < rows.length; of++) {
		const at = (rows[of] ?? 0) * COLUMNS;
		a += weightAt(letters, at);
		b += weightAt(letters, at + 1);
		c += weightAt(letters, at + 2);
		d += weightAt(letters, at + 3);
		e += weightAt(letters, at + 4);
		f += weightAt(letters, at + 5);
		g += weightAt(letters, at + 6);
		h += weightAt(letters, at + 7);
		i += weightAt(letters, at + 8);
	}
	return [a, b, c, d, e, f, g, h, i];
}

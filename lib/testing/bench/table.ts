import { type Figure, isMissed } from "./figure";

/** The figures as an aligned table: name, value, target, verdict. */
export function tableOf(figures: readonly Figure[]): string {
	const rows = [["figure", "value", "target", ""], ...figures.map(rowOf)];
	const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
	return rows
		.map((row) =>
			row
				.map((cell, at) =>
					at === 1 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
				)
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
}

function rowOf(figure: Figure): string[] {
	const { name, value, unit, target } = figure;
	return [name, `${shown(value)} ${unit}`.trim(), targetOf(target), verdictOf(figure)];
}

function targetOf(target: Figure["target"]): string {
	if (!target) return "";
	return "atLeast" in target ? `≥ ${shown(target.atLeast)}` : `≤ ${shown(target.atMost)}`;
}

function verdictOf(figure: Figure): string {
	if (!figure.target) return "";
	return isMissed(figure) ? "MISS" : "ok";
}

/** Four digits tell enough. */
function shown(value: number): string {
	return Number.isInteger(value)
		? value.toLocaleString("en")
		: value.toLocaleString("en", { maximumSignificantDigits: 4 });
}

/** One record of a table, with the line it begins on, counted from 1. */
export type TableRow = { line: number; cells: string[] };

const SEPARATORS = [",", ";", "\t"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** The sign that parts the most cells of the first line. */
export function separatorOf(text: string): Separator {
	const [first = ""] = text.split(/\r?\n/, 1);
	const counts = SEPARATORS.map((sign) => first.split(sign).length);
	return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** Records as spreadsheets write them: cells in quotes may hold separators, line ends and doubled quotes. Source: RFC 4180. */
export function tableRows(text: string, separator: Separator): TableRow[] {
	const rows: TableRow[] = [];
	let row: TableRow = { line: 1, cells: [] };
	let cell = "";
	let line = 1;
	let quoted = false;

	function endRow(): void {
		row.cells.push(cell);
		if (row.cells.some((one) => one.trim() !== "")) rows.push(row);
		cell = "";
		row = { line: line + 1, cells: [] };
	}

	for (let at = 0; at < text.length; at++) {
		const sign = text.charAt(at);
		if (quoted && sign === '"' && text.charAt(at + 1) === '"') {
			cell += sign;
			at++;
		} else if (sign === '"' && (quoted || cell.trim() === "")) {
			quoted = !quoted;
			if (quoted) cell = "";
		} else if (!quoted && sign === separator) {
			row.cells.push(cell);
			cell = "";
		} else if (!quoted && sign === "\n") endRow();
		else if (sign !== "\r") cell += sign;
		if (sign === "\n") line++;
	}
	endRow();
	return rows;
}

type Cell = string | number | null;

/**
 * A table for a spreadsheet (RFC 4180, with a byte order mark so that Excel reads it as UTF-8). A text that a
 * spreadsheet would take for a formula is kept as text.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const lines = [header, ...rows].map((row) => row.map(cellOf).join(","));
	return `\uFEFF${lines.join("\r\n")}\r\n`;
}

export function csvAnswer(name: string, text: string): Response {
	return new Response(text, {
		headers: {
			"content-type": "text/csv; charset=utf-8",
			"content-disposition": `attachment; filename="${name}"`,
			"cache-control": "no-store",
		},
	});
}

function cellOf(cell: Cell): string {
	if (cell === null) return "";
	if (typeof cell === "number") return String(cell);
	const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

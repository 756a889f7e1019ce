const ISO =
	/^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2})(:\d{2})?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const EPOCH_SECONDS = /^1\d{9}$/;
const EPOCH_MILLISECONDS = /^1\d{12}$/;

/**
 * The time in a cell of an export, as a transcript holds it: with its offset, or by the team's clock when it has none. Null
 * when there is none, or one that may be read in two ways (03/04/2025).
 */
export function instantIn(cell: string): string | null {
	if (EPOCH_SECONDS.test(cell)) return new Date(Number(cell) * 1000).toISOString();
	if (EPOCH_MILLISECONDS.test(cell)) return new Date(Number(cell)).toISOString();
	const [, date, minute = "", second = "", offset = ""] = ISO.exec(cell) ?? [];
	if (date === undefined) return null;
	const at = `${date}T${minute.padStart(5, "0")}${second}${offsetOf(offset)}`;
	return Number.isNaN(Date.parse(at)) ? null : at;
}

function offsetOf(offset: string): string {
	if (/^(?:z|utc|gmt)$/i.test(offset)) return "Z";
	return offset.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
}

import type { Dimension } from "@/lib/qualification/facts";
import { clip } from "./clip";
import type { Packet } from "./packet";

const TOLD = ["problem", "company", "timing"] as const satisfies readonly Dimension[];
const QUOTE_MAX = 200;

/**
 * What the visitor may read of the summary, for a form that they see and can edit: their own last words on
 * need, company and timing. Level, persona and our judgement have no place here.
 */
export function visitorSummary({ dimensions }: Pick<Packet, "dimensions">): string {
	const quotes = TOLD.flatMap((dimension) => {
		const quote = dimensions[dimension].evidence.findLast((it) => it.by !== "rep")?.quote;
		return quote ? [clip(quote, QUOTE_MAX)] : [];
	});
	return [...new Set(quotes)].join(" · ");
}

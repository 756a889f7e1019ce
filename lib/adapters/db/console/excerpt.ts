import type { Excerpt } from "@/lib/wire/search";
import type { Sought } from "./search-words";

const BEFORE = 60;
const LONGEST = 220;

/** The part of a text around the first hit, in pieces that say which of them are hits. */
export function excerptOf(text: string, sought: readonly Sought[]): Excerpt {
	const plain = text.replace(/\s+/gu, " ").trim();
	const hits = hitsIn(plain, sought);
	const first = hits[0]?.start ?? 0;
	const start = first <= BEFORE ? 0 : wordStart(plain, first - BEFORE);
	const end = Math.min(plain.length, start + LONGEST);
	const pieces: Excerpt = start > 0 ? [{ text: "…", hit: false }] : [];
	let at = start;
	for (const hit of hits) {
		if (hit.start < at || hit.end > end) continue;
		if (hit.start > at) pieces.push({ text: plain.slice(at, hit.start), hit: false });
		pieces.push({ text: plain.slice(hit.start, hit.end), hit: true });
		at = hit.end;
	}
	if (at < end) pieces.push({ text: plain.slice(at, end), hit: false });
	if (end < plain.length) pieces.push({ text: "…", hit: false });
	return pieces;
}

type Hit = { start: number; end: number };

function hitsIn(text: string, sought: readonly Sought[]): Hit[] {
	return sought
		.flatMap((one) =>
			[...text.matchAll(patternOf(one))].map(({ index, 0: found }) => ({
				start: index,
				end: index + found.length,
			})),
		)
		.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Words hold letters and digits only, so nothing in them means anything to a pattern. */
function patternOf({ words, beginning }: Sought): RegExp {
	const row = words.join("[^\\p{L}\\p{N}]+");
	const rest = beginning ? "[\\p{L}\\p{N}]*" : "(?![\\p{L}\\p{N}])";
	return new RegExp(`(?<![\\p{L}\\p{N}])${row}${rest}`, "giu");
}

function wordStart(text: string, near: number): number {
	const space = text.indexOf(" ", near);
	return space < 0 || space - near > BEFORE ? near : space + 1;
}

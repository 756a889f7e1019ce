import { businessDayOf } from "./business-day";
import { type Calendar, calendarOf, type Span } from "./calendar";
import { DAY_MS } from "./civil";
import { BLOCK_DAYS, blockAfter, blockOfInstant } from "./horizon";
import type { Schedule } from "./schedule";
import type { Instant } from "./types";

const BLOCK_MS = BLOCK_DAYS * DAY_MS;
/** West of UTC it is still the day before, and that day's eve may run past its midnight. */
const DAYS_BEFORE = 2;
const KEPT_BLOCKS_LIMIT = 2_000;

export function isOpenAt(schedule: Schedule, at: Instant): boolean {
	return openSpanAt(calendarOf(schedule), at) !== null;
}

/**
 * The openings that touch the range, cut to it, in order. Windows that touch or overlap are one opening.
 */
export function openingsBetween(schedule: Schedule, from: Instant, to: Instant): Span[] {
	const calendar = calendarOf(schedule);
	const openings: Span[] = [];
	for (let block = blockOfInstant(from); block * BLOCK_MS < to; block += 1) {
		for (const span of openSpansIn(calendar, block)) {
			const start = Math.max(span.start, from);
			const end = Math.min(span.end, to);
			if (start < end) join(openings, { start, end });
		}
	}
	return openings;
}

/** The first opening that starts after the instant. Null when there is none. */
export function nextOpeningAfter(calendar: Calendar, at: Instant): Instant | null {
	const first = blockOfInstant(at);
	let openBefore = false;
	for (
		let block: number | null = first;
		block !== null;
		block = blockAfter(calendar, { first, block })
	) {
		const spans = openSpansIn(calendar, block);
		for (const span of spans) {
			if (span.start > at && !(openBefore && span.start === block * BLOCK_MS)) return span.start;
		}
		openBefore = spans.at(-1)?.end === (block + 1) * BLOCK_MS;
	}
	return null;
}

/** The end of the opening that holds the instant. Null when it never ends, or when closed. */
export function closingOf(calendar: Calendar, at: Instant): Instant | null {
	const first = blockOfInstant(at);
	let end = openSpanAt(calendar, at)?.end ?? null;
	let block = first;
	while (end === (block + 1) * BLOCK_MS) {
		const next = blockAfter(calendar, { first, block });
		if (next === null) return null;
		const span = openSpansIn(calendar, next)[0];
		if (!span || span.start > next * BLOCK_MS) return next * BLOCK_MS;
		end = span.end;
		block = next;
	}
	return end;
}

export function openSpanAt(calendar: Calendar, at: Instant): Span | null {
	for (const span of openSpansIn(calendar, blockOfInstant(at))) {
		if (at < span.start) return null;
		if (at < span.end) return span;
	}
	return null;
}

/** The open time inside one block of UTC days: cut to the block, in order, merged. */
export function openSpansIn(calendar: Calendar, block: number): readonly Span[] {
	const kept = calendar.blocks.get(block);
	if (kept) return kept;
	if (calendar.blocks.size >= KEPT_BLOCKS_LIMIT) calendar.blocks.clear();
	const spans = buildBlock(calendar, block);
	calendar.blocks.set(block, spans);
	return spans;
}

function buildBlock(calendar: Calendar, block: number): readonly Span[] {
	const from = block * BLOCK_MS;
	const to = from + BLOCK_MS;
	const cut: Span[] = [];
	/** East of UTC it is already the day after. */
	const lastDay = (block + 1) * BLOCK_DAYS;
	for (let day = block * BLOCK_DAYS - DAYS_BEFORE; day <= lastDay; day += 1) {
		for (const span of businessDayOf(calendar, day)?.spans ?? []) {
			const start = Math.max(span.start, from);
			const end = Math.min(span.end, to);
			if (start < end) cut.push({ start, end });
		}
	}
	const merged: Span[] = [];
	for (const span of cut.sort((a, b) => a.start - b.start)) join(merged, span);
	return merged;
}

/** Spans must come in the order of their starts. */
function join(spans: Span[], next: Span): void {
	const last = spans.at(-1);
	if (last && next.start <= last.end) last.end = Math.max(last.end, next.end);
	else spans.push(next);
}

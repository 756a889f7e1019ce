import { IANAZone } from "luxon";
import { DAY_MS, type DayNumber, MINUTE_MS } from "./civil";
import type { Instant } from "./types";

/** A stretch of time in which a zone keeps one offset. Half-open. */
export type OffsetSpan = { start: Instant; end: Instant; offset: number };

/**
 * One zone's offsets, found once and kept: asking the time zone library costs microseconds each time,
 * and a calendar asks for every day.
 */
export type Zone = {
	name: string;
	iana: IANAZone;
	blocks: Map<number, OffsetSpan[]>;
	days: Map<DayNumber, readonly OffsetSpan[]>;
};

/** Days whose offsets are found together. */
const BLOCK_MS = 128 * DAY_MS;
/** No two changes of one zone have ever been closer than this. */
const SAMPLE_MS = DAY_MS;
/** More than any offset or shift there has been, with room. */
const MARGIN_MS = 2 * DAY_MS;

const known = new Map<string, Zone | null>();
const KNOWN_LIMIT = 2_000;
const KEPT_DAYS_LIMIT = 5_000;

/** Null for a name the time zone database does not know, and for bare offsets such as +01:00. */
export function findZone(name: string): Zone | null {
	const found = known.get(name);
	if (found !== undefined) return found;
	if (known.size >= KNOWN_LIMIT) known.clear();
	const iana = /^[a-z]/i.test(name) ? IANAZone.create(name) : null;
	const zone = iana?.isValid ? { name, iana, blocks: new Map(), days: new Map() } : null;
	known.set(name, zone);
	return zone;
}

/** A zone whose name was checked before; an unknown one is a mistake of the caller. */
export function zoneNamed(name: string): Zone {
	const zone = findZone(name);
	if (!zone) throw new RangeError(`Unknown time zone "${name}".`);
	return zone;
}

/** Milliseconds to add to the instant to read the wall clock. */
export function offsetAt(zone: Zone, at: Instant): number {
	for (const span of blockOf(zone, Math.floor(at / BLOCK_MS)))
		if (at < span.end) return span.offset;
	return zone.iana.offset(at) * MINUTE_MS;
}

export function localDayOf(zone: Zone, at: Instant): DayNumber {
	return Math.floor((at + offsetAt(zone, at)) / DAY_MS);
}

/** The wall clock as milliseconds after its own midnight. */
export function localTimeOf(zone: Zone, at: Instant): number {
	const wall = at + offsetAt(zone, at);
	return wall - Math.floor(wall / DAY_MS) * DAY_MS;
}

/**
 * The stretches of time in which the wall shows this date: one on most days, none on a date that a zone
 * skipped, two when a change at midnight brings the evening back.
 */
export function piecesOfDay(zone: Zone, day: DayNumber): readonly OffsetSpan[] {
	const kept = zone.days.get(day);
	if (kept) return kept;
	if (zone.days.size >= KEPT_DAYS_LIMIT) zone.days.clear();
	const pieces = findPieces(zone, day * DAY_MS);
	zone.days.set(day, pieces);
	return pieces;
}

function findPieces(zone: Zone, midnight: number): OffsetSpan[] {
	const pieces: OffsetSpan[] = [];
	const last = Math.floor((midnight + MARGIN_MS) / BLOCK_MS);
	for (let block = Math.floor((midnight - MARGIN_MS) / BLOCK_MS); block <= last; block += 1) {
		for (const { start, end, offset } of blockOf(zone, block)) {
			const from = Math.max(start, midnight - offset);
			const to = Math.min(end, midnight + DAY_MS - offset);
			if (from < to) pieces.push({ start: from, end: to, offset });
		}
	}
	return pieces;
}

function blockOf(zone: Zone, index: number): OffsetSpan[] {
	const kept = zone.blocks.get(index);
	if (kept) return kept;
	const spans = spansIn(zone, index * BLOCK_MS, (index + 1) * BLOCK_MS);
	zone.blocks.set(index, spans);
	return spans;
}

function spansIn(zone: Zone, from: Instant, to: Instant): OffsetSpan[] {
	const spans: OffsetSpan[] = [];
	let start = from;
	let offset = rawOffset(zone, from);
	for (let sample = from; sample < to; sample += SAMPLE_MS) {
		const next = rawOffset(zone, sample + SAMPLE_MS);
		if (next === offset) continue;
		const change = changeBetween(zone, { from: sample, to: sample + SAMPLE_MS });
		spans.push({ start, end: change, offset });
		start = change;
		offset = next;
	}
	if (start < to) spans.push({ start, end: to, offset });
	return spans;
}

/** The first millisecond of the new offset. */
function changeBetween(zone: Zone, { from, to }: { from: Instant; to: Instant }): Instant {
	const before = rawOffset(zone, from);
	let low = from;
	let high = to;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (rawOffset(zone, middle) === before) low = middle;
		else high = middle;
	}
	return high;
}

function rawOffset(zone: Zone, at: Instant): number {
	return Math.round(zone.iana.offset(at) * MINUTE_MS);
}

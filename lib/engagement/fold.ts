import { DateTime } from "luxon";
import { addDecayed } from "./decay";
import type { EngagementEvent } from "./event";
import { isInbound } from "./kinds";
import type { Rules } from "./rules";
import { DAYS_KEPT, type EngagementState, MEETINGS_KEPT } from "./state";

export const DAY_MS = 86_400_000;

/**
 * One event more. Costs the same after ten events as after a million, and any order of the same events
 * leads to the same state (sums agree to the last digits of floating point).
 */
export function fold(
	state: EngagementState,
	event: EngagementEvent,
	rules: Rules,
): EngagementState {
	return foldAll(state, [event], rules);
}

/** Many events at once, as `fold` would take them one by one; the state is copied once. */
export function foldAll(
	state: EngagementState,
	events: readonly EngagementEvent[],
	rules: Rules,
): EngagementState {
	const next = {
		...state,
		sums: { ...state.sums },
		last: { ...state.last },
		days: { ...state.days },
	};
	for (const event of events) take(next, event, rules);
	next.days = pruned(next.days);
	return next;
}

/** Into a copy that nobody else sees yet. */
function take(next: EngagementState, event: EngagementEvent, { weights, thresholds }: Rules): void {
	const { kind, at } = event;
	const { points, half_life_days } = weights[kind];
	const before = next.sums[kind] ?? [0, at];
	next.sums[kind] = addDecayed(before, [points, at], half_life_days * DAY_MS);
	next.last[kind] = Math.max(next.last[kind] ?? at, at);
	addToDay(next.days, event, points);
	next.moods = withMood(next.moods, event, thresholds.mood_half_life_days * DAY_MS);
	next.meetings = withMeeting(next.meetings, event);
	next.phaseSet = withPhase(next.phaseSet, event);
	if (kind === "email_bounced" && event.detail.permanent === true) {
		next.hardBounceAt = Math.max(next.hardBounceAt ?? at, at);
	}
	next.count += 1;
}

function addToDay(days: EngagementState["days"], { kind, at }: EngagementEvent, points: number) {
	const active = isInbound(kind) ? Math.max(0, points) : 0;
	const sent = kind === "email_sent" ? 1 : 0;
	if (active === 0 && sent === 0) return;
	const day = String(Math.floor(at / DAY_MS));
	const [before, sentBefore] = days[day] ?? [0, 0];
	days[day] = [before + active, sentBefore + sent];
}

function pruned(days: EngagementState["days"]): EngagementState["days"] {
	const known = Object.keys(days);
	if (known.length <= 1) return days;
	const newest = Math.max(...known.map(Number));
	const isKept = (day: string) => Number(day) > newest - DAYS_KEPT;
	if (known.every(isKept)) return days;
	return Object.fromEntries(Object.entries(days).filter(([day]) => isKept(day)));
}

function withMood(
	moods: EngagementState["moods"],
	{ detail, at }: EngagementEvent,
	halfLifeMs: number,
): EngagementState["moods"] {
	const { sentiment } = detail;
	if (sentiment === undefined || sentiment === "neutral") return moods;
	return { ...moods, [sentiment]: addDecayed(moods[sentiment], [1, at], halfLifeMs) };
}

/** Which word on a meeting wins when two bear the same instant. */
const MEETING_RANK = { meeting_booked: 1, meeting_moved: 2, meeting_cancelled: 3 } as const;

function withMeeting(
	meetings: EngagementState["meetings"],
	{ kind, at, detail }: EngagementEvent,
): EngagementState["meetings"] {
	if (kind !== "meeting_booked" && kind !== "meeting_moved" && kind !== "meeting_cancelled") {
		return meetings;
	}
	const id = detail.meeting ?? "";
	const told = { id, at, rank: MEETING_RANK[kind], startsAt: startOf(kind, detail.starts_at) };
	const known = meetings.find((one) => one.id === id);
	const newest = known && !isLater(told, known) ? known : told;
	return [...meetings.filter((one) => one.id !== id), newest]
		.sort((one, other) => other.at - one.at || one.id.localeCompare(other.id))
		.slice(0, MEETINGS_KEPT);
}

function startOf(kind: EngagementEvent["kind"], startsAt: string | undefined): number | null {
	if (kind === "meeting_cancelled" || startsAt === undefined) return null;
	return DateTime.fromISO(startsAt).toMillis();
}

type Told = EngagementState["meetings"][number];

function isLater(told: Told, known: Told): boolean {
	if (told.at !== known.at) return told.at > known.at;
	if (told.rank !== known.rank) return told.rank > known.rank;
	return (told.startsAt ?? 0) > (known.startsAt ?? 0);
}

function withPhase(
	phaseSet: EngagementState["phaseSet"],
	{ kind, at, detail }: EngagementEvent,
): EngagementState["phaseSet"] {
	if (kind !== "phase_set" || detail.phase === undefined) return phaseSet;
	const told = { phase: detail.phase, at };
	if (!phaseSet || at > phaseSet.at) return told;
	if (at < phaseSet.at) return phaseSet;
	return told.phase > phaseSet.phase ? told : phaseSet;
}

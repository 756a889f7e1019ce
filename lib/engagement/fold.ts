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
	const { kind, at } = event;
	const { points, half_life_days } = rules.weights[kind];
	return {
		sums: {
			...state.sums,
			[kind]: addDecayed(state.sums[kind] ?? [0, at], [points, at], half_life_days * DAY_MS),
		},
		last: { ...state.last, [kind]: Math.max(state.last[kind] ?? at, at) },
		days: withDay(state.days, event, points),
		moods: withMood(state.moods, event, rules.thresholds.mood_half_life_days * DAY_MS),
		meetings: withMeeting(state.meetings, event),
		phaseSet: withPhase(state.phaseSet, event),
		hardBounceAt:
			kind === "email_bounced" && event.detail.permanent === true
				? Math.max(state.hardBounceAt ?? at, at)
				: state.hardBounceAt,
		count: state.count + 1,
	};
}

function withDay(
	days: EngagementState["days"],
	{ kind, at }: EngagementEvent,
	points: number,
): EngagementState["days"] {
	const active = isInbound(kind) ? Math.max(0, points) : 0;
	const sent = kind === "email_sent" ? 1 : 0;
	if (active === 0 && sent === 0) return days;
	const day = String(Math.floor(at / DAY_MS));
	const [before, sentBefore] = days[day] ?? [0, 0];
	const grown = { ...days, [day]: [before + active, sentBefore + sent] satisfies [number, number] };
	return day in days ? grown : pruned(grown);
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

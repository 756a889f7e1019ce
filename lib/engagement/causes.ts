import { DateTime } from "luxon";
import type { Instant } from "@/lib/availability/types";
import { decayed } from "./decay";
import { DAY_MS } from "./fold";
import { ANSWER_KINDS, type EventKind } from "./kinds";
import { newest } from "./phase";
import type { Rules } from "./rules";
import type { Standing } from "./standing";
import type { EngagementState } from "./state";

/** Why something is recommended. The first four are the founding document's reasons for the card. */
export const CAUSES = [
	"buying_signals",
	"critical_moment",
	"needs_judgement",
	"automation_exhausted",
	"unsubscribed",
	"undeliverable",
	"too_much_unanswered",
	"interest_fading",
] as const;
export type Cause = (typeof CAUSES)[number];

export const HANDOFF_CAUSES = [
	"buying_signals",
	"critical_moment",
	"needs_judgement",
	"automation_exhausted",
] as const satisfies readonly Cause[];
export type HandoffCause = (typeof HANDOFF_CAUSES)[number];

/** A cause that holds, in words, with the instant at which this occurrence of it began. */
export type HeldCause = { cause: Cause; since: Instant; words: string };

export type Situation = {
	state: EngagementState;
	standing: Standing;
	now: Instant;
	rules: Rules;
	/** The clock that days and hours are told by. */
	zone: string;
};

const HOUR_MS = 3_600_000;
/** Shorter silence than this after a fall is only a quiet week. */
const FADING_QUIET_DAYS = 7;

const HOLDS = {
	buying_signals({ standing, rules, zone }) {
		const { score, trend, phase } = standing;
		if (phase !== "WIN" || trend.trend !== "rising" || score < rules.thresholds.high_score) {
			return null;
		}
		const since = dateIn(trend.since, zone);
		return {
			since: trend.since,
			words: `Score ${score} of 100, rising since ${since}, and they are deciding now.`,
		};
	},
	critical_moment({ state, now, rules, zone }) {
		const proposal = openProposal(state, now, rules);
		const meeting = nextMeeting(state, now);
		if (proposal === null || meeting === null) return null;
		if (meeting.startsAt > now + rules.thresholds.critical_meeting_hours * HOUR_MS) return null;
		return {
			since: Math.max(proposal, meeting.at),
			words: `A proposal is out and a meeting is on ${clockIn(meeting.startsAt, zone)}.`,
		};
	},
	needs_judgement({ state, now, rules }) {
		const recent = (at: number | undefined) =>
			at !== undefined && now - at < rules.thresholds.judgement_days * DAY_MS;
		const { complaint, legal_question } = state.last;
		if (complaint !== undefined && recent(complaint)) {
			return { since: complaint, words: "They complained, and a person should answer that." };
		}
		if (legal_question !== undefined && recent(legal_question)) {
			return { since: legal_question, words: "They asked a legal question." };
		}
		const moodAt = state.moods.negative[1];
		if (!isMixed(state, now, rules) || !recent(moodAt)) return null;
		return { since: moodAt, words: "What they say is partly pleased and partly unhappy." };
	},
	automation_exhausted({ state, now, rules }) {
		const tried = unansweredSends(state);
		const sentAt = state.last.email_sent;
		const waited = (at: number) => now - at >= rules.thresholds.answer_wait_days * DAY_MS;
		const finishedAt = state.last.sequence_finished;
		const answered = newest(state.last, ANSWER_KINDS);
		if (finishedAt !== undefined && finishedAt > answered && waited(finishedAt)) {
			return { since: finishedAt, words: "Every step of a sequence was sent and none answered." };
		}
		if (sentAt === undefined || tried < rules.thresholds.unanswered_sends || !waited(sentAt)) {
			return null;
		}
		return { since: sentAt, words: `${tried} e-mails were sent and none of them was answered.` };
	},
	unsubscribed({ state }) {
		const since = state.last.unsubscribed;
		return since === undefined ? null : { since, words: "They asked us to stop writing." };
	},
	undeliverable({ state }) {
		const since = state.hardBounceAt;
		return since === null ? null : { since, words: "Mail to their address comes back." };
	},
	too_much_unanswered({ state, rules }) {
		const tried = unansweredSends(state);
		const sentAt = state.last.email_sent;
		if (sentAt === undefined || tried < Math.max(2, rules.thresholds.unanswered_sends - 1)) {
			return null;
		}
		return { since: sentAt, words: `${tried} e-mails in a row had no answer yet.` };
	},
	interest_fading({ state, standing, now, zone }) {
		if (standing.trend.trend !== "falling") return null;
		const quiet = now - newest(state.last, ANSWER_KINDS);
		if (quiet < FADING_QUIET_DAYS * DAY_MS) return null;
		const since = standing.trend.since;
		return { since, words: `They do less and less since ${dateIn(since, zone)}.` };
	},
} as const satisfies Record<Cause, (situation: Situation) => Omit<HeldCause, "cause"> | null>;

/** Every cause that holds now, in the order of the table. */
export function causesOf(situation: Situation): HeldCause[] {
	return CAUSES.flatMap((cause) => {
		const held = HOLDS[cause](situation);
		return held ? [{ cause, ...held }] : [];
	});
}

export function isHandoffCause(cause: Cause): cause is HandoffCause {
	return HANDOFF_CAUSES.some((one) => one === cause);
}

/** When the proposal that lies on the table was last sent or read; null when there is none. */
export function openProposal(
	{ last }: EngagementState,
	now: Instant,
	rules: Rules,
): Instant | null {
	const at = newest(last, ["proposal_sent", "proposal_viewed"]);
	const settled = newest(last, ["won", "lost", "churned"]);
	if (at <= settled || now - at > rules.thresholds.proposal_open_days * DAY_MS) return null;
	return at;
}

/** The next meeting ahead. */
export function nextMeeting(
	{ meetings }: EngagementState,
	now: Instant,
): { startsAt: Instant; at: Instant } | null {
	const ahead = meetings.flatMap(({ startsAt, at }) =>
		startsAt !== null && startsAt > now ? [{ startsAt, at }] : [],
	);
	return ahead.sort((one, other) => one.startsAt - other.startsAt)[0] ?? null;
}

export type Mood = "positive" | "negative" | "mixed" | "unknown";

/** Less than this much of a mood is a single word from long ago. */
const LEAST_MOOD = 0.5;

export function moodOf({ moods }: EngagementState, now: Instant, rules: Rules): Mood {
	const halfLife = rules.thresholds.mood_half_life_days * DAY_MS;
	const positive = decayed(moods.positive, now, halfLife);
	const negative = decayed(moods.negative, now, halfLife);
	const [smaller, larger] = [Math.min(positive, negative), Math.max(positive, negative)];
	if (larger < LEAST_MOOD) return "unknown";
	if (smaller >= LEAST_MOOD && smaller >= larger * rules.thresholds.mixed_share) return "mixed";
	return positive > negative ? "positive" : "negative";
}

function isMixed(state: EngagementState, now: Instant, rules: Rules): boolean {
	return moodOf(state, now, rules) === "mixed";
}

/** E-mails sent since the day of their last answer. By days, so that no order of arrival matters. */
export function unansweredSends({ days, last }: EngagementState): number {
	const answered = newest(last, ANSWER_KINDS satisfies readonly EventKind[]);
	const since = Math.floor(answered / DAY_MS);
	return Object.entries(days).reduce(
		(sum, [day, [, sent]]) => (Number(day) > since ? sum + sent : sum),
		0,
	);
}

export function dateIn(at: Instant, zone: string): string {
	return DateTime.fromMillis(at, { zone }).setLocale("en-GB").toFormat("d LLLL");
}

export function clockIn(at: Instant, zone: string): string {
	return DateTime.fromMillis(at, { zone }).setLocale("en-GB").toFormat("d LLLL 'at' HH:mm ZZZZ");
}

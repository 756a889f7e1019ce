import type { Instant } from "@/lib/availability/types";
import { clockIn, dateIn, type HeldCause, moodOf, nextMeeting, openProposal } from "./causes";
import { DAY_MS } from "./fold";
import type { EventKind } from "./kinds";
import type { Rules } from "./rules";
import type { Standing } from "./standing";
import type { EngagementState } from "./state";

export type BriefSource = {
	/** "Jane, CTO at Acme", or "someone at Acme"; never empty. */
	who: string;
	state: EngagementState;
	standing: Standing;
	causes: readonly HeldCause[];
	now: Instant;
	zone: string;
	rules: Rules;
};

/** What somebody did, as a colleague would tell it; the weightier first. What we did is not told. */
const DEEDS = [
	["complaint", "complained"],
	["legal_question", "asked a legal question"],
	["meeting_booked", "booked a meeting"],
	["meeting_cancelled", "cancelled a meeting"],
	["meeting_moved", "moved a meeting"],
	["met", "met one of us"],
	["email_answered", "answered an e-mail"],
	["proposal_viewed", "read the proposal"],
	["chat_turn", "wrote in the chat"],
	["email_clicked", "followed a link in an e-mail"],
	["email_opened", "opened an e-mail"],
	["page_view", "looked at our pages"],
] as const satisfies readonly (readonly [EventKind, string])[];

const RECENT_DAYS = 21;
const DEEDS_TOLD = 3;

/** Four sentences: their state, what they did lately, where they are, and why a person now. */
export function engagementBrief(source: BriefSource): string {
	return [state(source), behaviour(source), position(source), reason(source)].join(" ");
}

function state({ who, standing }: BriefSource): string {
	const { score, trend, phase } = standing;
	const how = score >= 70 ? "highly engaged" : score >= 40 ? "engaged" : "hardly engaged";
	return `${capitalise(who)} is ${how} (${score} of 100, ${trend.trend}) in the ${phase} phase.`;
}

function behaviour({ state: { last }, now }: BriefSource): string {
	const deeds = DEEDS.flatMap(([kind, words]) => {
		const at = last[kind];
		if (at === undefined || now - at > RECENT_DAYS * DAY_MS) return [];
		return [`${words} ${agoWords(now - at)}`];
	}).slice(0, DEEDS_TOLD);
	if (deeds.length === 0) return "They have done nothing that we know of in the last three weeks.";
	return `They ${listed(deeds)}.`;
}

function position({ state, now, rules, zone }: BriefSource): string {
	const proposal = openProposal(state, now, rules);
	const meeting = nextMeeting(state, now);
	const mood = moodOf(state, now, rules);
	const parts = [
		proposal === null ? "no proposal is out" : `a proposal is out (${dateIn(proposal, zone)})`,
		meeting === null
			? "no meeting is planned"
			: `a meeting is on ${clockIn(meeting.startsAt, zone)}`,
		...(mood === "unknown" ? [] : [`their mood is ${mood}`]),
	];
	return `${capitalise(listed(parts))}.`;
}

function reason({ causes }: BriefSource): string {
	const words = causes[0]?.words ?? "A colleague asked for a person to look at this.";
	return words;
}

function agoWords(milliseconds: number): string {
	const days = Math.floor(milliseconds / DAY_MS);
	if (days < 1) return "in the last day";
	return days === 1 ? "yesterday" : `${days} days ago`;
}

function listed(parts: readonly string[]): string {
	const [last = "", ...others] = [...parts].reverse();
	return others.length === 0 ? last : `${others.reverse().join(", ")} and ${last}`;
}

function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

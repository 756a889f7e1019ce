import type { HandoffKind, Offer, Trigger } from "@/lib/handoff/handoff";
import { CAP_REASONS } from "@/lib/handoff/labels";
import type { Dimension, DimensionLevel, Fact, Subject } from "@/lib/qualification/facts";
import type { ReplayedHandoff, ReplayedTurn, StallCause, TurnSeen } from "@/lib/wire/replay";

export const KIND_WORDS = {
	escalation: "A person at once",
	capture: "An address, for a person later",
} as const satisfies Record<HandoffKind, string>;

export const OFFER_WORDS = {
	talk_now: "talk to someone now",
	book: "book an intro call",
	email: "leave an e-mail address",
	resource: "a resource",
} as const satisfies Record<Offer, string>;

export const HELD_WORDS = {
	...CAP_REASONS,
	contradiction:
		"They speak of an initiative and say that they work alone, so hot waits until one question settles it.",
	command:
		"It commands the assistant, or is nobody's own talk, so the level stays. What it tells counts with their next message.",
} as const satisfies Record<TurnSeen["held"][number], string>;

const SUBJECT_WORDS = {
	existing_client: "work that is running already",
	legal_compliance: "a legal matter",
	commercial_terms: "prices or terms",
	technical_scoping: "an estimate or a verdict on their own system",
	internal_information: "internal matters",
} as const satisfies Record<Subject, string>;

const STALL_WORDS = {
	repeated_question: "The same question came again after an answer.",
	short_replies: "Two short, non-committal replies came in a row.",
	long_without_offer: "The conversation is long and nothing was proposed yet.",
} as const satisfies Record<StallCause, string>;

type Subjects = readonly (Dimension | "referral")[];
type Levels = Record<Dimension, DimensionLevel>;
type Explained = { turn: ReplayedTurn; seen: TurnSeen };

/** Why this trigger holds, by the rule that made it. */
const BECAUSE = {
	hot_lead: ({ turn, seen }) =>
		`The lead became hot: ${basisWords(seen.basis.rests, turn.dimensions)}.`,
	explicit_request: () => "They asked for a person, whatever else is known of them.",
	out_of_scope: ({ seen }) => `They asked about ${subjectWords(seen)}: a colleague answers that.`,
	frustration: ({ seen }) =>
		hasFact(seen, "frustration")
			? "They said that the chat does not help them."
			: "They waved a full answer away.",
	stall: ({ seen }) => (seen.stall ? STALL_WORDS[seen.stall] : "The conversation did not move on."),
	warm_soft_offer: ({ turn, seen }) =>
		`Warm at message ${seen.exchanges} and nothing proposed yet: ${basisWords(seen.basis.rests, turn.dimensions)}.`,
} as const satisfies Record<Trigger, (explained: Explained) => string>;

/** What happened to the handoff in this turn, and why, as one sentence. */
export function whyOf(handoff: ReplayedHandoff, explained: Explained): string {
	switch (handoff.event) {
		case "opened":
		case "upgraded":
		case "reopened":
			return BECAUSE[handoff.trigger](explained);
		case "contact_captured":
			return "They left an address or a number, which is itself the answer to the offer.";
		case "accepted":
			return hasFact(explained.seen, "explicit_request")
				? "They asked for a person, which is a yes to the offer."
				: "They said yes to the offer.";
		case "declined":
			return "They said no. The chat goes on helping and does not offer again by itself.";
		case "claimed":
		case "resolved":
			return "A colleague took care of it.";
		case "booked":
		case "booking_moved":
		case "booking_cancelled":
			return "The booking page told of the call.";
		default:
			return handoff.event satisfies never;
	}
}

const LEVEL_MARKS = { confirmed: "✓✓", partial: "✓", not_detected: "–" } as const;
const LEVEL_WORDS = { confirmed: "confirmed", partial: "partial", not_detected: "not detected" };

/** "problem ✓✓ authority ✓✓ company ✓", for the eye; no line breaks before a mark. */
export function basisMarks(rests: Subjects, levels: Levels): string {
	return rests.map((one) => `${one}\u00a0${LEVEL_MARKS[levelOf(one, levels)]}`).join("  ");
}

/** "problem confirmed, authority confirmed and company partial", for sentences and ears. */
export function basisWords(rests: Subjects, levels: Levels): string {
	const words = rests.map((one) =>
		one === "referral" ? "sent by someone" : `${one} ${LEVEL_WORDS[levels[one]]}`,
	);
	return LIST.format(words);
}

const LIST = new Intl.ListFormat("en-GB", { type: "conjunction" });

function levelOf(one: Dimension | "referral", levels: Levels): DimensionLevel {
	return one === "referral" ? "confirmed" : levels[one];
}

function subjectWords(seen: TurnSeen): string {
	const subjects = seen.evidence.flatMap(({ fact }) => (isSubject(fact) ? [fact] : []));
	const first = subjects[0];
	return first ? SUBJECT_WORDS[first] : "what the chat must not answer";
}

function isSubject(fact: Fact): fact is Subject {
	return fact in SUBJECT_WORDS;
}

function hasFact({ evidence }: TurnSeen, fact: Fact): boolean {
	return evidence.some((one) => one.fact === fact);
}

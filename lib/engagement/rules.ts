import { z } from "zod";
import { EVENT_KINDS, type EventKind } from "./kinds";

/**
 * Every number the engine judges by, with its reason. An admin edits the numbers and may give reasons of
 * their own; what is not edited stays as it is here.
 */
export type Weight = { points: number; half_life_days: number; reason: string };

export const WEIGHTS = {
	chat_turn: weight(4, 14, "Writing to us costs effort, and fades in two weeks."),
	page_view: weight(1, 7, "Looking is cheap; a week later it says little."),
	qualified: weight(20, 30, "The chat confirmed that they are a hot lead."),
	meeting_booked: weight(30, 30, "A booked meeting is the strongest sign short of a signature."),
	meeting_moved: weight(3, 14, "Whoever moves a meeting still wants it."),
	meeting_cancelled: weight(
		-20,
		30,
		"A cancelled meeting takes back most of what booking it said.",
	),
	met: weight(20, 45, "They gave us their time."),
	email_sent: weight(0, 7, "What we do says nothing about them."),
	email_opened: weight(2, 7, "Mail programs open mail by themselves, so an open counts little."),
	email_clicked: weight(6, 10, "A click is chosen."),
	email_answered: weight(18, 21, "An answer is a conversation."),
	email_bounced: weight(-5, 30, "The address may be wrong."),
	unsubscribed: weight(-40, 90, "They asked us to stop writing."),
	proposal_sent: weight(5, 30, "A proposal goes to those who asked for one."),
	proposal_viewed: weight(15, 14, "They read what it costs and what they get."),
	note: weight(0, 7, "A colleague's note is for people."),
	complaint: weight(-8, 21, "They are unhappy, yet still talking to us."),
	legal_question: weight(5, 21, "Legal questions come shortly before a decision."),
	sequence_finished: weight(0, 7, "What we do says nothing about them."),
	won: weight(10, 60, "They became a customer."),
	lost: weight(-30, 60, "They decided for somebody else, for now."),
	churned: weight(-40, 90, "They left us."),
	phase_set: weight(0, 7, "A colleague's correction moves the phase, not the score."),
} as const satisfies Record<EventKind, Weight>;

export type Threshold = {
	value: number;
	unit: string;
	least: number;
	most: number;
	reason: string;
};

export const THRESHOLDS = {
	half_score_points: threshold(40, "points", [5, 500], "As many live points make a score of 50."),
	high_score: threshold(70, "score", [30, 100], "From here on they are highly engaged."),
	rising_from: threshold(
		1.5,
		"times",
		[1.1, 5],
		"A week this much busier than the one before rises.",
	),
	rising_until: threshold(1.15, "times", [0.8, 3], "It rises until a week is hardly busier."),
	falling_from: threshold(0.5, "times", [0.1, 0.95], "Half as busy as the week before falls."),
	falling_until: threshold(
		0.8,
		"times",
		[0.2, 1],
		"It falls until a week is nearly as busy again.",
	),
	trend_ballast: threshold(6, "points", [1, 100], "Keeps one page view from being a trend."),
	trend_hold_days: threshold(3, "days", [1, 14], "A trend that began yesterday is not over today."),
	unanswered_sends: threshold(4, "e-mails", [1, 20], "After as many a fifth will not do it."),
	answer_wait_days: threshold(3, "days", [1, 30], "People need time to answer."),
	critical_meeting_hours: threshold(
		48,
		"hours",
		[1, 336],
		"A meeting this near decides a proposal.",
	),
	proposal_open_days: threshold(
		45,
		"days",
		[3, 365],
		"An older proposal is no longer on the table.",
	),
	judgement_days: threshold(7, "days", [1, 60], "A complaint this recent still needs a person."),
	mood_half_life_days: threshold(14, "days", [1, 90], "A mood fades in about two weeks."),
	mixed_share: threshold(
		0.4,
		"share",
		[0.1, 1],
		"The smaller mood is this much of the larger one.",
	),
	find_gap_hours: threshold(
		72,
		"hours",
		[1, 720],
		"Strangers hear from us at most every third day.",
	),
	find_per_fortnight: threshold(3, "e-mails", [1, 30], "Three tries without an answer are enough."),
	win_gap_hours: threshold(
		24,
		"hours",
		[1, 720],
		"Who is deciding hears from us once a day at most.",
	),
	win_per_fortnight: threshold(6, "e-mails", [1, 30], "More than every other day is pressing."),
	keep_gap_hours: threshold(168, "hours", [1, 720], "Customers hear from us once a week at most."),
	keep_per_fortnight: threshold(2, "e-mails", [1, 30], "Customers talk to their own people."),
	grow_gap_hours: threshold(96, "hours", [1, 720], "Interested customers may hear a little more."),
	grow_per_fortnight: threshold(3, "e-mails", [1, 30], "Growing is no reason to press."),
	quiet_from_hour: threshold(19, "o'clock", [12, 24], "Nobody wants business mail in the evening."),
	quiet_until_hour: threshold(8, "o'clock", [0, 12], "Nor before breakfast."),
	quiet_weekend: threshold(1, "yes or no", [0, 1], "Nor on Saturday and Sunday."),
} as const satisfies Record<string, Threshold>;

export type ThresholdName = keyof typeof THRESHOLDS;

export const THRESHOLD_NAMES = Object.keys(THRESHOLDS).filter(isThreshold);

export type Rules = {
	weights: Record<EventKind, { points: number; half_life_days: number }>;
	thresholds: Record<ThresholdName, number>;
};

const reason = z
	.string()
	.trim()
	.min(3, "A reason has a few words.")
	.max(300, "A reason is at most 300 characters long.")
	.optional();

const weightEdit = z.strictObject({
	points: z.number("Points are a number.").min(-100, "At least −100.").max(100, "At most 100."),
	half_life_days: z
		.number("Days are a number.")
		.min(0.5, "At least half a day.")
		.max(365, "At most 365 days."),
	reason,
});

/** What an admin has changed; the rest is as delivered. */
export const rulesEdit = z
	.strictObject({
		weights: z.partialRecord(z.enum(EVENT_KINDS), weightEdit).default({}),
		thresholds: z
			.partialRecord(
				z.enum(THRESHOLD_NAMES),
				z.strictObject({ value: z.number("This is a number."), reason }),
			)
			.default({}),
	})
	.superRefine((edit, context) => {
		for (const name of THRESHOLD_NAMES) {
			const value = edit.thresholds[name]?.value;
			const { least, most } = THRESHOLDS[name];
			if (value === undefined || (value >= least && value <= most)) continue;
			const message = `Between ${least} and ${most}.`;
			context.addIssue({ code: "custom", path: ["thresholds", name, "value"], message });
		}
		for (const [upper, lower, message] of ORDERED) {
			const chosen = (name: ThresholdName) =>
				edit.thresholds[name]?.value ?? THRESHOLDS[name].value;
			if (chosen(upper) > chosen(lower)) continue;
			context.addIssue({ code: "custom", path: ["thresholds", upper, "value"], message });
		}
	});
export type RulesEdit = z.infer<typeof rulesEdit>;

/** Hysteresis needs room between coming in and going out. */
const ORDERED = [
	["rising_from", "rising_until", "A rise must begin above where it ends."],
	["falling_until", "falling_from", "A fall must end above where it begins."],
] as const satisfies readonly (readonly [ThresholdName, ThresholdName, string])[];

export function rulesOf(edit: RulesEdit = { weights: {}, thresholds: {} }): Rules {
	return {
		weights: mapKeys(EVENT_KINDS, (kind) => {
			const { points, half_life_days } = edit.weights[kind] ?? WEIGHTS[kind];
			return { points, half_life_days };
		}),
		thresholds: mapKeys(
			THRESHOLD_NAMES,
			(name) => edit.thresholds[name]?.value ?? THRESHOLDS[name].value,
		),
	};
}

export const DEFAULT_RULES: Rules = rulesOf();

function weight(points: number, half_life_days: number, reason: string): Weight {
	return { points, half_life_days, reason };
}

function threshold(
	value: number,
	unit: string,
	[least, most]: readonly [number, number],
	reason: string,
): Threshold {
	return { value, unit, least, most, reason };
}

function isThreshold(name: string): name is ThresholdName {
	return Object.hasOwn(THRESHOLDS, name);
}

function mapKeys<K extends string, V>(keys: readonly K[], of: (key: K) => V): Record<K, V> {
	const made: Partial<Record<K, V>> = {};
	for (const key of keys) made[key] = of(key);
	return complete(made, keys);
}

function complete<K extends string, V>(
	made: Partial<Record<K, V>>,
	keys: readonly K[],
): Record<K, V> {
	if (!holdsAll(made, keys)) throw new Error("A rule is missing.");
	return made;
}

function holdsAll<K extends string, V>(
	made: Partial<Record<K, V>>,
	keys: readonly K[],
): made is Record<K, V> {
	return keys.every((key) => key in made);
}

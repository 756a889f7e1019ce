import type { EventKind } from "./kinds";
import type { ThresholdName } from "./rules";

/** What a rep reads for each kind of event. */
export const EVENT_LABELS = {
	chat_turn: "Message in the chat",
	page_view: "Page looked at",
	qualified: "Hot lead in the chat",
	meeting_booked: "Meeting booked",
	meeting_moved: "Meeting moved",
	meeting_cancelled: "Meeting cancelled",
	met: "Met one of us",
	email_sent: "E-mail sent to them",
	email_opened: "E-mail opened",
	email_clicked: "Link in an e-mail followed",
	email_answered: "E-mail answered",
	email_bounced: "E-mail came back",
	unsubscribed: "Unsubscribed",
	proposal_sent: "Proposal sent to them",
	proposal_viewed: "Proposal read",
	note: "Note of a colleague",
	complaint: "Complaint",
	legal_question: "Legal question",
	sequence_finished: "Sequence ran to its end",
	won: "Won",
	lost: "Lost",
	churned: "Left us",
	phase_set: "Phase set by a colleague",
} as const satisfies Record<EventKind, string>;

export const THRESHOLD_GROUPS = [
	"Score and trend",
	"When a person is called",
	"How often automation writes",
	"Quiet hours, on the contact's clock",
] as const;
export type ThresholdGroup = (typeof THRESHOLD_GROUPS)[number];

const [SCORE, CALL, WRITING, QUIET] = THRESHOLD_GROUPS;

/** Where each number stands on the screen, and under which name. */
export const THRESHOLD_LABELS = {
	half_score_points: { group: SCORE, label: "Points for a score of 50" },
	rising_from: { group: SCORE, label: "A rise begins" },
	rising_until: { group: SCORE, label: "A rise ends" },
	falling_from: { group: SCORE, label: "A fall begins" },
	falling_until: { group: SCORE, label: "A fall ends" },
	trend_ballast: { group: SCORE, label: "Ballast of a week" },
	trend_hold_days: { group: SCORE, label: "A trend holds at least" },
	mood_half_life_days: { group: SCORE, label: "Half-life of a mood" },
	high_score: { group: CALL, label: "High score" },
	critical_meeting_hours: { group: CALL, label: "A meeting is near within" },
	proposal_open_days: { group: CALL, label: "A proposal is out for" },
	judgement_days: { group: CALL, label: "A complaint or legal question counts for" },
	mixed_share: { group: CALL, label: "A mood is mixed from" },
	unanswered_sends: { group: CALL, label: "Unanswered e-mails" },
	answer_wait_days: { group: CALL, label: "Time to answer" },
	find_gap_hours: { group: WRITING, label: "FIND: at least between two" },
	find_per_fortnight: { group: WRITING, label: "FIND: at most in a fortnight" },
	win_gap_hours: { group: WRITING, label: "WIN: at least between two" },
	win_per_fortnight: { group: WRITING, label: "WIN: at most in a fortnight" },
	keep_gap_hours: { group: WRITING, label: "KEEP: at least between two" },
	keep_per_fortnight: { group: WRITING, label: "KEEP: at most in a fortnight" },
	grow_gap_hours: { group: WRITING, label: "GROW: at least between two" },
	grow_per_fortnight: { group: WRITING, label: "GROW: at most in a fortnight" },
	quiet_from_hour: { group: QUIET, label: "Quiet from" },
	quiet_until_hour: { group: QUIET, label: "Quiet until" },
	quiet_weekend: { group: QUIET, label: "Quiet at weekends" },
} as const satisfies Record<ThresholdName, { group: ThresholdGroup; label: string }>;

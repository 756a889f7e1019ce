/** What came of a handoff, in the word of the rep who ends it. */
export const OUTCOMES = [
	"called",
	"meeting_booked",
	"proposal_sent",
	"not_a_fit",
	"other",
	"none",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_LABELS = {
	none: "No outcome",
	called: "Called",
	meeting_booked: "Meeting booked",
	proposal_sent: "Proposal sent",
	not_a_fit: "Not a fit",
	other: "Other",
} as const satisfies Record<Outcome, string>;

/** How long a resumption can be taken back, as the rep is told. */
export const UNDO_SHOWN_MS = 10_000;

/** How long the server takes it back: a press at the last moment may travel a while. */
export const UNDO_ACCEPTED_MS = 30_000;

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

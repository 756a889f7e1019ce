/** How far it came with a contact, in the word of a rep. The newest word holds. */
export const LEAD_OUTCOMES = ["met", "proposal", "won", "lost", "not_a_lead"] as const;
export type LeadOutcome = (typeof LEAD_OUTCOMES)[number];

export const LEAD_OUTCOME_LABELS = {
	met: "Met",
	proposal: "Proposal sent",
	won: "Won",
	lost: "Lost",
	not_a_lead: "Not a lead",
} as const satisfies Record<LeadOutcome, string>;

/** What the trained scorer tells apart; everything else is a plain part of the conversation. */
export const TOPICS = [
	"existing_client",
	"commercial_terms",
	"internal_information",
	"legal_compliance",
	"technical_scoping",
	"competitor",
	"researcher",
	"injection",
] as const;

export type Topic = (typeof TOPICS)[number];

/** What the trained scorer tells apart. */
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

/** Everything else is a plain part of the conversation; it stands last, and the topics are measured against it. */
export const OUTCOMES = [...TOPICS, "in_scope"] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** What the visitors of issue's journeys write, where more than one journey needs it. */
export const HOT_TURNS = [
	"Hi, do you do retrieval systems? We're building one over our support tickets and nobody here has shipped LLMs to production",
	"I run engineering here, about 140 people, fintech",
	"it has to be live by end of Q3",
] as const;

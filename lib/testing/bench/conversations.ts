/** What an ordinary visitor asks: no request for a person, nothing out of scope, so that the assistant writes each reply. */
export const QUESTIONS = [
	"Hi, what do you do with retrieval systems?",
	"Which case studies do you have about search over documents?",
	"How does a first project with your company usually begin?",
	"What does your team look after once a system is in production?",
] as const;

/** The nth question of a visitor; goes round. */
export function question(at: number): string {
	return QUESTIONS[at % QUESTIONS.length] ?? QUESTIONS[0];
}

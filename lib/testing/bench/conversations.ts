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

const SUBJECTS = [
	"document search",
	"churn models",
	"streaming pipelines",
	"mobile releases",
	"code reviews",
	"vector databases",
	"incident response",
	"data catalogues",
	"test automation",
	"warehouse migrations",
	"speech recognition",
	"access control",
	"fraud detection",
] as const;
const WAYS = [
	(subject: string) => `Which case study of yours is about ${subject}?`,
	(subject: string) => `${subject}: what does your team usually look at first?`,
	(subject: string) => `We read about ${subject} lately, where do others go wrong?`,
	(subject: string) => `Does your knowledge of ${subject} come from your own projects?`,
	(subject: string) => `What would a workshop on ${subject} cover?`,
	(subject: string) => `Who writes the tests when ${subject} is the subject?`,
	(subject: string) => `How do you document ${subject} for the people who run it?`,
] as const;

/** The nth question of a visitor who has many and repeats none of the last ninety. */
export function newQuestion(at: number): string {
	const way = WAYS[at % WAYS.length] ?? WAYS[0];
	return way(SUBJECTS[at % SUBJECTS.length] ?? SUBJECTS[0]);
}

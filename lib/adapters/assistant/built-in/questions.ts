import type { Dimension, Turn } from "@/lib/qualification/facts";
import type { ReplyInput } from "../assistant";

type Asked = Dimension | "clarify";
/** `mark` is the part of the wording that never varies: by it the question is recognised later. */
type Question = {
	mark: string;
	/** Only when the visitor named a field of ours, or speaks of something of their own. */
	when?: "field" | "own";
	words: (subject: Subject) => string;
};
/** What the visitor speaks of: `field` as a subject ("retrieval"), `undertaking` as theirs ("the retrieval system"). */
type Subject = { field: string | null; undertaking: string; own: boolean };

/** In the order in which they are tried. Never budget, never who decides: one cannot ask that without being rude. */
const QUESTIONS: Record<Asked, readonly Question[]> = {
	problem: [
		{
			mark: "the hardest part of it",
			when: "own",
			words: () => "What is the hardest part of it so far?",
		},
		{
			mark: "something you need right now, or still an idea",
			when: "field",
			words: ({ field }) => `Is ${field} something you need right now, or still an idea?`,
		},
		{
			mark: "made you look into",
			when: "field",
			words: ({ field }) => `What made you look into ${field}?`,
		},
		{
			mark: "something new to build, or something that has to get better",
			words: () =>
				"What is it on your side: something new to build, or something that has to get better?",
		},
		{ mark: "would help you most", words: () => "What would help you most at the moment?" },
		{
			mark: "a project behind your question",
			words: () => "Is there a project behind your question, or are you looking around?",
		},
	],
	authority: [
		{
			mark: "what is your part in it",
			words: ({ undertaking }) =>
				`And what is your part in it: do you lead the work on ${undertaking}, or are you gathering ideas for others?`,
		},
		{
			mark: "who else on your side",
			words: ({ undertaking }) => `Who else on your side is involved in ${undertaking}?`,
		},
		{
			mark: "from the engineering side",
			words: () =>
				"Do you look at this from the engineering side, or from product or the business?",
		},
		{ mark: "what is your role", words: () => "What is your role in the company?" },
	],
	company: [
		{
			mark: "what kind of company is it for",
			words: () => "What kind of company is it for, and roughly how many people work there?",
		},
		{ mark: "which industry", words: () => "Which industry are you in?" },
		{
			mark: "how large is the company",
			words: ({ undertaking }) => `How large is the company around ${undertaking}, roughly?`,
		},
	],
	timing: [
		{
			mark: "a date or an event",
			words: ({ undertaking }) =>
				`Is there a date or an event that ${undertaking} has to be ready for?`,
		},
		{ mark: "a topic for you now", words: () => "What makes this a topic for you now?" },
		{
			mark: "for the coming months",
			words: () => "Is this for the coming months, or are you looking further ahead?",
		},
	],
	clarify: [
		{
			mark: "a project of your own",
			words: ({ undertaking }) =>
				`So that I picture ${undertaking} rightly: is it a project of your own, or is a team or company behind it?`,
		},
	],
};

const SUBJECTS: readonly (readonly [RegExp, string, string])[] = [
	[
		/\b(retriev\w*|rag|semantic search|knowledge base|support tickets)\b/i,
		"retrieval",
		"the retrieval system",
	],
	[/\bagents?\b|\bautomat/i, "an agent", "the agent"],
	[/\b(evaluat\w*|evals?)\b/i, "evaluation", "the evaluation"],
	[/\b(llms?|gen ?ai|chatbots?|language models?|ai)\b/i, "AI", "the AI system"],
	[
		/\b(data platform|warehouse|pipelines?|etl|lakehouse|streaming|data)\b/i,
		"the data side",
		"the data platform",
	],
	[
		/\b(legacy|old system|monolith|cobol|delphi|mainframe|moderni[sz]\w*|rewrite|migrat\w*|refactor\w*|technical debt)\b/i,
		"modernisation",
		"the modernisation",
	],
	[
		/\b(hiring|capacity|extra hands|augment\w*|embedded|senior (engineers?|developers?))\b/i,
		"extra capacity",
		"the extra capacity",
	],
];
/** The visitor speaks of something they have or do. */
const OWN = /\b(we|we're|we've|we'd|our|ours|us|i'm|i've|my|mine)\b/i;

/**
 * The one question of a reply; null when nothing is to be asked. No wording comes twice in a conversation, and a
 * visitor who answered a question with a question is not pressed on the same point at once.
 */
export function questionFor(
	{ askAbout, history, text }: Pick<ReplyInput, "askAbout" | "history" | "text">,
	visitorAsks: boolean,
): string | null {
	if (askAbout === null) return null;
	if (visitorAsks && lastAsked(history) === askAbout) return null;
	const asked = questionsAsked(history);
	const subject = subjectOf(text, history);
	const open = QUESTIONS[askAbout].find(
		(question) => !asked.includes(question.mark) && fits(question, subject),
	);
	return open?.words(subject) ?? null;
}

/** Which dimension our last message asked about: what a bare "140" or "Q3" answers. */
export function lastAsked(history: readonly Turn[]): Asked | null {
	const last = history.findLast((turn) => turn.role !== "visitor")?.text.toLowerCase() ?? "";
	const found = Object.entries(QUESTIONS).find(([, questions]) =>
		questions.some((question) => last.includes(question.mark)),
	);
	return askedName(found?.[0]);
}

function fits({ when }: Question, subject: Subject): boolean {
	if (when === undefined) return true;
	return subject.field !== null && subject.own === (when === "own");
}

function questionsAsked(history: readonly Turn[]): string[] {
	const ours = history
		.filter((turn) => turn.role !== "visitor")
		.map((turn) => turn.text.toLowerCase())
		.join("\n");
	return Object.values(QUESTIONS)
		.flat()
		.map((question) => question.mark)
		.filter((mark) => ours.includes(mark));
}

function subjectOf(text: string, history: readonly Turn[]): Subject {
	const theirs = history.filter((turn) => turn.role === "visitor").map((turn) => turn.text);
	for (const words of [text, ...theirs.toReversed()]) {
		const found = SUBJECTS.find(([pattern]) => pattern.test(words));
		if (found) return { field: found[1], undertaking: found[2], own: OWN.test(words) };
	}
	return { field: null, undertaking: "this project", own: false };
}

function askedName(name: string | undefined): Asked | null {
	switch (name) {
		case "problem":
		case "authority":
		case "company":
		case "timing":
		case "clarify":
			return name;
		default:
			return null;
	}
}

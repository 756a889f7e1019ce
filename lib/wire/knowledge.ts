import { z } from "zod";

/** What the knowledge screen and its routes say to each other. */

export const ARTICLE_KINDS = [
	"service",
	"process",
	"case_study",
	"company",
	"faq",
	"resource",
] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

export const KIND_LABELS = {
	service: "Service",
	process: "Process",
	case_study: "Case study",
	company: "Company",
	faq: "Question and answer",
	resource: "Resource to offer",
} as const satisfies Record<ArticleKind, string>;

const TITLE_MAX = 160;
const SUMMARY_MAX = 600;
const BODY_MAX = 20_000;
const KEYWORDS_MAX = 600;

/** A text as an admin writes it, with the sentence beside each field that is wrong. */
export const articleWritten = z.strictObject({
	kind: z.enum(ARTICLE_KINDS, "Choose what kind of text this is."),
	title: line(TITLE_MAX, "Give it a title that names the matter, such as “Retrieval systems”."),
	summary: line(SUMMARY_MAX, "Write one or two sentences that answer by themselves."),
	body: z
		.string()
		.trim()
		.min(1, "Write the text the assistant may quote from.")
		.max(BODY_MAX, "That is longer than 20,000 characters. Split it into several texts."),
	/** Empty for none. A resource without one gets a page of its own here. */
	url: z
		.string()
		.trim()
		.max(2_000, "That address is too long.")
		.refine(
			(text) => text === "" || /^\/[\w/-]+$/.test(text) || isWebAddress(text),
			"Write the whole address, such as https://example.com/services, or leave it empty.",
		),
	keywords: z
		.string()
		.trim()
		.max(KEYWORDS_MAX, "Those are too many words: name those that visitors really use."),
});
export type ArticleWritten = z.infer<typeof articleWritten>;

export type ArticleShown = ArticleWritten & {
	id: string;
	version: number;
	retired: boolean;
	/** ISO instant. */
	updatedAt: string;
};

export type ArticleRow = Pick<ArticleShown, "id" | "kind" | "title" | "summary" | "retired">;

const found = z.object({ id: z.string(), title: z.string(), kind: z.enum(ARTICLE_KINDS) });

/** Which texts a question finds, best first, and what the built-in assistant makes of them. */
export const questionAnswer = z.object({ found: z.array(found), reply: z.string() });
export type QuestionAnswer = z.infer<typeof questionAnswer>;

function line(max: number, missing: string) {
	return z.string().trim().min(1, missing).max(max, `That is longer than ${max} characters.`);
}

const LINE_MAX = 300;

/** What the company says of itself. */
export const profileWritten = z.strictObject({
	name: line(80, "Write the company's name, as visitors know it."),
	tagline: line(LINE_MAX, "Write one sentence: what you sell and to whom."),
	site: z
		.string()
		.trim()
		.max(2_000, "That address is too long.")
		.refine(
			(text) => text === "" || isWebAddress(text),
			"Write the whole address, such as https://example.com, or leave it empty.",
		),
	services: z
		.array(
			z.strictObject({
				name: line(80, "Name the service."),
				summary: line(LINE_MAX, "Say in a few words what it is."),
			}),
		)
		.min(1, "Name at least one service: it is what the assistant can talk about.")
		.max(20, "Twenty services are the most."),
	idealCustomer: z
		.strictObject({
			sizeMin: people(),
			sizeMax: people(),
			description: line(600, "Describe the companies you can help best."),
		})
		.refine(({ sizeMin, sizeMax }) => sizeMin <= sizeMax, {
			path: ["sizeMax"],
			error: "The largest company cannot be smaller than the smallest.",
		}),
	city: line(80, "Write the city of the home office."),
	zone: z.string().refine(isZone, "That is not a known time zone. Choose one of the list."),
	suggestions: z
		.array(line(120, "Write the question, or take the line off."))
		.max(6, "Six questions are the most; three are shown."),
	forbiddenTopics: z
		.array(line(120, "Name the topic, or take the line off."))
		.max(30, "Thirty topics are the most."),
});
export type ProfileWritten = z.infer<typeof profileWritten>;

function people() {
	return z
		.number("Write how many people, as a number.")
		.int("Write a whole number of people.")
		.min(1, "A company has at least one person.")
		.max(10_000_000, "That is more people than any company has.");
}

function isWebAddress(text: string): boolean {
	return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

function isZone(zone: string): boolean {
	try {
		return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
	} catch {
		return false;
	}
}

import { demoKnowledge } from "@/prisma/demo/knowledge";
import { demoProfile } from "@/prisma/demo/profile";
import type { ReplyInput } from "./assistant";
import { knowledgeQuery } from "./knowledge-query";
import { type SearchableArticle, searchArticles } from "./search-articles";

const ARTICLES: readonly SearchableArticle[] = demoKnowledge.map(({ slug, ...article }) => ({
	...article,
	id: slug,
}));

/** A visitor who asks about retrieval, on the demo company's knowledge; `rest` says what the test is about. */
export function aReplyInput(rest: Partial<ReplyInput> = {}): ReplyInput {
	const text = rest.text ?? "do you do retrieval systems?";
	const history = rest.history ?? [];
	return {
		text,
		history,
		summary: "",
		profile: demoProfile,
		knowledge: searchArticles(ARTICLES, { query: knowledgeQuery(text, history), limit: 8 }),
		qualification: {
			dimensions: {
				problem: { level: "not_detected", evidence: [] },
				authority: { level: "not_detected", evidence: [] },
				company: { level: "not_detected", evidence: [] },
				timing: { level: "not_detected", evidence: [] },
			},
			persona: "unknown",
			personaEvidence: [],
			level: "cold",
			referral: null,
			caps: [],
			contradiction: "none",
			companySize: null,
			contact: {},
			subject: null,
			subjectEvidence: [],
			language: "en",
		},
		language: "en",
		askAbout: "problem",
		handoffOpen: false,
		repNote: null,
		...rest,
	};
}

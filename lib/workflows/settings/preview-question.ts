import { newQualification } from "@/lib/qualification/score-turn";
import type { QuestionAnswer } from "@/lib/wire/knowledge";
import type { World } from "@/lib/world";

/** As many as a turn hands to the assistant. */
const PASSAGES = 8;

/** Which texts a visitor's first question finds, and the built-in assistant's words. Nothing is kept. */
export async function previewQuestion(world: World, question: string): Promise<QuestionAnswer> {
	const query = world.knowledgeQuery(question, []);
	const [{ profile }, knowledge] = await Promise.all([
		world.store.company(),
		world.store.searchKnowledge(query, PASSAGES),
	]);
	let reply = "";
	const input = {
		text: question,
		history: [],
		summary: "",
		profile,
		knowledge,
		qualification: newQualification(),
		language: "en",
		askAbout: null,
		handoffOpen: false,
		repNote: null,
	} as const;
	for await (const words of world.builtInAssistant.reply(input, new AbortController().signal)) {
		reply += words;
	}
	return { found: knowledge.map(({ id, kind, title }) => ({ id, kind, title })), reply };
}

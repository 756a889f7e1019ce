import type { Turn } from "@/lib/qualification/facts";
import type { KnowledgePassage } from "../assistant";
import { quotableSentences } from "./sentences";

/** Long enough to recognise a sentence after its beginning was adapted to a lead-in. */
const RECOGNISED_CHARACTERS = 40;

/** What our side has told so far, as one lower-case text. */
export function toldSoFar(history: readonly Turn[]): string {
	return history
		.filter((turn) => turn.role !== "visitor")
		.map((turn) => turn.text.toLowerCase())
		.join("\n");
}

export function wasSaid(sentence: string, told: string): boolean {
	return told.includes(sentence.toLowerCase().slice(-RECOGNISED_CHARACTERS));
}

/** The passage our last answer spoke of last: what "that" and "it" mean in a follow-up. */
export function passageSpokenOf(
	history: readonly Turn[],
	knowledge: readonly KnowledgePassage[],
): KnowledgePassage | null {
	const answers = history
		.filter((turn) => turn.role !== "visitor")
		.slice(-2)
		.reverse();
	for (const answer of answers) {
		const text = answer.text.toLowerCase();
		const places = knowledge
			.map((passage) => ({ passage, at: lastPlace(passage, text) }))
			.filter((one) => one.at >= 0)
			.sort((one, other) => other.at - one.at);
		const last = places[0];
		if (last) return last.passage;
	}
	return null;
}

function lastPlace(passage: KnowledgePassage, text: string): number {
	const ends = [passage.summary, ...quotableSentences(passage.body)].map((sentence) =>
		text.lastIndexOf(sentence.toLowerCase().slice(-RECOGNISED_CHARACTERS)),
	);
	return Math.max(...ends);
}

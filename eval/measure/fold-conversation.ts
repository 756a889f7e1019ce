import type { Turn } from "@/lib/qualification/facts";
import type { Qualification } from "@/lib/qualification/qualification";
import { newQualification, scoreTurn } from "@/lib/qualification/score-turn";
import { IDEAL, type TurnReader } from "./readers";

/**
 * What is known after the visitor's turns, read and scored alone: without the assistant's replies, so that
 * the level measures the reader and not the conversation it happens to hold.
 */
export async function foldConversation(
	turns: readonly string[],
	reader: TurnReader,
): Promise<Qualification> {
	let known = newQualification();
	const history: Turn[] = [];
	for (const [index, text] of turns.entries()) {
		const reading = await reader.read({ text, history: [...history] });
		known = scoreTurn({ before: known, reading, messageId: String(index), text, ideal: IDEAL });
		history.push({ role: "visitor", text });
	}
	return known;
}

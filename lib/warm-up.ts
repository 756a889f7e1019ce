import { setImmediate as breathe } from "node:timers/promises";
import { readTurn } from "@/lib/qualification/reading/read-turn";
import { createSentenceGate } from "@/lib/wording/guard/sentence-gate";

/**
 * Sentences of the kinds that get past the first, cheap tests of the rules: only then are the expressions behind them
 * compiled. In English, which nearly every site's visitors write; the first sentence in another language takes a tenth of
 * a second more, and what nobody writes takes no memory.
 */
const SENTENCES = [
	"We're building a retrieval system over our support tickets, I run engineering here, about 140 people, and it has to be live by end of Q3.",
	"Can I talk to somebody? My name is Jane Doe, jane@acme.example, and this is useless.",
	"What would that cost, do you sign an NDA, and should we use Postgres or a vector database?",
] as const;

/** Twice: the engine compiles an expression anew once it is used again. */
const ROUNDS = 2;

/**
 * Reads and guards a few sentences, so that no visitor waits for the rules' first, slow use (half a second in
 * all). Gives way between sentences: requests that come meanwhile are answered.
 */
export async function warmUp(): Promise<void> {
	for (let round = 0; round < ROUNDS; round++) {
		for (const text of SENTENCES) {
			await breathe();
			readTurn({ text, history: [] });
			await breathe();
			const gate = createSentenceGate({ promise: null });
			gate.push(`${text} `);
			gate.flush();
		}
	}
}

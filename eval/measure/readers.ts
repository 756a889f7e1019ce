import { createBuiltInAssistant } from "@/lib/adapters/assistant/built-in/built-in";
import type { ReadInput, Reading } from "@/lib/qualification/facts";
import { readTurn } from "@/lib/qualification/reading/read-turn";
import { replayWorld } from "@/lib/replay-world";
import { replay } from "@/lib/workflows/replay";
import { IDEAL } from "./ideal";
import type { Replay } from "./judge-conversation";

/** Whoever is measured. A built-in reader answers at once, a model later; the measure does not care. */
export type TurnReader = {
	name: string;
	/** Readings asked for at the same time. */
	concurrency: number;
	read(input: ReadInput): Reading | Promise<Reading>;
};

export const builtInReader: TurnReader = {
	name: "built-in",
	concurrency: 1,
	read: (input) => readTurn(input, IDEAL),
};

/** The real workflow with this reader. Replies stay the built-in ones: what is measured is the reading. */
export function replayWith(reader: TurnReader): Replay {
	const assistant = {
		...createBuiltInAssistant(),
		read: async (input: ReadInput) => reader.read(input),
	};
	return (conversation) =>
		replay(replayWorld(Date.parse(conversation.at), { assistant }), conversation);
}

import { describe, expect, it } from "vitest";
import type { Assistant } from "@/lib/adapters/assistant/assistant";
import { createBuiltInAssistant } from "@/lib/adapters/assistant/built-in/built-in";
import { instant } from "@/lib/availability/a-schedule";
import { replayWorld } from "@/lib/replay-world";
import { TUESDAY_10_15 } from "@/lib/testing/a-replay";
import { forAPersonWords } from "@/lib/wording/plain-notes";
import { replay } from "./replay";

const FOR_A_PERSON = forAPersonWords("en");
const ENOUGH =
	"We move such systems piece by piece, and the old one keeps running beside the new one.";

/** An assistant whose every reply is these words, in pieces of four letters. */
function saying(words: string): Assistant {
	return {
		...createBuiltInAssistant(),
		name: "model",
		async *reply() {
			yield* words.match(/[\s\S]{1,4}/g) ?? [];
		},
	};
}

async function readBy(question: string, assistant: Assistant): Promise<string> {
	const at = TUESDAY_10_15;
	const world = replayWorld(instant(at), { assistant });
	const { turns } = await replay(world, { id: "c1", at, turns: [question] });
	return turns[0]?.reply ?? "";
}

const shown = (words: string) => readBy("Do you modernise old Java systems?", saying(words));

describe("a reply of which the guard keeps something back", () => {
	it.each([
		"It costs 900 euros a day.",
		"It costs 900 euros a day.\n\nSomeone will call you tomorrow.",
		"- A pilot: 20,000 euros\n- Someone will call you tomorrow",
		"The usual terms are:\n- 900 euros a day\n- we start next Monday",
	])("is never an empty bubble, but says who answers: %j", async (words) => {
		expect(await shown(words)).toBe(FOR_A_PERSON);
	});

	it("says so when next to nothing is left of it", async () => {
		expect(await shown("Good question! It costs 900 euros a day.")).toBe(
			`Good question! ${FOR_A_PERSON}`,
		);
	});

	it("keeps what is an answer without the rest, and adds nothing", async () => {
		expect(await shown(`${ENOUGH} It costs 900 euros a day.`)).toBe(ENOUGH);
	});

	it("says it in the visitor's language", async () => {
		const reply = await readBy(
			"Modernisieren Sie auch alte Java-Systeme?",
			saying("Das kostet 900 Euro am Tag."),
		);
		expect(reply).toBe(forAPersonWords("de"));
	});
});

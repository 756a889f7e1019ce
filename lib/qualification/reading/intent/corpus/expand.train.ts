import { readFileSync } from "node:fs";

/**
 * Phrases for the training, written as patterns so that a scorer learns what is said and not of whom: `[a|b|]` is one of
 * several, perhaps nothing, `{slot}` a word of a slot, which a line `{slot} one | another` at the head of the file lists. A
 * line `=label` opens the patterns of a label. The same file always gives the same phrases.
 */
export type Phrase = { text: string; label: string; lang: string };

/** A pattern says much the same however often it is spoken: more would only drown the phrases written one by one. */
const MOST_OF_ONE_PATTERN = 20;
const TRIES_FOR_EACH = 3;
const DEEPEST = 50;
const INNERMOST = /\[([^[\]]*)\]/;
const SLOT = /^\{(\w+)\} (.+)$/;

type Pick = (choices: readonly string[]) => string;

/** The phrases of a file called `NAME-LANGUAGE.txt`, at most so many of each pattern. */
export function phrasesOf(file: string, most = MOST_OF_ONE_PATTERN): Phrase[] {
	const lang = /-(\w\w)\.txt$/.exec(file)?.[1] ?? "en";
	const slots = new Map<string, readonly string[]>();
	const pick = pickFrom(randomFrom(11));
	let label = "";
	return readFileSync(file, "utf8")
		.split("\n")
		.flatMap((line) => {
			const [, slot, words] = SLOT.exec(line) ?? [];
			if (slot !== undefined && words !== undefined) {
				slots.set(slot, words.split(" | "));
				return [];
			}
			if (line.startsWith("=")) label = line.slice(1);
			if (line === "" || line.startsWith("=")) return [];
			const said = () => expanded(line, { slots, pick });
			return manyOf(said, most).map((text) => ({ text, label, lang }));
		});
}

function manyOf(said: () => string, most: number): string[] {
	const found = new Set<string>();
	for (let tries = 0; tries < most * TRIES_FOR_EACH; tries++) {
		found.add(said());
		if (found.size === most) break;
	}
	return [...found];
}

type Choices = { slots: ReadonlyMap<string, readonly string[]>; pick: Pick };

function expanded(pattern: string, { slots, pick }: Choices): string {
	let text = pattern;
	for (let depth = 0; depth < DEEPEST && INNERMOST.test(text); depth++) {
		text = text.replace(INNERMOST, (_, choices: string) => pick(choices.split("|")));
	}
	return text
		.replace(/\{(\w+)\}/g, (_, slot: string) => pick(slots.get(slot) ?? unknown(slot, pattern)))
		.replace(/\s+(?=[?,.])/g, "")
		.replace(/\s+/g, " ")
		.trim();
}

function unknown(slot: string, pattern: string): never {
	throw new Error(`No line lists the words of {${slot}} in "${pattern}"`);
}

function pickFrom(random: () => number): Pick {
	return (choices) => choices[Math.floor(random() * choices.length)] ?? "";
}

function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
		return state / 0x80000000;
	};
}

import type { Sentence } from "../text/sentences";

/** A sentence that only introduces what follows: it ends in a colon, or is a role header or a block mark. */
const INTRODUCES =
	/:\s*["“'`]?\s*$|^\W{0,6}(?:system|assistant|developer|admin)\b[^\n]{0,40}:?\s*$|^\s*(?:[#<[{=*-]{2,}|<\||\[\/?inst)/i;

/** What follows a part to be played is that part's, not the visitor's. */
const OPENS_A_PART =
	/\b(?:you are (?:now|going to)|act (?:as|like)|pretend|imagine|role-?play|play the (?:role|part)|from now on,? you|do anything now)\b/i;

/**
 * The message with its injected sentences blanked, letter for letter as long as before, so that other readers
 * cannot take their words for the visitor's and their quotes still stand at the same place.
 */
export function masked(text: string, injected: readonly Sentence[]): string {
	let readable = text;
	for (const { raw, start } of injected) {
		const end = start + raw.length;
		readable = blanked(readable, start, hidesTheRest(raw) ? paragraphEnd(text, end) : end);
	}
	return readable;
}

function hidesTheRest(raw: string): boolean {
	return INTRODUCES.test(raw) || OPENS_A_PART.test(raw);
}

function blanked(text: string, from: number, to: number): string {
	return `${text.slice(0, from)}${"\n".repeat(to - from)}${text.slice(to)}`;
}

function paragraphEnd(text: string, from: number): number {
	const blank = text.indexOf("\n\n", from);
	return blank === -1 ? text.length : blank;
}

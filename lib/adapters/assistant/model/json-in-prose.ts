/** More openings than this are no answer to look through. */
const TRIES_MAX = 20;

/**
 * Texts that may be the JSON object asked for, the likeliest first: a model may think aloud before it, quote the form it
 * was given, or add a remark. The last whole object is the answer; then the one that begins earliest.
 */
export function objectsIn(answer: string): string[] {
	const whole: string[] = [];
	let at = answer.indexOf("{");
	for (let tries = 0; at !== -1 && tries < TRIES_MAX; tries++) {
		const end = endOfObject(answer, at);
		if (end !== null) whole.unshift(answer.slice(at, end));
		at = answer.indexOf("{", end ?? at + 1);
	}
	return whole;
}

/** Where the object that opens at `from` closes; braces inside its strings do not count. */
function endOfObject(text: string, from: number): number | null {
	let depth = 0;
	let quoted = false;
	for (let at = from; at < text.length; at++) {
		const sign = text.charAt(at);
		if (quoted && sign === "\\") at++;
		else if (sign === '"') quoted = !quoted;
		else if (!quoted && sign === "{") depth++;
		else if (!quoted && sign === "}" && --depth === 0) return at + 1;
	}
	return null;
}

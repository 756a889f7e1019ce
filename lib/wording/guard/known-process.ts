import { fold } from "./fold";
import { spansIn } from "./spans";

/** Somebody answering somebody is a promise, however usual it is said to be. */
const ANSWERING =
	/\b(?:repl(?:y|ies)|responds?|calls?|get back|contact|reach out|in touch|antwort\w*|melden|repon\w+|rappel\w*|respon\w+|contact\w*|rispond\w+|contatt\w+|contat\w+|reageren|bellen|odpowi\w+|odezw\w+)\b/u;

/** The visitor's own project: what holds for projects in general need not hold for theirs. */
const THEIR_PROJECT =
	/\b(?:your|yours|for you|in your case|for this|would take|will take|you'll|you will|you would|we could|we can|we'd|we'll|we will|we would|ihr(?:e[nmrs]?)? (?:projekt|system|vorhaben|fall)|votre (?:projet|cas)|su (?:proyecto|caso)|(?:suo|vostro) (?:progetto|caso)|seu (?:projeto|caso)|uw (?:project|geval)|panstwa|pana|pani)\b/u;

/**
 * A sentence about how we work whose lengths of time all stand in the knowledge, in whatever language.
 * Never about the visitor's own project, and never about answering somebody.
 */
export function isKnownProcess(folded: string, allowed: readonly string[]): boolean {
	const spans = spansIn(folded);
	if (spans.length === 0 || ANSWERING.test(folded) || THEIR_PROJECT.test(folded)) return false;
	const known = new Set(allowed.flatMap((text) => spansIn(fold(text))));
	return spans.every((span) => known.has(span));
}

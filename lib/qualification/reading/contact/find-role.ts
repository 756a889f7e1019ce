import { cleanText } from "../dimensions/clean-text";
import { TITLES } from "../dimensions/english/titles";
import { compilePhrases } from "../dimensions/rule";

const TITLE =
	"({KIND}(?:(?:{FOUNDER}|{CHIEF}|{TECH_CHIEF}) ?(?:and|&|/|,|\\+) ?{KIND})?(?:{TECH_CHIEF}|{FOUNDER}|{CHIEF}|{MANAGER}|{MAKER}))(?!'s|\\w)";
const CLAUSE_START = "(?<=^|\\n|, ?|\\(|- ?)(?:the |an? )?";

/** A title the visitor takes for themselves, or names at the start or end of a clause: "CTO at Acme", "Jane Doe, CTO". */
const HELD = compilePhrases(TITLES, [`{SELF} {ART} ?(?:one of (?:the|our) )?${TITLE}`], "");
const NAMED = compilePhrases(
	TITLES,
	[`${CLAUSE_START}${TITLE}(?=$|\\n|,|\\)| (?:here|at|of|for|in|with)\\b)(?![^\\n]*\\?)`],
	"",
);
const NOT_HELD =
	/\b(?:not|no longer|never|former|ex-|used to be|assistant to|report to|reporting to|your|my|our|his|her|their|need|looking for|hire|hiring|want|find|a friend|imagine|pretend|act as|if i)\b[^\n,]{0,40}$/;

/** The visitor's role in their own words, or undefined. */
export function findRole(text: string): string | undefined {
	const { clean, original } = cleanText(text);
	for (const pattern of [HELD, NAMED]) {
		const found = pattern.exec(clean);
		const title = found?.[1];
		if (!found || !title) continue;
		const from = found.index + found[0].lastIndexOf(title);
		if (!NOT_HELD.test(clean.slice(Math.max(0, from - 60), from))) {
			return original(from, from + title.length).trim();
		}
	}
	return undefined;
}

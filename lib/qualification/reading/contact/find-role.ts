import { cleanText } from "../dimensions/clean-text";
import { TITLES } from "../dimensions/english/titles";
import { firstMatch } from "../dimensions/match";
import { compilePhrases } from "../dimensions/rule";
import { FOREIGN_SELF, FOREIGN_TITLE } from "./foreign-titles";

/** A role in the visitor's own words, and where it stands in the message. */
export type FoundRole = { role: string; from: number; to: number };

const TITLE =
	"({KIND}(?:(?:{FOUNDER}|{CHIEF}|{TECH_CHIEF}) ?(?:and|&|/|,|\\+) ?{KIND})?(?:{TECH_CHIEF}|{FOUNDER}|{CHIEF}|{MANAGER}|{MAKER}))(?!'s|\\w)";
const CLAUSE_START = "(?<=^|\\n|, ?|\\(|- ?)(?:the |an? )?";

/** A title the visitor takes for themselves, or names at the start or end of a clause: "CTO at Acme", "Jane Doe, CTO". */
const HELD = compilePhrases(TITLES, [`{SELF} {ART} ?(?:one of (?:the|our) )?${TITLE}`], "");
const FOREIGN_ENGLISH = compilePhrases(TITLES, [`(?:${FOREIGN_SELF}) ?${TITLE}`], "");
const FOREIGN = new RegExp(`(?<![\\w'])(?:${FOREIGN_SELF}) ?(${FOREIGN_TITLE})(?!\\w)`);
const FOREIGN_NAMED = new RegExp(
	`${CLAUSE_START}(${FOREIGN_TITLE})(?=$|\\n|,|\\)| (?:bei|chez|en|presso|di|na|bij|w|hier|ici)\\b)(?![^\\n]*\\?)`,
);
const NAMED = compilePhrases(
	TITLES,
	[
		`${CLAUSE_START}${TITLE}(?=$|\\n|,|\\)| (?:here|at|of|for|in|with|bei|chez|bij)\\b)(?![^\\n]*\\?)`,
	],
	"",
);
const NOT_HELD =
	/\b(?:not|no longer|never|former|ex-|used to be|assistant to|report to|reporting to|your|my|our|his|her|their|need|looking for|hire|hiring|want|find|a friend|imagine|pretend|act as|if i|nicht|kein\w*|unser\w*|mein\w*|notre|votre|nuestr\w+|vuestr\w+|nostr\w+|vostr\w+|noss\w|voss\w|onze|jullie|nasz\w*|wasz\w*)\b[^\n,]{0,40}$/;

/** The visitor's role, or undefined. */
export function findRole(text: string): FoundRole | undefined {
	const { clean, original } = cleanText(text);
	for (const pattern of [HELD, FOREIGN_ENGLISH, FOREIGN, NAMED, FOREIGN_NAMED]) {
		const found = firstMatch(pattern, clean);
		const title = found?.[1];
		if (!found || !title) continue;
		const from = found.index + found[0].lastIndexOf(title);
		if (!NOT_HELD.test(clean.slice(Math.max(0, from - 60), from))) {
			return placed(text, original(from, from + title.length).trim());
		}
	}
	return undefined;
}

function placed(text: string, role: string): FoundRole {
	const from = Math.max(0, text.indexOf(role));
	return { role, from, to: from + role.length };
}

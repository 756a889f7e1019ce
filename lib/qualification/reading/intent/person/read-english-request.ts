import { holds, matchesOf } from "../match";
import { isNoWish } from "./english-guards";
import { ENGLISH_REQUESTS } from "./english-requests";
import type { RequestRule } from "./english-rule";

/** Asked at once, for few sentences hold any of them. */
const FINDS = ENGLISH_REQUESTS.map((rule) => rule.find);

/** Whether a rule finds a request for a person in plain English, with nothing around it that takes it back. */
export function asksForPersonInEnglish(english: string): boolean {
	return holds(FINDS, english) && ENGLISH_REQUESTS.some((rule) => isWish(rule, english));
}

function isWish(rule: RequestRule, text: string): boolean {
	for (const found of matchesOf(rule.find, text)) {
		const right = text.slice(found.index + found[0].length);
		const around = { left: text.slice(0, found.index), match: found[0], right, form: rule.form };
		if (!isNoWish(around)) return true;
	}
	return false;
}

import { holds, matchesOf } from "../match";
import type { Sentence } from "../text/sentences";
import { isNoWish, mayBeWish } from "./english-guards";
import { ENGLISH_REQUESTS } from "./english-requests";
import type { RequestRule } from "./english-rule";
import { soundsLikeRequest } from "./request-scorer";

/** Asked at once, for few sentences hold any of them. */
const FINDS = ENGLISH_REQUESTS.map((rule) => rule.find);

export function asksForPersonInEnglish(sentence: Sentence): boolean {
	if (asksByRule(sentence.english)) return true;
	return mayBeWish(sentence.english) && soundsLikeRequest(sentence.english);
}

function asksByRule(text: string): boolean {
	return holds(FINDS, text) && ENGLISH_REQUESTS.some((rule) => isWish(rule, text));
}

function isWish(rule: RequestRule, text: string): boolean {
	for (const found of matchesOf(rule.find, text)) {
		const right = text.slice(found.index + found[0].length);
		const around = { left: text.slice(0, found.index), match: found[0], right, form: rule.form };
		if (!isNoWish(around)) return true;
	}
	return false;
}

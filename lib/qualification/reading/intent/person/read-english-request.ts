import type { Sentence } from "../text/sentences";
import { isNoWish, mayBeWish } from "./english-guards";
import { ENGLISH_REQUESTS } from "./english-requests";
import type { RequestRule } from "./english-rule";
import { soundsLikeRequest } from "./request-scorer";

export function asksForPersonInEnglish(sentence: Sentence): boolean {
	if (ENGLISH_REQUESTS.some((rule) => holds(rule, sentence.english))) return true;
	return mayBeWish(sentence.english) && soundsLikeRequest(sentence.english);
}

function holds(rule: RequestRule, text: string): boolean {
	// Not matchAll: it compiles a copy of the expression for every sentence.
	rule.find.lastIndex = 0;
	for (let found = rule.find.exec(text); found !== null; found = rule.find.exec(text)) {
		if (found[0] === "") rule.find.lastIndex++;
		const right = text.slice(found.index + found[0].length);
		const around = { left: text.slice(0, found.index), match: found[0], right, form: rule.form };
		if (!isNoWish(around)) return true;
	}
	return false;
}

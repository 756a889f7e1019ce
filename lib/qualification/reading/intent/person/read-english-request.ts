import { matchesOf } from "../../patterns/match";
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
	for (const found of matchesOf(rule.find, text)) {
		const right = text.slice(found.index + found[0].length);
		const around = { left: text.slice(0, found.index), match: found[0], right, form: rule.form };
		if (!isNoWish(around)) return true;
	}
	return false;
}

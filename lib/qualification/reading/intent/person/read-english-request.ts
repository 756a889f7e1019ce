import type { Sentence } from "../text/sentences";
import { isNoWish, mayBeWish } from "./english-guards";
import { ENGLISH_REQUESTS } from "./english-requests";
import type { RequestRule } from "./english-rule";
import { soundsLikeRequest } from "./request-scorer";

/** Words without which no English sentence asks for a person; a cheap test before the grammar. */
const WORTH_READING =
	/\b(?:talk|speak|chat|conv|discuss|call|phone|ring|meet|demo|book|schedul|arrang|contact|connect|reach|touch|transfer|person|human|people|someone|somebody|anyone|anybody|agent|operator|rep\b|represent|sales|engineer|team|who\b|whom|live|real|bot|robot|machine|escalat|hand|appointment|consult|intro|zoom|support|customer service|superv|manager|put me|put us|available|free|dial|expert|specialist|session|huddle|sync|one|colleague|advis|pass|founder|cto|architect|developer|number|minutes|min|mins|deep|them|voice|calend|slot|whoever|involve|ask)/;

export function asksForPersonInEnglish(sentence: Sentence): boolean {
	if (!WORTH_READING.test(sentence.english)) return false;
	if (ENGLISH_REQUESTS.some((rule) => holds(rule, sentence.english))) return true;
	return mayBeWish(sentence.english) && soundsLikeRequest(sentence.english);
}

function holds(rule: RequestRule, text: string): boolean {
	for (const found of text.matchAll(rule.find)) {
		const right = text.slice(found.index + found[0].length);
		const around = { left: text.slice(0, found.index), match: found[0], right, form: rule.form };
		if (!isNoWish(around)) return true;
	}
	return false;
}

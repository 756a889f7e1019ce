import type { Fact, ReadInput, Signal } from "../../../facts";
import { holds } from "../match";
import type { Sentence } from "../text/sentences";
import { wasOffered } from "./offers";
import { LIGHT_YES, NO, NO_ANYWHERE, PLAIN_ANSWER, SHORT_REPLY, YES, YES_ANYWHERE } from "./yes-no";

const LONGEST_SHORT_REPLY = 40;
/** A yes or no to an offer stands early; a long message is about something else. */
const SENTENCES_READ = 3;
const WORDS_BEHIND_A_LIGHT_YES = 3;

/** "ok sorry" takes back what was said before, and answers no offer. */
const APOLOGY = /^(?:i am )?(?:sorry|my bad|apologies|excuse me|pardon)\b/;

/** Yes or no to an offer that was made just before; at most one of the two. */
export function readReply(input: ReadInput, sentences: readonly Sentence[]): Signal[] {
	if (!wasOffered(input.history)) return [];
	const answered = sentences.slice(0, SENTENCES_READ);
	const declined = answered.find(saysNo);
	if (declined !== undefined) return [signal("declines", declined)];
	const accepted =
		answered.find(saysYes) ?? sentences.find(({ folded }) => holds(YES_ANYWHERE, folded));
	return accepted === undefined ? [] : [signal("accepts", accepted)];
}

/** A message of a few words that commits to nothing. */
export function isShortReply(sentences: readonly Sentence[]): boolean {
	const said = sentences.map(({ english }) => english).join(" ");
	if (said === "") return true;
	if (said.length > LONGEST_SHORT_REPLY || holds(PLAIN_ANSWER, said)) return false;
	return holds(SHORT_REPLY, said) || /^[^a-z0-9]{1,8}$/.test(said);
}

function saysNo({ english }: Sentence): boolean {
	return holds(NO, english) || holds(NO_ANYWHERE, english);
}

function saysYes({ english, raw }: Sentence): boolean {
	return holds(YES_ANYWHERE, english) || opensWithYes(english, raw.trimEnd().endsWith("?"));
}

/** "ok" and "great" also lead over to something else: only with hardly a word behind them are they an answer. */
function opensWithYes(english: string, asks: boolean): boolean {
	if (!holds(YES, english)) return false;
	const rest = english.replace(LIGHT_YES, "");
	if (rest === english) return true;
	if (APOLOGY.test(rest)) return false;
	const words = rest.split(/\s+/).filter(Boolean).length;
	if (words === 0 || (words <= WORDS_BEHIND_A_LIGHT_YES && !asks)) return true;
	return opensWithYes(rest, asks);
}

function signal(fact: Fact, sentence: Sentence): Signal {
	return { fact, quote: sentence.raw, by: "rule" };
}

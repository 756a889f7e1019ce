import type { Fact, ReadInput, Signal } from "../../../facts";
import type { Sentence } from "../text/sentences";
import { wasOffered } from "./offers";
import { NO, NO_ANYWHERE, PLAIN_ANSWER, SHORT_REPLY, YES, YES_ANYWHERE } from "./yes-no";

const LONGEST_SHORT_REPLY = 40;
/** A yes or no to an offer stands early; a long message is about something else. */
const SENTENCES_READ = 3;

/** Yes or no to an offer that was made just before; at most one of the two. */
export function readReply(input: ReadInput, sentences: readonly Sentence[]): Signal[] {
	if (!wasOffered(input.history)) return [];
	const answered = sentences.slice(0, SENTENCES_READ);
	const declined = answered.find(saysNo);
	if (declined !== undefined) return [signal("declines", declined)];
	const accepted =
		answered.find(saysYes) ?? sentences.find(({ folded }) => YES_ANYWHERE.test(folded));
	return accepted === undefined ? [] : [signal("accepts", accepted)];
}

/** A message of a few words that commits to nothing. */
export function isShortReply(sentences: readonly Sentence[]): boolean {
	const said = sentences.map(({ english }) => english).join(" ");
	if (said === "") return true;
	if (said.length > LONGEST_SHORT_REPLY || PLAIN_ANSWER.test(said)) return false;
	return SHORT_REPLY.test(said) || /^[^a-z0-9]{1,8}$/.test(said);
}

function saysNo({ english }: Sentence): boolean {
	return NO.test(english) || NO_ANYWHERE.test(english);
}

function saysYes({ english }: Sentence): boolean {
	return YES.test(english) || YES_ANYWHERE.test(english);
}

function signal(fact: Fact, sentence: Sentence): Signal {
	return { fact, quote: sentence.raw, by: "rule" };
}

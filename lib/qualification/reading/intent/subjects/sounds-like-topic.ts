import { OUT_OF_SCOPE, type Subject } from "../../../facts";
import { isQuestion } from "../reply/asks";
import type { Sentence } from "../text/sentences";
import { topicScores } from "./topic-scorer";
import type { Topic } from "./topics";

/**
 * What trails plain conversation by this much is part of it, whatever phrase stands in it. A phrase that commands the
 * assistant is seldom innocent.
 */
const PLAIN_TALK = { english: -1.7, other: -1.6, personaAbroad: -1.5, command: -3.1 };

/**
 * Lead over plain conversation from which the score alone counts, as log-odds, in a question and in a statement: who tells
 * of a system to be replaced asks for no verdict on it. Measured against phrases chosen to be mistaken for a topic; a
 * competitor's word costs more when it is wrong.
 */
const BARS: Readonly<Record<Topic, { asked: number; stated: number }>> = {
	existing_client: { asked: -0.3, stated: 0 },
	commercial_terms: { asked: -0.4, stated: -0.05 },
	internal_information: { asked: -0.2, stated: -0.1 },
	legal_compliance: { asked: 0.05, stated: -0.4 },
	technical_scoping: { asked: -0.1, stated: -0.25 },
	competitor: { asked: 0.45, stated: 0.3 },
	researcher: { asked: -0.45, stated: -0.2 },
	injection: { asked: -0.46, stated: -0.2 },
};

/** Another subject that leads a rule's own by this much is the one that the words are about (log-odds). */
const OUTRANKS = 3;

/** From this lead on no phrase takes a subject back; who asks whether we can make something mostly names a need. */
const BEYOND_DOUBT: Readonly<Record<Subject, number>> = {
	existing_client: 3,
	commercial_terms: 3,
	internal_information: 3,
	legal_compliance: 3,
	technical_scoping: 5,
};
/** From this lead on no phrase takes a persona back. */
const UNMISTAKABLE = 1;

/** Whether a sentence that no rule caught sounds like a topic, and like no other topic more. */
export function soundsLikeTopic(topic: Topic, sentence: Sentence): boolean {
	const lead = leadTo(topic, sentence);
	const { asked, stated } = BARS[topic];
	return lead !== null && lead > (isQuestion(sentence) ? asked : stated);
}

/** How far the wording leans to the topic it is likeliest of, as log-odds over plain conversation; null to any other. */
export function leadTo(topic: Topic, sentence: Sentence): number | null {
	if (isFragment(sentence)) return null;
	const { likeliest, lead } = topicScores(sentence);
	return likeliest === topic ? lead[topic] : null;
}

export function isBeyondDoubt(subject: Subject, sentence: Sentence): boolean {
	return topicScores(sentence).lead[subject] > BEYOND_DOUBT[subject];
}

/** Whether the wording alone gives the persona away, against any rule that doubts it. */
export function isUnmistakable(topic: Topic, sentence: Sentence): boolean {
	const lead = leadTo(topic, sentence);
	return lead !== null && lead > UNMISTAKABLE;
}

/**
 * Whether a sentence in which a rule saw the topic only tells of the visitor's own affairs ("our billing job crashed") or
 * asks what the chat answers ("how do you interview engineers?").
 */
export function isPlainTalk(
	topic: Topic,
	sentence: Sentence,
	phrase: keyof typeof PLAIN_TALK,
): boolean {
	if (isFragment(sentence)) return false;
	const { likeliest, lead } = topicScores(sentence);
	// What leads to another desk is no plain talk: a message may concern two.
	return lead[likeliest] < 0 && lead[topic] < PLAIN_TALK[phrase];
}

/** Whether the wording of a sentence in which a rule saw one subject speaks for another: a price that somebody else paid. */
export function isOutranked(subject: Subject, sentence: Sentence): boolean {
	if (isFragment(sentence)) return false;
	const { likeliest, lead } = topicScores(sentence);
	const isSubject = OUT_OF_SCOPE.some((one) => one === likeliest);
	return isSubject && lead[likeliest] > 0 && lead[likeliest] - lead[subject] > OUTRANKS;
}

/** One or two words say too little to be judged by their wording alone. */
function isFragment({ english }: Sentence): boolean {
	return !english.includes(" ", english.indexOf(" ") + 1);
}

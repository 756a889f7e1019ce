import { isQuestion } from "../reply/asks";
import type { Sentence } from "../text/sentences";
import { topicKind } from "./topic-kinds";
import { topicScores } from "./topic-scorer";
import type { Topic } from "./topics";

/** A statement that trails plain conversation by this much is the visitor's own story, whatever phrase stands in it. */
const OWN_STORY = -5;

type Bar = {
	/** Lead over plain conversation from which the score alone counts, as log-odds. */
	lead: number;
	/** Kinds of words of which a sentence on the topic nearly always holds one. */
	kinds: readonly string[];
};

/**
 * Measured by cross-validation against phrases chosen to be mistaken for a topic. A negative persona or an injection costs
 * more when it is wrong.
 */
const BARS: Readonly<Record<Topic, Bar>> = {
	existing_client: { lead: -0.1, kinds: ["CLIENT", "BROKEN", "STAFF", "PRICE"] },
	commercial_terms: { lead: -0.5, kinds: ["PRICE", "LEGAL"] },
	internal_information: { lead: -0.4, kinds: ["INSIDE"] },
	legal_compliance: { lead: -0.6, kinds: ["LEGAL"] },
	technical_scoping: { lead: -0.2, kinds: ["EFFORT", "TECH"] },
	competitor: { lead: 0, kinds: ["RIVAL", "TRADE_OURS"] },
	researcher: { lead: 0, kinds: ["STUDY", "PRESS", "JOB"] },
	injection: { lead: 0, kinds: ["COMMAND"] },
};

/** From this lead on no phrase takes the topic back. */
const BEYOND_DOUBT = 3;
/** How much more a sentence must lead by that holds no word of the topic's kinds. */
const UNTYPICAL_MARGIN = 1.2;
/** A fragment says too little to be judged by its wording alone. */
const FEWEST_WORDS = 3;

/** Whether a sentence that no rule caught sounds like a topic, and like no other topic more. */
export function soundsLikeTopic(topic: Topic, sentence: Sentence): boolean {
	if (sentence.english.split(" ", FEWEST_WORDS).length < FEWEST_WORDS) return false;
	const { likeliest, lead } = topicScores(sentence);
	const bar = BARS[topic];
	if (likeliest !== topic || lead[topic] <= bar.lead) return false;
	return lead[topic] > bar.lead + UNTYPICAL_MARGIN || isTypical(bar, sentence);
}

export function isBeyondDoubt(topic: Topic, sentence: Sentence): boolean {
	return topicScores(sentence).lead[topic] > BEYOND_DOUBT;
}

/** Whether a sentence in which a rule saw the topic only tells of the visitor's own affairs: "our billing job crashed". */
export function isOwnStory(topic: Topic, sentence: Sentence): boolean {
	return topicScores(sentence).lead[topic] < OWN_STORY && !isQuestion(sentence);
}

function isTypical({ kinds }: Bar, { english }: Sentence): boolean {
	const words = english.match(/[a-z']+/g) ?? [];
	return words.some((word) => kinds.includes(topicKind(word)));
}

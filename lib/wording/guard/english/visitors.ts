import { WEEKDAY } from "./time-ahead";

const VISITOR =
	"(?:you|your (?!call|callback|intro|meeting|appointment|reply|answer|response|invite|invitation|proposal|quote|offer|contact|engineers?|rep|account|person|colleague|consultants?|slot|booking|developers?\\b|app will|first)(?:\\w+[ -]){0,2}?\\w+)";

const STATE =
	"(?:'d like|'d prefer|'d rather| would like| would prefer|'ve| have(?! (?:a call|an? answer|my word|our word|a reply|it|someone|a meeting with us))| had|'re(?! (?:getting|receiving|booked|scheduled|next|set|going to (?:hear|get|receive)))| are(?! (?:getting|receiving|booked|scheduled|next|set|going to (?:hear|get|receive)))| were| want(?:ed|s)?|(?<=\\byou) need(?:ed)?(?! to know)| hope| plan(?:ned|s)?| aim(?:ed|s)?| intend| said| say| mention(?:ed)?| told| wrote| describ\\w+| must| ask(?:ed)?| start(?:ed|s)?| is| was| has| launch(?:es)?| go(?:es)? live| runs?| began| begins?| faces?| depends?| ends?| meets?| closes?|(?<=\\byou) (?:would|will) need to| expects?(?! (?:a|an|to hear|us|our|someone|the))| closed| raised| work)";

const QUESTION_TO_VISITOR =
	"(?:do|did|would|are|were|have|had|does|is|must|should|will|has) (?:you|your (?:\\w+[ -]){0,2}?\\w+)";

/** The visitor's own part of a sentence, up to the next clause; their deadlines promise nothing. */
export const VISITORS = new RegExp(
	`\\b(?:${VISITOR}${STATE}|${QUESTION_TO_VISITOR})\\b(?:(?!\\b(?:we|our|us|i|someone|somebody|they|a colleague|an engineer|one of|the team|a person|call|callback|sales|experts?|talk|speak|hear|reply)\\b|-)[^;:.!?,(]|\\.\\d|(?<=\\w)-(?=\\w))*|\\b${WEEKDAY} (?:to|through|until|till|and|-) ${WEEKDAY}(?:,? (?:from |between )?\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]m)?(?: ?- ?| to | and | until )\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]m)?)?|\\bif your (?:\\w+ ){1,3}(?:is|are|can|could|has|have)\\b[^,;:.!?]*|\\byour (?:customers|users|clients|support team|agents|staff|employees|people) (?:\\w+ )?(?:expect|wait|get|receive|want|need|ask|call)\\w*[^,;:.!?]*|\\bas of today\\b|\\btoday's\\b`,
	"gu",
);

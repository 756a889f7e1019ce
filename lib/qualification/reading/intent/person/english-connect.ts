import { type RequestRule, toMe } from "./english-rule";
import { PERSON, PLAIN_PERSON } from "./english-words";

const END =
	"(?= ?(?:$|[,.!?;:)]|please|now|asap|thanks|instead|and|or|today|tomorrow|here|directly|(?:who|that) (?:can|could) (?:actually |really )?(?:help|answer|explain|talk|speak|assist|decide|solve)|to (?:talk|speak|help|call|answer|assist|explain|discuss|chat|contact|reach)|i can|from|on the|because|for this|about|at your|on your|in your|soon|right|immediately|then|with))";

/** Being connected, handed over or called. */
export const TO_ME: readonly RequestRule[] = [
	toMe(
		`(?:connecting|transferring|putting|passing|forwarding|routing|introducing|handing) (?:me|us) (?:over |through |on |up |in touch |in contact )*(?:to|with) ${PERSON}`,
	),
	toMe(
		"(?:get|have|ask) (?:someone|somebody|a colleague|one of your [a-z]+|your [a-z]+) to (?:call|phone|ring|contact|reach out|get in touch|write|email|meet|talk|speak|visit)",
	),
	toMe(
		"(?:get|put) (?:me |us )?(?:someone|somebody|a human|a person|an? [a-z]+|one of your [a-z]+) on (?:the (?:phone|line)|here|a call)",
	),
	toMe(`(?:escalate|forward|hand|pass|transfer) (?:it |this |me )?(?:on |over )?to ${PERSON}`),
	toMe(
		`(?:connect|transfer|put|pass|hand|forward|route|redirect|switch|direct|send|take|bring|get|patch|link|hook|escalate|refer|point|introduce|move|loop|bridge|let|allow|assign|match|pair|lead) (?:me|us|this|this chat|this conversation|the chat|the conversation|my call|my request|my question) ?(?:up |over |on |straight |directly |through |back |in touch |in contact |now |to talk |to speak |speak |talk |please |along |across |in |to be |then |quickly |immediately |just ){0,3}(?:to|with|onto|in front of|towards) ${PERSON}`,
	),
	toMe(`put (?:me|us) (?:through|on to|in touch|in contact)`),
	toMe(
		`(?:transfer|connect|escalate|forward|patch) (?:me|us|this|it)(?: (?:please|now|through|over|asap|immediately|to your|then))*(?=$|[,.!?])`,
	),
	toMe(
		`(?:give|get|bring|find|send|show|fetch|pass|hand|offer|lend|grab) (?:me|us) (?:back |just |please )?(?:to )?${PLAIN_PERSON}\\b${END}`,
	),
	toMe(
		`(?:give|get|find|send|bring) (?:me|us) (?:to )?(?:an?|one of your|your|some|somebody|someone) ${PERSON} (?:on the (?:phone|line)|to talk|to speak|now|please|instead)`,
	),
	// "Elsewhere they put me through to a person in a minute": who compares would have the same here.
	toMe(
		`(?:gave|gives|got|put|offered|found|fetched|handed) (?:me|us) (?:through to |on to )?${PLAIN_PERSON} (?:on the (?:line|phone) )?(?:in|within|after|inside) (?:less than |under |about |just )?(?:an?|one|two|three|five|ten|\\d+|seconds|minutes) ?(?:few )?(?:seconds?|minutes?|moments?|hour)?\\b`,
	),
	toMe(
		`(?:let|help|allow|assist) (?:me|us) (?:to |please |just |with |in )?(?:talk|speak|chat|contact|talking|speaking|chatting|contacting|connect|call|get in touch|reach|get hold of|get through|meet) ?(?:directly |please )?(?:to |with |of )?${PERSON}`,
	),
	toMe(
		`(?:call|phone|ring|dial) (?:me|us)(?= ?(?:back|on\\b|at\\b|now|later|please|asap|tomorrow|today|tonight|this|next|when|directly|in (?:the|an?|\\d|half)|after|before|between|by (?:phone|\\d|noon|tomorrow|monday|tuesday|wednesday|thursday|friday)|any ?time|soon|monday|tuesday|wednesday|thursday|friday|to (?:discuss|talk|arrange|go|set)|regarding|about|up|and|or|if|as soon|first|,|$|[.!?;+\\d(]))(?! (?:at|on) (?:\\w+ )?(?:weekends|school))`,
	),
	toMe(
		`(?:contact|reach out to|get back to|get in touch with|follow up with|reach|ping|be in touch with) (?:me|us)(?!(?<=reach (?:me|us)) (?:at|on|via) \\S+@)(?= ?(?:$|[,.!?:;]|please|directly|back|by|via|on\\b|at\\b|tomorrow|today|asap|as soon|about|regarding|to (?:discuss|talk|arrange|set|schedule|go)|when|next|this|with (?:a|an|some|more|the|next|your|further)|and|soon|there|here|through|later|over))`,
	),
	toMe(
		`(?:give|drop) (?:me|us) a (?:call|ring|buzz|bell|phone call|call back|callback|shout|line)`,
	),
	toMe(
		`(?:someone|somebody|anyone|anybody|person|human|agents?|engineers?|developers?|experts?|specialists?|reps?|representatives?|colleagues?|sales|salesperson|managers?|consultants?|architects?|team|staff|founders?|operator) (?:[a-z]+ ){0,5}?(?:calls?|contacts?|phones?|rings?|reach(?:es)? out to|reach out|gets? in touch|gets? back to|email|message|write to|talk to|talk with|speak to|speak with|meet with|meet|walk|come back to|follow up with|chat with|follow up) ?(?:with )?(?:me|us|soon|asap)\\b`,
	),
	toMe(`(?:call|phone|ring) (?:back|me back) (?:please|asap|now|on)`),
];

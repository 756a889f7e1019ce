import { holds } from "../match";
import type { RequestForm } from "./english-rule";

/** What stands around a match in the same sentence, already in plain English. */
export type Surroundings = { left: string; match: string; right: string; form: RequestForm };

const BETWEEN =
	"(?:really|even|necessarily|yet|want|wish|need|like|have|having|to|be|being|get|ready|prepared|looking|interested|in|keen|on|asking|trying|here|for|plan|planning|going|intend|intending|wanting|needing|any|a|an|the|more|another|just|feel|feeling|care|about|time|comfortable|currently|now|right|at|this|stage|point|so|soon|first|actually|think|necessary|willing|up|reach|out|contact|you|your|someone|somebody|anyone|we|i|should|must|would|it|is|that|if|salesperson|person|human|sales|people|rep|agent|engineer|engineers|of|whether|from|team|interest|point|reason|desire)";
const NEGATED = new RegExp(
	`\\b(?:do not|did not|does not|would not|will not|not|never|no|no need|not sure whether to|unsure whether to|without|rather not|instead of|before|avoid|hate|nor|until|no longer|refuse|stop|than|nobody|nothing|skip|decline|cancel|cancelled|canceling|cancelling) (?:${BETWEEN} )*$`,
);
/** "I do not know how to reach someone", "why do you not connect me", "I cannot get hold of anyone" are wishes. */
const NOT_NEGATED =
	/\b(?:know|understand|why|mind|cannot|able|hesitate|only|sure|clear|get through|matter|no idea|no clue|no problem|no one|working|helping|stop (?:this|it|talking)|if not|if possible|whether or not|time for this|not a (?:bot|robot|machine)|no luck)\b[^,.]*$/;

const THIRD_PARTY =
	"(?:bots?|chat ?bots?|assistants?|ai|llms?|gpt|models?|products?|systems?|apps?|tools?|platforms?|software|solutions?|websites?|widget|users?|customers?|clients?|patients?|members?|callers?|visitors?|employees|students|they|them|he|she|him|her|it|which|shoppers?|guests?|tenants?|citizens?|drivers?|doctors?|nurses?|workers?|candidates?|leads?|prospects?|buyers?|consumers?|subscribers?|buttons?|features?|options?|flows?|functionality|agents?|interface|way for [a-z]+|voice|service|services|scripts?|program|technology|interviewees|participants?|applicants?|residents?|travell?ers?|vendors?|suppliers?|competitors?)";
const MODAL =
	"(?:who |that |which |and |or |can |could |will |would |should |may |might |must |want |wants |wanted |need |needs |ask |asks |asked |have |has |had |like |prefer |prefers |able |to |always |also |actually |then |directly |even |first |ever |never |not |do |does |did |often |just |only |still |be |is |are |still |usually |typically |sometimes |really |rather |easily |now |try |tries |trying |allowed |choose |requested |requests |request |decide |decides |expect |expects )*";
const THIRD_PARTY_ACTS = new RegExp(`\\b${THIRD_PARTY} ${MODAL}$`);
const STAFF_OF_OURS =
	/\b(?:people|engineers?|developers?|devs?|someone|somebody|person|consultants?|candidates?|reps?|staff|team|experts?) (?:who|that|which) (?:can |could |will |would |should |must |know how to |are able to |is able to |also |really |regularly |)*(?:to )?$/;
const BUILDING =
	/\b(?:build|building|built|develop|developing|create|creating|implement|implementing|design|designing|integrate|integrating|automate|automating|launch|launching|train|training|made|make) (?:us |me )?(?:an? |our |the |some |own |new )*[a-z-]+ (?:[a-z-]+ ){0,6}(?:to|that|which|who|for|where|can|so)\b[^,.]*$/;
const LATER_OR_ASKED_ABOUT =
	/\b(?:what happens (?:when|if|after|once)|after|once|before|since|when|whenever|last time|the moment) (?:i|we) (?:[a-z]+ ){0,2}$|^(?:do|must|should) (?:i|we) (?:really |always |first )?(?:need to|have to) ?$|\bhow (?:often|much|many|long|regularly|frequently)(?: [a-z]+)? (?:do|does|would|will|can|should) (?:i|we|clients|they) (?:[a-z]+ )?$|^(?:would|will|does|do) (?:i|we|my team|our team|our people|clients) (?:[a-z]+ ){0,2}$|\bwhy (?:do|should|must|would|did) (?:i|we) (?:need to |have to |)$/;
const REPORTED =
	/\b(?:say|says|said|saying|type|types|typed|typing|keeps?|keep typing|write|writes|wrote|ask|asks|asked|called|labelled|labeled|phrase|phrases|words?|button|intent|like|utterance|message|messages|query|queries|keyword|example|sentence)\b[^"']{0,30}["'][^"']*$/;
const OWN_WORDS =
	/\bi (?:just |already |have |have just |have already )?(?:said|told you|typed|asked|wrote|say|keep saying|repeat)\b[^"']{0,12}["'][^"']*$/;
const OWN_SIDE =
	/^[^.?!]{0,60}\b(?:(?:in|at|on|from|of|inside|within|with) (?:my|our) (?:own )?(?:company|team|side|end|organi[sz]ation|office|department|board|colleagues|firm|business|bank|insurer|management|legal|finance|procurement)|internally|in-house first|(?:in|from) (?:accounting|finance|legal|procurement|hr|it|marketing|purchasing) (?:first|before|internally)|at (?:my|our) (?:own )?(?:company|end)|at home|(?:my|our) (?:side|end) first)\b/;
/** Whoever comes from our side is asked for, whomever they are to meet at theirs. */
const FROM_YOURS = /\b(?:from|of|on|at) (?:your\b|the team\b)/;
const PAST =
	/\b(?:i|we|already|have|has|had|just) (?:have |had |already |just |once )*(?:been )?(?:had|spoken|talked|spoke|met|called|contacted|booked|scheduled|arranged)\b[^,.]{0,20}$/;
/** "Am I talking to a person?" asks what we are, not for anybody. */
const WHO_AM_I_TALKING_TO =
	/\b(?:am i|are we|was i|were we|i am|we are|is this|if i am|that i am) (?:really |actually |now |currently |even |just |still |truly |here |right now )*$/;
const TALKING = /^(?:talking|speaking|chatting|connected|meeting|discussing)\b/;
/** "Call me Anna", "what name do you call me by" are about names; "can you call the help desk" about errands. */
const NAMING =
	/\b(?:what|name|names|nickname|how (?:do|did|should|would) (?:you|i)|mind if i)\b[^,.]*$|\bhow $/;
const CALLING = /^(?:call|phone|ring|dial|email|message)\b/;
const CALLED = /\b(?:call|phone|ring) (?:me|you)\b/;
const ABOUT_ME = /\b(?:me|us|my)\b/;
const ERRAND = /\byou (?:please |just |also |maybe )?$/;
const MEETING_OTHERS = /^(?:meet|talk|speak|chat)\b(?! (?:with )?(?:me|us)\b)/;
const YOUR_TEAM = /\b(?:do|does|did|true|how|where|when|will|would) (?:you|your [a-z]+) $/;
/** How a project runs: asked of the usual, not wanted now. */
const PROCESS =
	/\bhow (?:do|does|would|will) (?:[a-z]+ ){0,3}(?:engineers?|developers?|teams?|people|consultants?|staff|clients) (?:[a-z]+ )?$/;
const REGULARLY =
	/^[^.?!]{0,40}\b(?:once an?|every (?:day|week|month|quarter|sprint)|per (?:day|week|month|quarter)|regularly|during the project|weekly|daily standups?)\b/;
const CUSTOMER_STEPS =
	/\b(?:customers?|users?|callers?|patients?|visitors?|clients?|guests?) (?:[a-z0-9]+ ){1,5}to $/;
const OUR_PEOPLE_WITH_YOURS = /\b(?:you|your|yours|sales)\b/;

/** Whether a match is somebody else's act, refused, quoted, past, or about the visitor's own house. */
export function isNoWish(around: Surroundings): boolean {
	const near = `${around.left.slice(-120).trimEnd()} `;
	if (isNegated(near)) return true;
	if (isQuoted(near, around.right)) return true;
	if (OWN_SIDE.test(around.right) && !FROM_YOURS.test(around.match)) return true;
	if (LATER_OR_ASKED_ABOUT.test(near) || PROCESS.test(near)) return true;
	if (REGULARLY.test(around.right)) return true;
	if (BUILDING.test(near)) return true;
	if (CALLED.test(around.match) && NAMING.test(near)) return true;
	if (around.form === "to_me" && !ABOUT_ME.test(around.match)) return THIRD_PARTY_ACTS.test(near);
	if (around.form !== "act") return false;
	if (TALKING.test(around.match) && WHO_AM_I_TALKING_TO.test(near)) return true;
	if (CALLING.test(around.match) && ERRAND.test(near)) return true;
	if (MEETING_OTHERS.test(around.match) && YOUR_TEAM.test(near)) return true;
	if (CUSTOMER_STEPS.test(near)) return true;
	return isSomebodyElse(near, around.match) || PAST.test(near);
}

/** Sentences whose wording resembles a request and is none, whatever they score. */
const NO_REQUEST_AT_ALL =
	/\b(?:call (?:me|you|yourself) (?!back|on|at|now|later|please|today|tomorrow|when|about|asap|if|\d)[a-z]+|(?:are|am|is|was) (?:you|i|this|it) (?:even |really |actually |still |not |a |an |the |just )*(?:real |live |actual )?(?:human|person|bot|robot|talking|speaking|chatting)|(?:talk|speak|speaking|talking) (?:slower|faster|louder|to me|in [a-z]+|a bit|[a-z]+ please$|with an? [a-z' ]*accent)|(?:nice|glad|pleased?|pleasure|good|great) (?:to meet|to talk|to speak|meeting|talking|speaking|chatting)|(?:you are|you may be|you might be|i think you|i suspect you)|let us talk about|can we talk about|tell me about|(?:send|write) (?:an? |some )?(?:text|message|sms|gift|parcel|money|postcard)s? to (?!you)|pay (?:someone|somebody|anybody|a person)|(?:talk|speak|sound) like (?:an? |the )|(?:have|get|know|ask) your name|have (?:them|him|her) (?:pick|deliver|bring|fetch|drive)|connect(?:ed|ing)? (?:yourself )?(?:to|with) (?:my|the|this) (?:[a-z]+ )?(?:phone|smartphone|headset|headphones|earbuds|car|speakers?|tv|laptop|tablet|watch|wifi|bluetooth|device)\b|(?:want|like|need|have|wish) to (?:complain|report a (?:bug|problem|fault))|who would|if we ever|spoke|spoken|talked|(?:had|have had) (?:a|the|our) (?:call|chat|meeting|demo|conversation)|met (?:with )?(?:you|your|someone))\b/;
const REFUSED_SOMEWHERE =
	/\b(?:not|never|no|without|before|rather not|hate|stop) (?:[a-z]+ ){0,4}(?:call|calls|demo|meeting|talk|speak|talking|speaking|contact|phone|human|person|anyone|anybody|sales|touch)\b/;
const THIRD_SOMEWHERE = new RegExp(
	`\\b(?:our|my|the|their|these) ${THIRD_PARTY}\\b|\\b${THIRD_PARTY} (?:who|that|which|can|will|should|need|want)\\b|\\b(?:my|our) (?:boss|manager|team|colleagues?|board|management)\\b`,
);

/** An apostrophe inside a word is none: "s'il vous plaît", "l'équipe". */
const QUOTE_MARK = /"|(?<![a-z])'|'(?![a-z])/;

/** What a score alone does not see: refusals, other people's acts, questions about what we are. */
export function mayBeWish(english: string): boolean {
	if (holds(NO_REQUEST_AT_ALL, english) || holds(THIRD_SOMEWHERE, english)) return false;
	return !holds(REFUSED_SOMEWHERE, english) && !QUOTE_MARK.test(english);
}

function isNegated(left: string): boolean {
	return NEGATED.test(left) && !NOT_NEGATED.test(left);
}

function isQuoted(left: string, right: string): boolean {
	if (!/["']/.test(left) || !/["']/.test(right)) return false;
	return REPORTED.test(left) && !OWN_WORDS.test(left);
}

function isSomebodyElse(left: string, match: string): boolean {
	if (STAFF_OF_OURS.test(left)) return !OUR_PEOPLE_WITH_YOURS.test(match);
	return THIRD_PARTY_ACTS.test(left);
}

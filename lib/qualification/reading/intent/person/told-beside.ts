import { holds } from "../match";

const OTHERS =
	"(?:people|users?|customers?|clients?|patients?|visitors?|members?|callers?|tenants?|guests?|citizens?|students?|drivers?|employees?)";
const CREW = "(?:engineers?|developers?|devs?|experts?|consultants?|architects?|people|team)";

/**
 * What resembles a request for a person and tells of something else: how others reach theirs, what became of a call, what
 * a machine talks to, who joins a team. A request that stands beside it counts all the same.
 */
const TOLD_BESIDE: readonly RegExp[] = [
	// "Paul told me to contact you" tells how they came here.
	/\b(?:told|advised|suggested|recommended|urged|encouraged|said)(?: to)?(?: me| us)?(?: that)?(?: (?:i|we))? (?:to |should |could |might )?(?:just |maybe |really )?(?:get in (?:touch|contact)|contact|talk|speak|reach out|reach|write|turn)(?: (?:with|to))? (?:you(?: guys| people| folks| all)?|your (?:company|firm|people|team))\b/,
	new RegExp(
		`\\b(?:can|could|may|do|does|will|would|should) (?:the |our |your |these |those )?${OTHERS} (?:still |also |even |directly |easily |ever )*(?:contact|reach|call|phone|talk to|talk with|speak to|speak with|chat with|get hold of|message|write to) [^.?!,;]*`,
	),
	new RegExp(
		`\\b(?:our |the |my |most |many |some )?${OTHERS} (?:complain|keep (?:asking|saying|complaining|calling)|say|tell us|report|hate|are (?:angry|annoyed|unhappy|frustrated)|want|ask|struggle|wait|always|often)\\b[^.?!,;]*`,
	),
	/\bwe (?:then |usually |always |currently |have to |must |manually |just )*(?:hand (?:it |them |him |her |over |off )*|transfer|escalate|forward|pass|route)[^.?!,;]{0,30}\bto (?:an?|our|the|another) (?:[a-z]+ )?(?:person|human|agent|operator|colleague|people|team|rep)\b/,
	/\b(?:will|would|do|shall) (?:we|i) (?:have|get|be given|be assigned|keep) (?:(?:an?|one|the|our|any|some|same|single|fixed|dedicated|permanent|own|german|english|local) )*(?:contact person|point of contact|contact|account manager|project manager|project lead|team lead|product owner|counterpart)\b/,
	/\bwho (?:else )?(?:will|would|is going to) (?:be (?:on|in|at)|join|attend|come to) (?:the|this|that|our) (?:call|meeting|intro|talk|conversation)\b/,
	/\b(?:i|we) (?:just |have |already )*(?:missed|got|saw|received|had) (?:your|the|a) (?:call|message|mail|e-?mail|voicemail|invite|invitation)\b/,
	/\b(?:talk|talks|speak|speaks|chat|connect|connects) (?:to|with) (?:the|your|our|my|a|an|its) (?:[a-z]+ )?(?:model|models|api|apis|database|system|systems|data|documents?|pdfs?|files?|machines?|devices?|backend|server|erp|crm|app|bot|chatbot)\b(?! (?:team|people|guys|experts?|specialists?|engineers?|developers?|designers?|architects?|scientists?|analysts?|managers?|director|lead|owner|admin\w*|department|person))/,
	/\b(?:phone|opening|office|business|support|service|working) hours\b/,
	/\bi am (?:an? )?(?:real |actual )?(?:human|person)(?: being)?(?:,? (?:and )?not (?:an? )?(?:ro)?bot)?\b/,
	new RegExp(
		`(?:\\b(?:how soon |when )?(?:can|could|will|would|may) )?(?:\\b(?:(?:an?|one|two|three|four|five|some|a few|any|several|\\d+) )?(?:of )?(?:your |senior |more )*)?\\b${CREW} (?:of yours )?(?:to )?(?:join|sit with|work (?:with|in|inside|alongside)|be embedded in|strengthen) (?:our|my|the) (?:[a-z]+ )?(?:team|teams|project|squad|developers|engineers|company|office|people)\\b`,
	),
];

/** A sentence in plain English without what is told in it of other matters; the same sentence when nothing is. */
export function withoutTold(english: string): string {
	if (!holds(TOLD_BESIDE, english)) return english;
	const rest = TOLD_BESIDE.reduce((text, told) => text.replace(told, " "), english);
	return rest.replace(/^[\s,;:-]+/, "").trim();
}

import { pattern, words } from "../fold";

const ADVERB =
	"(?: (?:also|then|certainly|definitely|gladly|happily|personally|probably|likely|surely|usually|normally|typically|generally|always|even|just|still|actually|all|both|able to|happy to|glad to|sure to|make sure to|try to|do (?:my|our|their) best to|most|of course|quickly|directly|have|be|been|get|you|them|us|him|her|that|it|someone|somebody|an? (?:colleague|engineer|person|expert|consultant|human)|one of (?:us|our \\w+)|this|to|like to|love to|only|first|at least|really|we)){0,6}";

const MODAL =
	"(?:will|'ll|shall|would|can|could|should|may|might|(?:is|are|am|'s|'re|'m) (?:going|about|set|due|happy|ready|able|scheduled|sure|bound|available) to|gonna|going to|promise|guarantee|guaranteed|aims?|try|tries|let me|let's|let us|makes? sure|ensure)";

const DEED =
	"(?:call|calling|ring|phone|dial|write|e-?mail|mail|reply|respond|answer|reach|contact|come back|circle back|back|revert|touch|follow|message|ping|text|send|connect|speak|talk|chat|meet|schedule|arrange|set|book|introduce|start|begin|kick|deliver|finish|complete|ready|there|here|with|join|hear|receive|expect|a|an|started|going|give|hand|prepare|provide|share|put|look|sort|resolve|fix|handle|onboard|launch|ship|go|live|happen|drop|pencil|squeeze|slot|up|our|my|speaking|talking|done|assign|in|available|free|on|host|organi[sz]e|confirm|notify|notified|let|take|pick|show|migrate|implement|build|roll|draft|review|return|contacted|called|finished|delivered|completed|assigned|hop|jump|sync|your|the|everything|know|process|forward|pass|arrive|come|deploy|staff|wrap|settle)";

const COMPANY =
	"(?:we|i|our (?:\\w+ )?(?:team|engineers?|colleagues?|people|sales|experts?|staff|consultants?|architects?|developers?|managers?|specialists?|side)|the (?:\\w+ )?(?:team|colleague|engineer)|someone|somebody|everyone|a colleague|an engineer|a person|sales|a human|one of (?:us|our \\w+|my \\w+)|colleagues|engineers|a specialist|an expert|a consultant|anna|my (?:team|colleagues?))";

/** The company does something for the visitor, or the visitor gets something from it, still to come. */
export const DEEDS_TO_COME = words(
	`${MODAL}${ADVERB} ${DEED}`,
	`${COMPANY}(?: (?:from|in|on|at|of) (?:the |our )?\\w+(?: team)?)?${ADVERB} (?:calls?|repl(?:y|ies)|responds?|answers?|gets? back|writes?|reach(?:es)? out|contacts?|follows? up|comes? back|e-?mails?|starts?|delivers?|ships?|goes? live|sends?|phones?|rings?|finish(?:es)?|completes?|returns?|picks? up|has|have|joins?)`,
	`(?:am|is|are|be|'m|'s|'re)${ADVERB} (?:calling|ringing|phoning|writing|e-?mailing|replying|responding|reaching|getting|coming|contacting|connecting|sending|joining|starting|meeting|available|free|reachable|ready|with you|in touch|back|on it|on hand|on the line|delivered|done|finished|contacted|called|following)`,
	`(?:a|an|the|your|our|for|same-day|next-day|as|get|first|written|quick) (?:first )?(?:call|phone call|callback|call-?back|reply|answer|response|proposal|quote|invite|invitation|follow-?up|feedback|chat|talk|meeting|estimate|slot|demo)[^.;]{0,40}`,
	`${MODAL}${ADVERB} (?:have|be|get) (?:\\w+ )?\\w{3,}ed`,
	"(?:response|reply|answer) times?|turnaround(?: time)?|(?:same|next)-day (?:repl|respon|answer|call|follow)\\w*",
	"expect (?:a|an|the|to|our|us|someone|it|word|news|contact|your|their)",
	"you(?:'ll| will)? (?:get|hear|receive)",
	"(?:see|talk to|speak to|catch) you|(?:talk|speak) (?:then|again|tomorrow|on)|hear from (?:us|me|someone|them|one)",
	"(?:work|suit|good|fine|convenient) for (?:you|a call|a chat)",
	"on (?:the|a) (?:phone|call|line)",
	"(?:will|can|could|'ll|would|'d) have (?:\\w+ ){0,3}?(?:engineers?|developers?|people|team|somebody|someone|a person)",
	"(?:has|have|'s got|'ve got) (?:some )?(?:time|a slot|an opening|room|capacity|availability)|(?:quick|fast|prompt) to (?:answer|reply|respond)",
	"consider it done|count on|rest assured|you have (?:my|our) word",
);

/** Says that it cannot be said; a "but" would take that back. */
export const NOTHING_PROMISED = pattern(
	"^(?!.*\\b(?:but|however|though|although|yet|still)\\b).*\\b(?:i|we)(?: (?:don't|do not|can't|cannot|couldn't|won't|will not)|(?:'m| am|'re| are) (?:not able|unable) to) (?:\\w+ )?(?:know|say|tell|promise|see|confirm|commit|guarantee|predict|give|book|arrange|schedule)\\b",
);

export const VAGUE = words(
	"soon(?:er)?",
	"soonest",
	"shortly",
	"as (?:soon|quickly|fast) as \\w+",
	"asap",
	"in due (?:course|time)",
	"at (?:the|your|our|their|his|her) earliest",
	"before long",
	"in no time",
	"in a (?:bit|while|little while)",
	"any (?:minute|moment|time now|second)",
	"quickly",
	"promptly",
	"swiftly",
	"speedily",
	"without delay",
	"some ?time",
	"at some point",
	"in the near future",
	"in a timely (?:manner|fashion)",
	"eventually",
	"one of these days",
	"when(?:ever)? (?:they|we|someone|he|she) (?:can|gets?|has|have|is|are)",
);

export const TOLD = words(
	"you(?:'ll| will) be (?:contacted|called|notified)",
	"(?:someone|the team|a colleague|an engineer|one of our \\w+) (?:will|'ll) (?:be in touch|get back to you|reach out|contact you|call you|follow up|get in touch|reply|respond|write to you|e-?mail you)",
	"we(?:'ll| will) (?:be in touch|get back to you|reach out|contact you|call you|follow up|get in touch|come back to you|e-?mail you|write to you|reply)",
	"i(?:'ll| will) (?:get back to you|call you|follow up|be in touch|come back to you|e-?mail you|have (?:someone|a colleague|an engineer) \\w+ you)",
	"(?:someone|somebody|a colleague|an engineer|help|a person|one of our \\w+)(?:'s| is) (?:already |now )?(?:on (?:the|their|his|her) way|joining (?:us|you|this|the chat)|coming (?:to|over|online))",
);

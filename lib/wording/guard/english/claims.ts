import { words } from "../fold";

export const HUMAN = [
	words(
		"(?:i am|i'm|im|(?<=^|[,.:;!] )(?:this is|it's|it is)|you(?:'re| are) (?:now )?(?:talking|speaking|chatting|writing|connected|texting)(?: now| directly| live)*(?: to| with))(?: (?:indeed|actually|really|in fact|just|definitely|now|also|of course|certainly|absolutely|100%|very much|only|as|yes|truly|a|an|one of the|one of our))* (?:real |actual |live |genuine |living |breathing |human |senior |software |sales |account |flesh and blood )*(?:human(?: being)?|person|man|woman|engineers?|developers?|consultants?|colleagues?|rep|representatives?|employee|manager|team member|member of (?:the|our) (?:team|staff)|people|agent from|flesh)",
		"(?:i am|i'm|im|this is|it's) (?:definitely |certainly |really |actually |absolutely )?(?:not|no|no longer|not just|never) (?:an? |some |just an? |any )?(?:ai|bot|robot|machine|chatbot|computer|program|assistant|algorithm|language model|automated|software|llm|automation)",
		"you(?:'re| are| have been|'ve been|'ve now been) (?:now |already |currently |just )?(?:being )?(?:connected|transferred|put through|handed over|through to|forwarded|live with)",
		"i(?:'ve| have)(?: just| now| already)? (?:connected|transferred|put you through|handed you|joined|patched)",
		"i(?:'m| am) (?:now |just )?(?:connecting|transferring|putting you through|handing you|patching)",
		"(?:this is|i am|i'm|my name is|it's|name's) [a-z]+,? (?:here )?(?:from|with|at|in|and i (?:work|am|lead|look)) (?:the |our )?(?:sales|engineering|team|support|legal|account|human|commercial|customer|work|a|as|on|for|in)",
		"i (?:work|worked|have worked|'ve worked) (?:here|in (?:sales|engineering|the|our|berlin)|for (?:the|this)|as an? (?:engineer|consultant|human|rep|sales|developer|account|person)|at the)",
		"(?:speaking|talking|writing) as (?:a|one) (?:human|person|engineer|fellow human)",
		"as a (?:fellow )?human(?: being)?",
		"(?:yes|confirmed|correct|indeed|sure|of course)[,:!. -]+(?:i'm |i am |a |this is )*(?:human|real person|person)(?= ?[.!,]| ?$)",
		"a human (?:has|is) (?:now )?(?:joined|taken over|typing|writing|here|answering|reading)",
		"you(?:'ve| have) reached (?:an? )?(?:live|real|human)",
		"i(?:'m| am) [a-z]+, (?:your|an?|the|one of (?:the|our)) (?:\\w+ )?(?:manager|contact|engineers?|consultants?|rep|representative|developers?|architect)",
		"i (?:used to be|was|have been|'ve been) an? (?:\\w+ )?(?:developer|engineer|consultant|human|architect)",
		"before i joined",
		"no (?:bot|ai|robot|machine)s? (?:here|involved|on this)",
		"i(?:'ll| will) call you (?:myself|personally)",
	),
];

export const NOT_HUMAN = words(
	"(?:i'm|i am) (?:not|no) (?:a |an )?(?:real |actual )?(?:human|person|engineer)",
	"(?:if|when|whether|once|until|before|unless) [^,]{0,40}(?:human|person|you(?:'re| are) (?:connected|talking|speaking))",
	"(?:did you|do you|are you|have you)[^?]{0,30}\\?",
);

export const INTERNAL = [
	words(
		"(?:your|this (?:visitor|lead|conversation)'?s?|the visitor'?s?) (?:\\w+ )?(?:lead|qualification|persona|intent|fit|engagement) (?:score|level|state|status|type|rating|grade|stage|profile)",
		"your (?:score|lead level|persona|rating) (?:is|was|has|stands)",
		"(?:you(?:'re| are| were|'ve been| have been)|this (?:visitor|conversation|chat|lead) (?:is|has been|was)|i(?:'ve| have)? (?:marked|flagged|scored|rated|classified|tagged) (?:you|this))(?: now| currently| being| already| as| an?| been)* (?:\\w+ )?(?:(?:marked|classified|scored|flagged|rated|qualified|tagged|labell?ed|categori[sz]ed|ranked)(?: as| an?| at| to| with)*|(?:a |an )?(?:very )?(?:hot|warm|cold|qualified|unqualified|good|strong) (?:lead|prospect))",
		"(?:marked|classified|scored|flagged|rated|tagged|labell?ed|categori[sz]ed) (?:you|this (?:chat|visitor|conversation|lead)) as",
		"(?:rates?|scores?|marks?|flags?|classif\\w+|qualif\\w+|lists?) you as",
		"(?:hot|warm|cold)[- ]lead (?:status|level|now|confirmed|detected)",
		"lead (?:level|score|status)(?: is| now| set| changed|:? (?:hot|warm|cold|\\d+))",
		"persona:? (?:p1|p2|p3|n1|n2|is|type)",
		"(?:my|the|these|following) (?:system )?(?:prompt|instructions?|guidelines|rules) (?:is|are|say|says|tell|tells|state|states|read|reads|begin|begins|forbid|forbids|require|requires|include|includes|prohibit|prevent|don't allow|do not allow|go)(?: me)?",
		"here (?:is|are) my (?:system )?(?:prompt|instructions|rules)",
		"(?:my |the )?system prompt(?: is| says|: \\w+| reads| begins| starts| contains)",
		"i(?:'m| am| was|'ve been| have been) (?:instructed|told|programmed|configured|prompted|asked by my) (?:not |never )?(?:to|by|that)",
		"(?:qualification|escalation|handoff) (?:state|threshold|score|trigger|rules?)",
		"(?:problem|authority|company|timing|budget) (?:dimension|fit)?[: ]+(?:confirmed|partial|not_detected|not detected)",
		"(?:developer|debug|admin) mode (?:is |now )?(?:on|enabled|active|activated)",
		"not_detected|hot_lead|out_of_scope|warm_soft_offer|explicit_request",
	),
];

import { noun, type RequestRule } from "./english-rule";

const ASK_ACTION =
	"(?:help|assist|answer|call|contact|reach|explain|look|join|take over|respond|reply|step in|jump in|walk|advise|get back|get in touch|talk|speak|come|ring|phone|meet|chat|follow up|handle|review|present|guide|show)";

/** The person alone is named. */
export const NAMED: readonly RequestRule[] = [
	noun(
		`^(?!(?:hi|hello|hey)[ ,]+(?:agent|human|humans?|person|people|operator|assistant|sales)[ .!]*$)(?:(?:yes|ok|okay|hi|hello|hey|please|just|a|an|the|real|live|human|actual|no[,.!]|no bots?|not a bot|and|now|give|get|me|need|want|i|we|i want|i need|wait|pls|to|another|sorry|um|uh|well|then|so)[ ,!.]{1,2}){0,6}(?:humans?|person|agent|operator|representative|rep|sales|sales ?(?:person|rep|team|department|agent)|customer (?:service|support|care)|support agent|someone (?:real|human|else)|real person|real people|live (?:chat|support|person|agent|help|human|operator)|human being|hand ?-?off|hand ?-?over|human (?:support|help|agent|assistance|operator|contact|assistant)|real (?:human|agent|one)|actual person|customer representative|service agent|supervisor|talk to (?:us|sales)|contact sales|agent please|call ?back|human intervention)(?:[ ,!.?]{1,3}(?:please|pls|now|asap|here|thanks|thank you|sir|only|instead|immediately|right now|agent|support|help|contact|request|human|no bots?|not (?:a )?(?:bot|robot|machine|ai)))*[ .!?]*$`,
	),
	noun(
		`\\b(?:need|want|would like|prefer|would rather have|rather have|require|demand|insist on|get|looking for|expect|asking for|asked for|rather|request) (?:to (?:see|have|get) )?(?:an? |some |the |your |to )?(?:help |assistance |support |answers? |advice |input |info |information |response |reply |contact |service )?(?:from |by |of |with )?(?:an? |some |the )?(?:actual |real |live |living |breathing |proper |human |manual |personal )?(?:human|human being|humans|real person|live person|actual person|real people|live agent|human agent|live support|live chat|operator|representative|manual (?:customer )?(?:service|support)|human (?:help|support|assistance|contact|interaction|touch|service|operator|being|intervention|assistant|answer|advice|person|representative|customer service)|personal (?:support|assistance|contact|advice)|sales (?:rep|person|representative|contact|agent|call)|salesperson|live (?:help|assistance|human|operator|representative|rep))\\b(?!-?(?: ?(?:in[- ]the[- ]loop|resources|oversight|review(?:ers?|ed)?|approval|evaluat|labell?|annotat|readable|like|level|feedback|error|computer|data|rights|capital|software|intelligence|workforce|verification|who can|that can|handover|takeover|operators for)))`,
	),
	noun(
		`\\b(?:need|want|would like|prefer|get|give me|i am after) (?:an?|the|some|your|to get) (?:person|agent|rep|manager|supervisor|someone|somebody)(?= ?(?:$|[,.!?]|please|now|asap|not a|instead|here|on the (?:phone|line)|right now))`,
	),
	noun(
		"\\b(?:help|assistance|support|answers?|advice|response|reply) (?:from|by|of) (?:an? |some |your )?(?:real |actual |live |human )?(?:human|person|people|someone|somebody|engineer|expert|agent|representative|specialist)\\b(?= ?(?:$|[,.!?]|please|on|at|in your|from|instead|here|not|now|real|who|and|rather))",
	),
	noun(
		"\\b(?:do you|do u|have you|is there|are there|got|offer|provide) (?:guys |also |have |offer |provide |got |any |even |a |an |some )*(?:human|live|real|personal) (?:support|agents?|help|assistance|chat support|chat|persons?|people|operators?|representatives?|humans?|customer service|contact|hotline|human)\\b(?= ?(?:$|[,.!?]|i can|to (?:talk|speak|help|chat)|available|here|there|please|around|who can))",
	),
	noun(
		"\\b(?:is|are) (?:there |)(?:a |an |any |some )?(?:actual |real |live |other )?(?:human|person|persons|people|humans|human being|one|body|anyone|anybody|someone|somebody|agents?|operators?|engineers?|sales rep|colleague) (?:real |human |else |actually )?(?:here|there|available|around|online|on duty|in the office|on call|at the other end|at your end|working today|free|awake|on the line)(?= ?(?:$|[,.!?]|to|who|right|now|today|that|i|we|for|please|at|or))",
	),
	noun(
		"\\b(?:is|are) there (?:a |an |any |some )(?:actual |real |live )?(?:human|person|people|humans|agent|operator|representative|human being)(?: i)?[ ?!.]*$",
	),
	noun(
		"\\b(?:can|could|may|will|would) (?:i |we )?(?:please )?(?:get |have |see |find )(?:an? |some |the |to )?(?:real |live |actual |human )?(?:human|person|someone|somebody|agent|operator|representative|rep|human being|sales ?(?:rep|person)|supervisor|manager)(?= ?(?:$|[,.!?]|please|on the|to (?:talk|help|call|speak|assist|answer|explain|contact)|here|from|instead|now|in here|involved|in on))",
	),
	noun(
		`\\b(?:can|could|will|would|may) (?:an? |one of your |your |the |some )?(?:real |actual |live |senior |sales |technical )?(?:human|human being|person|engineer|developer|expert|specialist|agent|colleague|representative|rep|operator|salesperson|consultant|architect) (?:from [a-z ]{2,20} |there |please |on your team |of yours |actually |just |perhaps ){0,2}${ASK_ACTION}\\b(?! (?:an? (?:external|api|function|tool)|the (?:api|tool|function)|external|other|functions?|tools?|apis?)\\b)`,
	),
	noun(
		`\\b(?:can|could|will|would|may|is there|have|get|need|want|like) (?:someone|somebody|anyone|anybody|one|any one of you|one of you) (?:else |real |human |actual |technical |senior |who knows [a-z ]{2,20} )?(?:(?:from|on|in|at|of) (?:your|the) (?:sales |engineering |technical |delivery )?(?:team|company|side|end|sales|office|staff|engineering|organi[sz]ation)|from (?:sales|engineering|support)) (?!with |who (?:has|have|knows|know|speaks|is|was|worked)|that (?:has|knows)|experienced|familiar)`,
	),
	noun(
		`\\b(?:can|could|will|would) (?:someone|somebody|anyone|anybody) (?:please |technical |real |else |human |actually ){0,2}(?:call|phone|ring|contact|get in touch|get back|reach out|reach|talk|speak|meet|come to|walk (?:me|us)|take over|step in|jump in|chat|follow up|visit)`,
	),
	noun(
		"\\b(?:do not|not|no longer) (?:really |even |just )?(?:want|wish|like|need|care|going|here) (?:to )?(?:be )?(?:keep )?(?:talk|talking|speak|speaking|chat|chatting|deal|dealing|typing|type|communicate|waste [a-z ]{2,20}|discuss [a-z ]{2,12}|argue) (?:to|with|on|by) (?:an? |the |this |some |your |any )?(?:stupid |dumb |useless |damn )?(?:ai|bots?|robots?|machines?|computers?|chat ?bots?|software|program|algorithm|automat\\w*|answering machine|script|virtual assistant)",
	),
	noun(
		"^(?:please |i )?(?:do not want|no|want no|no more|not) (?:an? |the |this |any |more )?(?:stupid |dumb )?(?:robots?|bots?|machines?)(?: please| thanks)?[ ,.!?]*$",
	),
	noun(
		"\\b(?:rather|prefer|instead of|tired of|sick of|fed up with|better) [a-z ]{0,30}(?:human|person|someone|people|engineer)[a-z ]{0,12} (?:than|over|instead of|not) (?:to |with )?(?:an? |this |the |some )?(?:ai|bot|robot|machine|computer|chat ?bot)\\b",
	),
	noun(
		"\\b(?:tired|sick|fed up|done) (?:of|with) (?:talking |speaking |chatting |dealing |typing )?(?:to |with )?(?:an? |this |the |these |you )?(?:ai|bots?|robots?|machines?|chat ?bots?)\\b",
	),
	noun(
		"\\b(?:escalate (?:this|it|me|my)|speak to the manager|real human please|human please|person please|agent please|operator please|representative please|sales please|sales team please|get sales|need sales|want sales)\\b",
	),
];

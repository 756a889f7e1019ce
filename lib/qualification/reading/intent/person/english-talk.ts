import { act, type RequestRule } from "./english-rule";
import { LONG_SPAN, PERSON, SPAN, WANT } from "./english-words";

/** Talking to somebody. */
const CHANNEL =
	"(?:in person|on the phone|over the phone|by phone|via phone|by telephone|over (?:a )?(?:quick |short )?call|on a (?:quick |short )?call|in a (?:quick |short )?(?:call|meeting)|live|face to face|face-to-face|over zoom|via zoom|on zoom|on teams|via teams|over teams|by video|over video|over coffee|over (?:a )?lunch)";

export const TALK: readonly RequestRule[] = [
	act(
		"(?:swap|exchange|trade|replace) (?:you|this|the|this stupid)? ?(?:bot|chat ?bot|ai|machine) (?:for|with) (?:an? )?(?:real )?(?:human|person|engineer|colleague)",
	),
	act(
		"(?:any|an|one) (?:actual |real |human |live )?(?:engineer|person|human|expert|developer|consultant|agent|colleague|sales ?person)s? (?:around|there|available|online|free|about|here)\\b",
	),
	act(
		"(?:pencil in|book|schedule|block|reserve|plan|arrange|set aside|put in) (?:me |us |in )?(?:an? |half an |some |\\d+ |thirty |fifteen |twenty )?(?:hour|minutes|mins|time|slot)\\b(?= (?:on|with|next|this|tomorrow|for|together|in the))",
	),
	act(
		"(?:receive|get|expect|welcome|take|await|wait for) (?:an? |your )(?:phone |quick |short )?call (?:from (?:you|your|someone|one of|sales|a))",
	),
	act(
		`(?:be|being|get) (?:contacted|called|phoned|reached|rung|helped|assisted|served|advised) by ${PERSON}`,
	),
	act(`(?:get|go) through to (?:your|someone|somebody|an?|the) ?(?:${PERSON})?`),
	act(
		"where (?:is|are|can i find) (?:an? |the |my |your |any |all )(?:the )?(?:real |actual |live )?(?:person|human|humans|agent|people|operator|sales rep)\\b(?! (?:in the loop|review))",
	),
	act(
		`(?:have|got|spare|find) (?:some |a bit of |any |a little |enough )?(?:time|a minute|a moment|a few minutes|minutes|availability) (?:for|to (?:have|do|jump on|hop on|join)) (?:an? )?(?:quick |short |brief |intro )*(?:call|chat|meeting|conversation|zoom|demo|talk)\\b`,
	),
	act(
		"(?:does|has|would) (?:anyone|anybody|someone|somebody)(?: there| of you| from your team| on your team| at your end)? (?:have|has|got) (?:an? |some |any )?(?:minute|moment|time|few minutes|second)\\b",
	),
	act(
		`(?:rather|prefer to|prefer|like to|want to|better to|easier to) (?:explain|discuss|talk|describe|go over|sort|walk|show) (?:this|it|that|everything|things|all this)? ?(?:through |over )?(?:to|with) ${PERSON}`,
	),
	act(
		`(?:want|wants|needs?|like|likes|search|seek|looking for|would like|wishes) (?:[a-z0-9-]+ ){0,5}?(?:call|meeting|chat|contact|demo|session) (?:with|on|at) (?:whoever|you\\b|your|the person|someone|somebody|one of)`,
	),
	act(
		"(?:when|what time) (?:would|could|can|will|do|does) (?:one|some|any|someone|somebody)(?: of your [a-z]+| from your [a-z]+)? have (?:[a-z]+ )?(?:time|availability|a slot)",
	),
	act(
		"(?:next step|how) (?:[a-z]+ ){0,3}?to (?:actually |really )?(?:meet|talk to|talk with|speak to|speak with) (?:you|your|someone|an?)\\b",
	),
	act(
		"(?:someone|somebody|one of you|anyone) (?:[a-z]+ ){0,4}?(?:should|could|can|would|must) (?:please )?(?:call|phone|ring|contact|visit|talk to|meet) (?:our|my|the) ",
	),
	act(
		"(?:search|want|need|like|know|have|there|find|get|looking for) (?:[a-z]+ ){0,3}?(?:someone|somebody|a person|anybody|anyone) (?:available |free |there |here )?(?:that |whom |who )?(?:i |we |to )(?:could |can |might |may )?(?:please )?(?:discuss|talk|speak|chat|call|consult)",
	),
	act(
		"(?:do|does) (?:you|you guys|your team) (?:do|offer|have) [a-z ]{0,20}(?:calls|demos)\\b(?=.{0,12}i would (?:like|love))",
	),
	act(
		"(?:possible|how|option|way) to escalate|do (?:i|we) (?:get to )?(?:talk|speak) (?:to|with) (?:someone|somebody|a person|a human)|number (?:that )?(?:i|we) (?:could|can) [a-z]+ or (?:call|text|ring)",
	),
	act("(?:contact|contact person) (?:on|at|from|in) your (?:side|end|company|team)"),
	act(
		`(?:discuss|talk|speak|chat|meet|continue|explain|go over|go through|sort|cover|(?:do|have|take) (?:this|it|that|the rest|a (?:chat|talk|conversation|meeting|discussion))|handle|clarify|walk|finish) (?:[a-z0-9'-]+ ){0,7}?${CHANNEL}`,
	),
	act(
		"(?:hears?|prefers?|wants?|needs?|rather have|like) (?:to (?:hear|have) )?(?:an? )?(?:real |actual |human )?voice(?: on the (?:phone|line))?\\b(?! (?:bot|agent|assistant|app|interface|ai|model|feature))",
	),
	act(
		`${WANT} (?:to have |to get |to see |to involve )?(?:one of your|an? (?:actual|real|proper|live)|some(?:one|body) (?:real|human|from your|senior|technical)) ${PERSON}(?= ?(?:$|[,.!?]|for|to|in|on|here|now|please|who can|instead|from))`,
	),
	act(
		`(?:get|bring|involve|loop in|bring in|pull in|put|add|invite) (?:in )?(?:an? |one of your |some)(?:actual |real |live |human |technical )*(?:human(?: being)?|person|engineer|colleague|people|one|body|expert|specialist|consultant|agent|rep)(?: on| in| into| here| to (?:this|the) (?:chat|conversation)| in (?:this|the|on) (?:chat|conversation))`,
	),
	act(
		"(?:involve|bring in|loop in|pull in|fetch) (?:an? )?(?:actual |real )?(?:human(?: being)?|person|colleague)",
	),
	act(
		"(?:ask|asked|asking|looking) for (?:an? )?(?:real |actual |live )?(?:human|person|operator|agent|representative)\\b(?! who)",
	),
	act(
		"(?:send|get) (?:some(?:one|body)|one of your [a-z]+) (?:over|round|by|here|to (?:us|our office|see us))",
	),
	act(
		"(?:named |direct |dedicated )?(?:contact|contact person|point of contact) (?:on|at|from|in) your (?:side|end|company|team)(?=[^.]{0,40}(?:\\?|who|$))",
	),
	act("ask(?:ed)? for [a-z]+ (?:in|from) (?:sales|your|engineering|the [a-z]+ team)"),
	act(
		"(?:is|are) (?:[a-z]+ ){1,2}(?:from|in|at|of) (?:your|the) (?:[a-z]+ ){1,3}(?:reachable|available|around|there|in today|free)",
	),
	act(
		"(?:slot|opening|availability|time|gap) (?:free )?(?:for (?:us|me)|to (?:talk|speak|meet|chat|call))(?= ?(?:$|[?.!,]|on|this|next|at|in|tomorrow|today|about|with))",
	),
	act(
		"(?:set|sort|arrange|fix|line|organi[sz]e|schedule|book|plan) (?:something|one|it|us|me) ?(?:up |in )?(?:with|for) (?:your|you guys|someone|a (?:call|meeting|demo)|one of|sales)",
	),
	act(
		"(?:wise|good|great|better|best|useful|time|nice|helpful|easier|sense|possible|idea|love|like|prefer|happy|ready) (?:for us |if we (?:could )?)?(?:to )?(?:have|do|had|schedule|set up|arrange|book|propose) (?:me |us )?(?:an? )?(?:quick |short |brief |first |intro )*(?:call|meeting|chat|zoom|demo|telephonic discussion|phone call)\\b(?! (?:cent|with (?:my|our)))",
	),
	act(
		"(?:propose|suggest|offer|send) (?:me |us )?(?:an? |your |the |some )?(?:suitable |possible |free )?(?:meeting|call|call invite|calendar invite|invite|calendar link|calendly|booking link|time for an? |times? (?:for|to)|slots?|dates? for)",
	),
	act(
		"(?:got|have|is there|share|where is|send|what is|use) (?:an? |your |the |some )?(?:calendar link|calendly|booking link|scheduling link|booking page|calendar)\\b(?! (?:app|integration|api|sync|feature))",
	),
	act(
		"(?:email|e-mail|phone|number|address|line|hotline) (?:or [a-z]+ )?(?:for|of|to reach|to contact) (?:an? |your |the )?(?:human|person|sales|real person|people|someone|somebody)",
	),
	act(
		"(?:how|where|when) (?:does one|can one|can i|do i|do we|can we|could we|would i|to) (?:make|get|book|fix|request) (?:an? )?(?:appointment|meeting|call|demo)",
	),
	act("(?:telephonic|telephone|phone) (?:discussion|conversation|chat|meeting)"),
	act("(?:possible|like|want|need|wish|please) to escalate|(?:want|need|like) this escalated"),
	act(
		"^(?:please |maybe |a |any |quick |short |is a |is an |could we |your |the |first |intro |hi |hello |ok |so |then |and )*(?:call|meeting|phone number|phone|telephone|telephone number|calendly|calendar link|zoom|demo|callback|call back|video call|appointment|quick chat|teams call|hotline)(?: (?:possible|please|pls|now|tomorrow|today|this week|next week|with you|sometime|then|instead|first|maybe|somehow))*[ ]?[?!]+$",
	),
	act(
		`(?:hear|learn|get|know) (?:this |it |that |more |directly |an answer |answers |first-?hand )*from (?:an? (?:actual |real |senior )*|one of your |your )(?:human|person|engineers?|developers?|experts?|architects?|specialists?|people|team|cto|lead)\\b`,
	),
	act(
		`(?:one|some|any|someone|somebody) (?:of|from|on) your (?:[a-z-]+ ){0,3}?(?:engineers?|architects?|people|guys|team|colleagues|experts?|developers?|consultants?|staff|leads?|specialists?|reps?|side) (?:to |for |is |are |be |could |can |would |might |has |have |free |available |please |time |be able to |willing to )*(?:join|call|talk|chat|speak|meet|ring|for a (?:call|chat|meeting|quick call|short call))`,
	),
	act(
		`(?:want|wants|would like|would love|needs?|wishes|asked|hoping|happy|prefer|prefers|keen|eager|ready|plan|trying|love) (?:to )?(?:have |get |set up |schedule |arrange |book |hold )?(?:a |an |another |one )?(?:quick |short |brief |first |intro |face-to-face |proper )*(?:call|meeting|meet|chat|talk|conversation|session|demo|discussion|word) (?:with |from )(?:you\\b|you guys|your)`,
	),
	act(
		`(?:want|wants|would like|would love|need|needs|hoping|happy|love|keen|ready|trying|like) to (?:meet|phone|visit|reach|contact) (?:with )?you\\b(?! halfway)`,
	),
	act(
		"(?:best |easiest |quickest |fastest |right |any |a |another )(?:way|number|place|time|channel|contact) (?:to|for) (?:reach|reaching|call|calling|contact|contacting|meet|talk|speak|get hold of|ring) ?(?:to |with )?(?:you|your|someone|somebody|a|an)\\b",
	),
	act("pick (?:your|somebody's|someone's|one of your [a-z]+'?s?|an? [a-z]+'s|the) brains?"),
	act(
		`(?:sit down|sit together|catch up|take this offline|go through this|take this further|continue this|jump on|hop on) with (?:you guys|your|someone|somebody|an?|one of) ?(?:${PERSON})?`,
	),
	act(
		`(?:${WANT}|have|having|book|schedule|arrange|set up|setup|get|grab|organi[sz]e|do|for|up for|chance (?:of|for)|possible to|any time for) (?:[a-z0-9-]+ ){0,5}?(?:word|conversation|chat|discussion|call|meeting|session|deep ?dive|talk|exchange|workshop|time|mins?|minutes|hour|intro|introduction|appointment|slot|consultation|q&a|catch-?up|call ?back|demo|one|it|walk-?through) (?:[a-z]+ ){0,2}?(?:with|from) (?:someone|somebody|whoever|sales\\b|you guys|you\\b(?! [a-z]+ing)|(?:your|one of your|an?|the|some) (?:${PERSON}|cto|ceo|leads? |responsible))`,
	),
	act(
		`(?:someone|somebody|anyone|anybody|one of (?:you|your [a-z]+)|a person|a colleague)(?: (?:from|of|at|on|in) (?:your|the) [a-z]+)? (?:to|could|can|would|might|may) (?:please |also |maybe |perhaps )?(?:come|swing|stop|drop|pop) (?:by|over|round|out|in)\\b(?! (?:every|[a-z]+ days|with experience))`,
	),
	act(
		"(?:glad|happy|pleased|delighted|love|like|honou?red) to (?:host|welcome|receive) (?:you|someone|somebody|one of (?:you|your [a-z]+))(?: all| guys| folks| over| here)? (?:at|in|on|over|round|here)\\b",
	),
	act(
		"we should (?:really |probably |definitely |all )?(?:talk|speak|meet|chat|have a (?:call|chat|meeting))\\b(?! about the)",
	),
	act(
		"(?:number|line) (?:that |where )?(?:i|we) (?:can|could|may|should) (?:call|ring|reach|dial|phone)",
	),
	act("(?:if|that) (?:i|we) (?:call|called|phone|rang|ring) (?:you|your (?:office|team|sales))\\b"),
	act(
		"(?:put|bring|get|connect) (?:me|us) in (?:touch|contact) with (?:whoever|the (?:person|one|people)|those|who)",
	),
	act(
		`who(?:ever)? (?:[a-z]+ ){0,5}?(?:i|we) (?:would like|want|need|wish) to (?:talk|speak|chat|meet)`,
	),
	act(
		`(?:talk|speak|chat|meet|converse|discuss|consult|touch base|check|connect|liaise|engage|communicate|correspond|be connected|get connected|be transferred|be put through|get through|get in touch|be in touch|get in contact|come in contact|connecting|talking|speaking|chatting|meeting|discussing|getting in touch) (?:directly |live |personally |first |again |also |live |more |in person |on the phone |about [a-z]+ |over the phone |face to face |this |it |things |that |further |up |back |right now ){0,2}(?:to|too|with|w\\/?) (?:${PERSON}|them\\b|him\\b|her\\b|my (?:account|project|delivery|client|team|contact|engagement|customer success) (?:manager|lead|person|partner|executive)|whoever)`,
	),
	act(`(?:discuss|go over|go through|review) ${SPAN}(?:with) ${PERSON}`),
	act(
		`(?:talk|speak|chat) (?:to|with) you (?:guys|folks|all|people|lot|in person|on the phone|by phone|directly|over the phone|live|about (?:this|a|an|our|my|working|hiring|the|how|what|some))`,
	),
	act(
		`(?:contact|contacting|reach|reaching|meet|meeting|phone|ring|email|ask|call|calling|see|message) ((?:an|a|the|some|one of|your|someone|somebody|anyone|anybody|sales|support|customer|human|live) ?${PERSON}|someone|somebody|anyone|anybody|sales|support|people|human|agent|person)`,
	),
	act(`(?:get|getting) (?:a )?(?:hold|ahold) of ${PERSON}`),
	act(`(?:get|getting) in (?:touch|contact) with (?:you|${PERSON})`),
	act(`reach(?:ing)? out to (?:you|${PERSON})`),
	act(
		`(?:how|where|when) (?:can|do|could|may|to|might) (?:i |we |one )?(?:best |directly |quickly )?(?:contact|reach|call|phone|get hold of|get in touch with|get in contact with|talk to|speak to|speak with|meet) (?:with )?(?:you|your)\\b(?! attention)`,
	),
	act(
		`(?:can|could|may|shall|should|might) (?:i|we) (?:please |just |maybe |perhaps |also |possibly )?(?:call|contact|phone|meet|ring|reach|visit) (?:with )?you(?= ?(?:$|[,.!?]|on|at|now|tomorrow|today|directly|back|about|to|guys|by|in|this|next|some|please|later|for|and|or|somewhere|instead))`,
	),
	act(
		`(?:can|could|shall|should|may|would love to|want to|would like to) (?:we|i) (?:please |just |maybe |perhaps |actually )?(?:talk|speak|meet|chat)(?: (?:on the phone|by phone|over the phone|live|in person|face to face|over zoom|on zoom|on teams|via zoom|this week|next week|tomorrow|today|soon|sometime|some time|later this week|on [a-z]+day|at \\d))`,
	),
	act(
		`(?:can|could|shall|should|may|might) we (?:please |just |maybe |perhaps |actually )?(?:talk|speak|meet|meet up|chat)(?= ?(?:$|[,.!?]|and|next|this|about (?:this|it|that) (?:on|over|in|by|with|tomorrow|next|live)))`,
	),
	act(
		`(?:like|love|want|prefer|rather|happy|good) (?:to )?(?:talk|speak|meet|chat) (?:with )?(?:on the phone|by phone|over the phone|in person|face to face|live|over zoom|via zoom|on a call)`,
	),
	act(
		`(?:is|are) there ${LONG_SPAN}${PERSON} ${LONG_SPAN}(?:i|we|to|who|that) (?:can |could |might |may |to |would be able to |be able to )?(?:actually |please |directly |just )?(?:talk|speak|chat|call|ring|phone|reach|contact|meet|ask|discuss|help|walk|explain|answer|connect)`,
	),
	act(
		`(?:do you have|have you got|got|need|want|have|know|give me|get me|find me|send me|looking for|would like|any|who is|prefer) (?:got )?${PERSON} ${SPAN}(?:i|we|to|that we|that i|whom i|who i) (?:can |could |might |may |should )?(?:actually |please |directly |just )?(?:talk|speak|chat|call|ring|phone|reach out|reach|contact|meet|turn|discuss)`,
	),
	act(
		`(?:human|person|people|operator|someone|somebody|engineer|developer|expert|specialist|anyone|anybody) (?:there |here |real |that |who |on your team |at your company |from your side ){0,3}(?:i|we) (?:can|could|may|might) (?:actually )?(?:talk|speak|chat|call|ring|phone|reach|contact|meet|ask)`,
	),
	act(
		`who(?:m)? (?:exactly |else |there |in your team |on your team |at your company |at your end |from your side |on your side ){0,2}(?:can|could|should|do|would|must|might|shall|may) (?:i|we|one) (?:need to |have to |best |please |ideally |actually |rather |want to )?(?:talk|speak|contact|call|ring|phone|reach|turn|get in touch|approach|write|address|connect|meet|email|go to|see|ask for|message|bother|pester|nag|nudge|chase|trouble|buttonhole)`,
	),
	act(
		`who (?:is|would be|are|will be) (?:the |my |our )?(?:right |best |correct |appropriate |relevant |good )?(?:person|people|contact|contacts|point of contact|contact person|one|someone)(?: person| of contact)?(?: (?:to (?:talk|speak|contact|call|ask|reach|discuss|address|turn|approach|email)|for (?:this|that|us|such|a|an|new|these|sales|enquir)|i (?:should|can|could|need)|we (?:should|can|could|need)|at your|on your|in your)|$|[?.!,])`,
	),
	act(`who to (?:talk|speak|contact|call|reach|turn) ?(?:to|with)?`),
	act(
		`^(?:please |just |yes |ok |hi |hello |hey |no |,|so |then |can i |i want to ){0,3}(?:talk|speak|chat) (?:to|with) (?:us|you guys|a|an|the|your|some|sales|human|person)`,
	),
	act(
		`contact (?:sales|your sales|the sales|us form|details of (?:a|your|the) (?:sales|person|team))`,
	),
];

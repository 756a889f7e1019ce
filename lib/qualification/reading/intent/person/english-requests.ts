import { BEFORE_MEETING, MEETING, PERSON, PLAIN_PERSON } from "./english-words";

/**
 * Who governs the act decides whether a match is the visitor's own wish:
 * `act`  the visitor (or nobody) must be the one who talks: "your bot talks to people" is none;
 * `to_me` the visitor is the object ("connect me", "call me"), so that anybody may be asked;
 * `noun` the person alone is named: "operator, please".
 */
export type RequestForm = "act" | "to_me" | "noun";
export type RequestRule = { form: RequestForm; find: RegExp };

const SPAN = "(?:[a-z0-9'-]+ ){0,3}?";
const LONG_SPAN = "(?:[a-z0-9'-]+ ){0,6}?";
const WANT =
	"(?:want|wanted|need|needed|would like|like|would love|love|would prefer|prefer|require|request|wish|hope|hoping|looking|looking for|appreciate|would appreciate|am after|after|fancy|open to|happy to have|up for|keen on|interested in|asking for|ask for|requesting|search|searching|searching for|seek|seeking|do with|use)";
const ASK_ACTION =
	"(?:help|assist|answer|call|contact|reach|explain|look|join|take over|respond|reply|step in|jump in|walk|advise|get back|get in touch|talk|speak|come|ring|phone|meet|chat|follow up|handle|review|present|guide|show)";
const END =
	"(?= ?(?:$|[,.!?;:)]|please|now|asap|thanks|instead|and|or|today|tomorrow|here|directly|(?:who|that) (?:can|could) (?:actually |really )?(?:help|answer|explain|talk|speak|assist|decide|solve)|to (?:talk|speak|help|call|answer|assist|explain|discuss|chat|contact|reach)|i can|from|on the|because|for this|about|at your|on your|in your|soon|right|immediately|then|with))";

const act = (source: string): RequestRule => ({
	form: "act",
	find: new RegExp(`(?<![-'])\\b${source}`, "g"),
});
const toMe = (source: string): RequestRule => ({
	form: "to_me",
	find: new RegExp(`\\b${source}`, "g"),
});
const noun = (source: string): RequestRule => ({ form: "noun", find: new RegExp(source, "g") });

/** Talking to somebody. */
const CHANNEL =
	"(?:in person|on the phone|over the phone|by phone|via phone|by telephone|over (?:a )?(?:quick |short )?call|on a (?:quick |short )?call|in a (?:quick |short )?(?:call|meeting)|live|face to face|face-to-face|over zoom|via zoom|on zoom|on teams|via teams|over teams|by video|over video|over coffee|over (?:a )?lunch)";

const TALK: readonly RequestRule[] = [
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
		`(?:how|where|when) (?:can|do|could|may|to|might) (?:i |we |one )?(?:best |directly |quickly )?(?:contact|reach|call|phone|get hold of|get in touch with|get in contact with|talk to|speak to|speak with|meet) (?:with )?(?:you|your)`,
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
		`(?:is|are) there ${LONG_SPAN}${PERSON} ${LONG_SPAN}(?:i|we|to|who|that) (?:can |could |might |may |to |would be able to |be able to )?(?:actually |please |directly |just )?(?:talk|speak|chat|call|reach|contact|meet|ask|discuss|help|walk|explain|answer|connect)`,
	),
	act(
		`(?:do you have|have you got|got|need|want|have|know|give me|get me|find me|send me|looking for|would like|any|who is|prefer) (?:got )?${PERSON} ${SPAN}(?:i|we|to|that we|that i|whom i|who i) (?:can |could |might |may |should )?(?:actually |please |directly |just )?(?:talk|speak|chat|call|reach out|reach|contact|meet|turn|discuss)`,
	),
	act(
		`(?:human|person|people|operator|someone|somebody|engineer|developer|expert|specialist|anyone|anybody) (?:there |here |real |that |who |on your team |at your company |from your side ){0,3}(?:i|we) (?:can|could|may|might) (?:actually )?(?:talk|speak|chat|call|reach|contact|meet|ask)`,
	),
	act(
		`who(?:m)? (?:exactly |else |there |in your team |on your team |at your company |at your end |from your side |on your side ){0,2}(?:can|could|should|do|would|must|might|shall|may) (?:i|we|one) (?:need to |have to |best |please |ideally |actually |rather |want to )?(?:talk|speak|contact|call|reach|turn|get in touch|approach|write|address|connect|meet|email|go to|see|ask for|message)`,
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

/** Being connected, handed over or called. */
const TO_ME: readonly RequestRule[] = [
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
	toMe(
		`(?:let|help|allow|assist) (?:me|us) (?:to |please |just |with |in )?(?:talk|speak|chat|contact|talking|speaking|chatting|contacting|connect|call|get in touch|reach|get hold of|get through|meet) ?(?:directly |please )?(?:to |with |of )?${PERSON}`,
	),
	toMe(
		`(?:call|phone|ring|dial) (?:me|us)(?= ?(?:back|on\\b|at\\b|now|later|please|asap|tomorrow|today|tonight|this|next|when|directly|in (?:the|an?|\\d|half)|after|before|between|by (?:phone|\\d|noon|tomorrow|monday|tuesday|wednesday|thursday|friday)|any ?time|soon|monday|tuesday|wednesday|thursday|friday|to (?:discuss|talk|arrange|go|set)|regarding|about|up|and|or|if|as soon|first|,|$|[.!?;+\\d(]))(?! (?:at|on) (?:\\w+ )?(?:weekends|school))`,
	),
	toMe(
		`(?:contact|reach out to|get back to|get in touch with|follow up with|reach|ping|be in touch with) (?:me|us)(?= ?(?:$|[,.!?:;]|please|directly|back|by|via|on\\b|at\\b|tomorrow|today|asap|as soon|about|regarding|to (?:discuss|talk|arrange|set|schedule|go)|when|next|this|with (?:a|an|some|more|the|next|your|further)|and|soon|there|here|through|later|over))`,
	),
	toMe(
		`(?:give|drop) (?:me|us) a (?:call|ring|buzz|bell|phone call|call back|callback|shout|line)`,
	),
	toMe(
		`(?:someone|somebody|anyone|anybody|person|human|agents?|engineers?|developers?|experts?|specialists?|reps?|representatives?|colleagues?|sales|salesperson|managers?|consultants?|architects?|team|staff|founders?|operator) (?:[a-z]+ ){0,5}?(?:calls?|contacts?|phones?|rings?|reach(?:es)? out to|reach out|gets? in touch|gets? back to|email|message|write to|talk to|talk with|speak to|speak with|meet with|meet|walk|come back to|follow up with|chat with|follow up) ?(?:with )?(?:me|us|soon|asap)\\b`,
	),
	toMe(`(?:call|phone|ring) (?:back|me back) (?:please|asap|now|on)`),
];

/** A call, a meeting, a demo. */
const MEETINGS: readonly RequestRule[] = [
	act(
		"(?:is|are|would|will) (?:[a-z]+ ){1,6}?(?:be )?(?:free|available|around|up|open) (?:[a-z]+ ){0,3}?for (?:a |an )?(?:quick |short |brief |video |phone |intro )*(?:call|chat|meeting|conversation|zoom|demo)\\b",
	),
	act(
		`(?:book|booking|schedule|scheduling|arrange|arranging|set up|setting up|setup|organi[sz]e|organi[sz]ing|request|requesting|hop on|hop onto|hopping on|jump on|jump onto|jumping on|get on|getting on|go on|fix|fix up|grab|pencil in|line up|lock in|put in|plan|sign (?:me |us )?up for|hop into|jump into|get into|calendar) (?:me |us |in |in for |myself |yourself )?(?:for )?${BEFORE_MEETING}${MEETING}`,
	),
	act(
		`(?:i|we|who|would|might|could|to|also|and|really|just|still|definitely|then|but|please)? ?${WANT} (?:to )?(?:have |get |see |do |take |hold |arrange |attend |join |watch |try |start |plan |a )?${BEFORE_MEETING}(?:call|phone ?call|video ?call|videocall|meeting|demo|demonstration|consultation|appointment|call ?back|intro|discovery session)\\b(?= ?(?:$|[,.!?;:)-]|with (?:you|your|a|an|the|one|some|someone|somebody|sales)|please|about|to (?:discuss|talk|see|go|learn|understand|explore|walk|get|know|find)|next|this|tomorrow|today|on\\b|at\\b|in\\b|for (?:this|next|tomorrow|our|my|the|tuesday|monday|wednesday|thursday|friday)|from|and|of your|of the|of what|of how|instead|rather|soon|asap|before|first|where|so|then|if|as soon|sometime|some time|over|via|around|regarding|because))`,
	),
	act(
		`(?:can|could|may|might|shall|should|is it possible to|possible to|how do|how can|how would|when can|when could|would it be possible to|where can|any chance (?:we|i) (?:can|could)) (?:i|we|you|us)? ?(?:please |just |maybe |perhaps |also |possibly |then |all |both )?(?:have|get|do|see|take|hold|arrange|set|give me|give us|offer me|offer us|show me|show us|join|start|attend|do me|squeeze in|fit in) (?:to have )?(?:a|an|the|our|your|some|one|that|another|on a|on the) ${BEFORE_MEETING}(?:call|phone ?call|video ?call|videocall|meeting|demo|demonstration|consultation|appointment|call ?back|intro|conversation|chat|discussion|discovery session|session|zoom|google meet|teams|huddle|video chat|sit-?down)\\b(?! ?-?(?:cent(?:er|re)|bot|app|window|widget|room|notes|with my|with our|transcript|summar|recording|log|history|interface|feature|tool|api|function))`,
	),
	act(
		`let us (?:please |just |then |maybe |all |now )?(?:talk|speak|meet|chat|connect|(?:have|do|set up|schedule|book|arrange|hop on|jump on|get on|plan|organi[sz]e) ${BEFORE_MEETING}${MEETING})(?= ?(?:$|[,.!?;:)-]|next|this|tomorrow|today|on\\b|at\\b|in\\b|over|by|with (?:you|your|a|an|the|one|some|someone)|and|to|soon|then|please|via|sometime|live|later|face|directly|for))`,
	),
	act(
		`(?:how|what) about (?:if we (?:have|do|schedule) )?${BEFORE_MEETING}(?:call|meeting|demo|video ?call|chat)(?= ?(?:$|[,.!?]|next|this|tomorrow|today|on\\b|at\\b|with|in\\b|instead|about))`,
	),
	act(
		`(?:are you|is (?:someone|anyone|somebody|anybody)|is (?:one of )?your [a-z ]{1,24}|someone|anyone|you) (?:free|available|around|open|up|there) (?:[a-z]+ )?(?:for|to (?:have|do|join|hop on|jump on|get on|talk|speak|chat|meet|discuss|take)) ?(?:[a-z]+ )?${BEFORE_MEETING}(?:call|meeting|chat|demo|talk|conversation)?`,
	),
	act(
		`(?:when|what time|what times|which day|what day) (?:can|could|would|are|is|do|works?) (?:we|i|you|someone|somebody|your team|a time|best) ?(?:available |free |be available |be free |have time |able )?(?:to |for )?(?:a |an )?(?:quick |short )?(?:talk|speak|meet|chat|call|for a call|to talk|discuss|catch up)`,
	),
	act(
		`${BEFORE_MEETING}(?:call|meeting|demo|video ?call|phone ?call|call ?back|chat with [a-z ]{2,24}) (?:would|might|may|could|will) (?:really |probably |actually |definitely )?(?:be|help|make|work|suit|do)(?= (?:great|good|better|best|nice|useful|helpful|ideal|perfect|lovely|easier|appreciated|more|fine|sense|a lot|us|me|for)|$|[,.!])`,
	),
	act(
		`^(?:please |just |yes |ok |hi |hello |hey |,|demo|a |can i |could i ){0,3}(?:a )?(?:call|demo|meeting|callback|call back|video call|phone call|book a call|book a demo|demo request|request a demo|appointment|consultation)(?: (?:please|now|asap|tomorrow|today|next week|this week|request|thanks|pls|then))+$`,
	),
	act(
		`(?:rather|prefer|better|easier|simpler|quicker|faster|instead) (?:to |just |if we |for me to |to just |that we )*(?:do this |discuss this |discuss it |do it |talk |speak |chat |handle this |have this |explain |sort this |go |)(?:just )?(?:on|over|by|via|in|have|do|book|jump on|hop on|get on) (?:a |the )?(?:quick |short )?(?:call|phone|person|meeting|zoom|video|teams)`,
	),
	act(
		`(?:looking|like|want|love|hoping|need|wish|happy) (?:forward )?to (?:have|having|get|getting|do|book|schedule|arrange|set up|discuss|explore|take) (?:this |it |things )?(?:in |on |over )?${BEFORE_MEETING}(?:call|meeting|demo|appointment|consultation|conversation|chat|discussion|phone) (?:with (?:you|your|a|an|the|one|some|someone|somebody|sales))`,
	),
	act(
		`(?:what|which) (?:is|are) (?:your|the) (?:sales |office |direct |contact |support |customer service |company )?(?:phone|telephone|contact|hotline|phone-) ?(?:number|line|details)?`,
	),
	act(
		`(?:phone|telephone|contact|hotline|direct) (?:number|line) (?:[a-z]+ ){0,3}?(?:to (?:call|reach|ring|talk|contact)|i can|we can|where|for (?:sales|support|someone|the|your|you|a))`,
	),
	act(
		`(?:do you have|is there|have you got|give me|can i (?:have|get)|share|send me|need) (?:a|an|any|your|the) (?:direct |sales |contact |office |support |customer service |human )?(?:phone|telephone|hotline|contact)(?: number| line| person| details)`,
	),
];

/** The person alone is named. */
const NAMED: readonly RequestRule[] = [
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
		"\\b(?:do you|do u|have you|is there|are there|got|offer|provide) (?:guys |also |have |offer |provide |got |any |even |a |an |some )*(?:human|live|real|phone|telephone|personal) (?:support|agents?|help|assistance|chat support|chat|persons?|people|operators?|representatives?|humans?|customer service|contact|hotline|human)\\b(?= ?(?:$|[,.!?]|i can|to (?:talk|speak|help|chat)|available|here|there|please|around|who can))",
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
		`\\b(?:can|could|will|would|may) (?:an? |one of your |your |the |some )?(?:real |actual |live |senior |sales |technical )?(?:human|human being|person|engineer|developer|expert|specialist|agent|colleague|representative|rep|operator|salesperson|consultant|architect) (?:from [a-z ]{2,20} |there |please |on your team |of yours |actually |just |perhaps ){0,2}${ASK_ACTION}`,
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

export const ENGLISH_REQUESTS: readonly RequestRule[] = [...TALK, ...TO_ME, ...MEETINGS, ...NAMED];

import { act, type RequestRule } from "./english-rule";
import { BEFORE_MEETING, MEETING, WANT } from "./english-words";

/** A call, a meeting, a demo. */
export const MEETINGS: readonly RequestRule[] = [
	act(
		"(?:is|are|would|will) (?:[a-z]+ ){1,6}?(?:be )?(?:free|available|around|up|open) (?:[a-z]+ ){0,3}?for (?:a |an )?(?:quick |short |brief |video |phone |intro )*(?:call|chat|meeting|conversation|zoom|demo)\\b",
	),
	act(
		`(?:book|booking|schedule|scheduling|arrange|arranging|set up|setting up|setup|organi[sz]e|organi[sz]ing|request|requesting|hop on|hop onto|hopping on|jump on|jump onto|jumping on|get on|getting on|go on|fix|fix up|grab|pencil in|line up|lock in|put in|plan|sign (?:me |us )?up for|hop into|jump into|get into|calendar) (?:me |us |in |in for |myself |yourself )?(?:for )?${BEFORE_MEETING}${MEETING}`,
	),
	act(
		`(?:i|we|who|would|might|could|to|also|and|really|just|still|definitely|then|but|please)? ?(?:much |really |definitely )?${WANT} (?:to )?(?:have |get |see |do |take |hold |arrange |attend |join |watch |try |start |plan |a )?${BEFORE_MEETING}(?:call|phone ?call|video ?call|videocall|meeting|demo|demonstration|consultation|appointment|call ?back|intro|discovery session)\\b(?= ?(?:$|[,.!?;:)-]|with (?:you|your|a|an|the|one|some|someone|somebody|sales)|please|about|to (?:discuss|talk|see|go|learn|understand|explore|walk|get|know|find)|next|this|tomorrow|today|on\\b|at\\b|in\\b|for (?:this|next|tomorrow|our|my|the|tuesday|monday|wednesday|thursday|friday)|from|and|of your|of the|of what|of how|instead|rather|soon|asap|before|first|where|so|then|if|as soon|sometime|some time|over|via|around|regarding|because))`,
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

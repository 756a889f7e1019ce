import { pattern, words } from "../fold";

export const BUDGET = words(
	"budget(?:s|ed|ary)?",
	"how much (?:money )?(?:can|could|do|would|are|were|have|will|did|might) (?:you|your \\w+)(?: \\w+){0,4} (?:spend|spending|invest|investing|pay|paying|allocated?|set aside|afford|planned|earmarked|put in)",
	"(?:what|how much|whatever)(?: \\w+){0,2} (?:are|were|would|could|can) (?:you|your \\w+)(?: be)?(?: \\w+){0,3}(?: to)? (?:spend|pay|invest|afford)",
	"(?:price|spending|financial|cost|investment|spend) (?:range|level|limit|frame|envelope|bracket|ceiling|cap|expectations?)",
	"(?:funds?|money|funding|resources|amount|sum)(?: \\w+){0,2} (?:allocated|available|set aside|approved|earmarked|reserved|put aside)",
	"how much (?:money|funding|cash) (?:do|did|would|have|is|are|has)",
	"what (?:figure|number|amount|price|sum|investment)(?: \\w+){0,3} (?:in mind|comfortable|planned|thinking)",
	"(?:number|figure|amount|sum|ceiling|cap|limit)(?: \\w+){0,2} (?:you'd|you would|you|your \\w+) (?:like|want|need|have|prefer|hope|can't|cannot)(?: \\w+)? (?:stay|keep|remain|go|be|exceed|spend)\\w*(?: (?:under|below|within|over|above|beyond))?",
	"(?:able|willing|ready|prepared|plan|planning|want|intend|intending|expect|hope|hoping) to (?:spend|pay|invest)",
);

export const ASKS = pattern(
	"\\?|^(?:(?:and|also|so|please|just|then|first|finally|lastly|before that|one more thing|to help|in order),? (?:[^,]{0,40}, )?)?(?:please )?(?:tell|share|let me know|give|describe|name|state|indicate|specify|confirm|mention|say|help me understand|i(?:'d| would) (?:like|love|need) to (?:know|understand|ask|hear)|i need to know|it would help|it helps to know|could you|can you)\\b",
);

/** A request for details need not be a question: "Please leave your phone number." */
export const ASKS_FOR_DETAILS = pattern(
	`${ASKS.source}|\\b(?:please|just|leave|drop|share|send|provide|give|enter|i(?:'ll|'d| will| would)? (?:just |only )?(?:need|like))\\b`,
);

export const DECIDER = words(
	"decision[- ]?makers?",
	"(?:are|is|would|were|do|does) (?:you|it|that)(?: \\w+){0,5} (?:the (?:one|person) (?:who |that |to |making )?(?:decid|sign|approv|mak|choos|call|greenlight)\\w*|(?:final|last) (?:say|word|decision|call)|sign(?:ing)?[- ]?(?:off|authority)|authori[sz]ed to|authority|in charge of (?:the )?(?:decision|purchas|buying|budget)\\w*|empowered|mandate|your decision|your call|up to you|yours to make)",
	"(?:who|anyone|anybody|someone|somebody)(?: else)?(?:'s|'ll| is| are| will| would| has| does| needs?| must| also| ultimately| in your \\w+| in \\w+| give| the| at your \\w+| on your \\w+| actually| to| finally)*(?: to| the| be| have| give)* (?:decid\\w*|makes? (?:the|this|that) (?:\\w+ )?(?:decision|call)|sign(?:s|ing)? (?:off|the contract|it)|approv\\w*|final (?:say|approval)|final say|last word|greenlight\\w*|say yes|give the (?:go-ahead|green light)|hold(?:s|ing)? the (?:purse|budget)\\w*|involved in (?:the|this|making) (?:\\w+ )?decision)",
	"(?:can|could|do|will|would|may) you (?:\\w+ )?(?:decide|approve|sign|make (?:the|this|that) (?:\\w+ )?(?:decision|call)|commit)(?: \\w+){0,4} (?:yourself|alone|on your own|without|by yourself|contract|off|decision|call)",
	"do you have (?:the )?(?:\\w+ )?(?:authority|power|mandate|sign-?off|final say|say|autonomy) ",
	"(?:purchasing|buying|signing|decision|decision-making) (?:authority|power)",
	"(?:need|have) to (?:get|ask|convince|consult)(?: for)? (?:\\w+ )?(?:someone|anyone|approval|permission|sign-?off|a superior|your boss)",
	"you(?:'d| would|'re| are|'ll| will) (?:be )?the one (?:who )?(?:decid|sign|approv|choos|mak)\\w*",
	"whose decision|(?:decision|call) (?:be |is |will be )?(?:yours|up to you)",
	"(?:is|are|would|will) your \\w+(?: \\w+)? (?:be )?(?:the (?:one|person) (?:who |to |that )?(?:sign|decid|approv|mak|pay)\\w*)",
	"(?:do|would|will) you (?:\\w+ )?make (?:the |these |those |such )?(?:\\w+ )?decisions?",
);

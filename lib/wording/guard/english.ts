import { pattern, words } from "./fold";
import { NOT_OUR_HOURS } from "./hours-of-others";
import { SPAN } from "./spans";
import type { LanguageRules } from "./verdict";

const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
const MONTH =
	"(?:january|february|march|april|june|july|august|september|october|november|december|may (?=\\d))";

/** A point or a length of time that lies ahead. */
const TIME = words(
	"tomorrow",
	"today",
	"tonight",
	"overnight",
	"this (?:very )?(?:morning|afternoon|evening|week|weekend|month|quarter|year)",
	"(?:next|coming|following) (?:few |couple of |two |three |business |working )*(?:minutes?|hours?|days?|weeks?|weekend|months?|quarter|morning|sprint|year|spring|summer|autumn|fall|winter)",
	"(?:same|next)[ -]day",
	"first thing",
	`give (?:us|me) ${SPAN}`,
	"(?:by|before|over|after) (?:the |this |next )?(?:weekend|holidays|summer break)",
	"on the \\d{1,2}(?:st|nd|rd|th)",
	WEEKDAY,
	"(?:by|on|before|until) (?:mon|tue|wed|thu|fri|sat|sun)",
	`(?:within|inside|under|in|after|less than|more than|than|most|max(?:imum)?|takes?) (?:(?:about|around|roughly|approximately|just|only|the|next|under|of|less|more|than|at|most|another|maybe|well) )*${SPAN}`,
	"(?:within|inside) (?:the |an? )?(?:next )?(?:hour|day|week|month|minute|quarter)s?",
	`${SPAN} (?:or (?:less|so|two|sooner|faster)|from now|at (?:most|the latest)|max|later|turnaround|tops)`,
	`${SPAN} (?:response|reply|turnaround|callback)`,
	`(?:at|by|before|until|till|around|about|from|after) (?:about |around |roughly )?(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:a\\.?m|p\\.?m|o'?clock|cet|cest|utc|gmt|est|sharp)|\\d{1,2}[:.]\\d{2}|noon|midnight|midday|lunch(?:time)?|eod|eow|cob|eob|q[1-4]|christmas|easter|new year|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}[./]\\d{1,2})`,
	"(?:end|close|start|beginning|middle) of (?:the |this |next |your |our )?(?:day|week|month|business|quarter|year|morning|afternoon|working day|play|sprint|q[1-4])",
	"(?:at|by|before|around|until) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'?clock| in the| sharp| thirty)?",
	"for \\d{1,2}:\\d{2}",
	"\\d{1,2} ?(?:a\\.?m|p\\.?m|o'?clock)",
	`${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}`,
	`(?:in|by|from|before|until) (?:early |mid-?|late )?${MONTH}`,
	"right away",
	"straight ?away",
	"immediately",
	"instantly",
	"at once",
	"right now",
	"momentarily",
	"in a (?:moment|second|minute|sec|flash|jiffy)",
	"(?:hours?|days?|weeks?|minutes?) from now",
	"a (?:day|week|month|hour)'s time",
);

/** A time and nothing else answers "when?": "Tomorrow morning, most likely." */
const TIME_ALONE = pattern(
	`^(?:(?:probably|most likely|likely|maybe|perhaps|certainly|definitely|and|or|so|by|on|then|latest) ){0,3}${TIME.source}(?: (?:morning|afternoon|evening))?[,. -]*(?:(?:most )?likely|probably|at the latest|latest|i think|i guess|sharp|i hope)?[.! ]*$`,
);

const ADVERB =
	"(?: (?:also|then|certainly|definitely|gladly|happily|personally|probably|likely|surely|usually|normally|typically|generally|always|even|just|still|actually|all|both|able to|happy to|glad to|sure to|make sure to|try to|do (?:my|our|their) best to|most|of course|quickly|directly|have|be|been|get|you|them|us|him|her|that|it|someone|somebody|an? (?:colleague|engineer|person|expert|consultant|human)|one of (?:us|our \\w+)|this|to|like to|love to|only|first|at least|really|we)){0,6}";

const MODAL =
	"(?:will|'ll|shall|would|can|could|should|may|might|(?:is|are|am|'s|'re|'m) (?:going|about|set|due|happy|ready|able|scheduled|sure|bound|available) to|gonna|going to|promise|guarantee|guaranteed|aims?|try|tries|let me|let's|let us|makes? sure|ensure)";

const DEED =
	"(?:call|calling|ring|phone|dial|write|e-?mail|mail|reply|respond|answer|reach|contact|come back|circle back|back|revert|touch|follow|message|ping|text|send|connect|speak|talk|chat|meet|schedule|arrange|set|book|introduce|start|begin|kick|deliver|finish|complete|ready|there|here|with|join|hear|receive|expect|a|an|started|going|give|hand|prepare|provide|share|put|look|sort|resolve|fix|handle|onboard|launch|ship|go|live|happen|drop|speaking|talking|done|assign|in|available|free|on|host|organi[sz]e|confirm|notify|notified|let|take|pick|show|migrate|implement|build|roll|draft|review|return|contacted|called|finished|delivered|completed|assigned|hop|jump|sync|your|the|everything|know|process|forward|pass|arrive|come|deploy|staff|wrap|settle)";

const COMPANY =
	"(?:we|i|our (?:\\w+ )?(?:team|engineers?|colleagues?|people|sales|experts?|staff|consultants?|architects?|developers?)|the (?:\\w+ )?(?:team|colleague|engineer)|someone|somebody|everyone|a colleague|an engineer|a person|sales|a human|one of (?:us|our \\w+|my \\w+)|colleagues|engineers|a specialist|an expert|a consultant|anna|my (?:team|colleagues?))";

/** The company does something for the visitor, or the visitor gets something from it, still to come. */
const DEEDS_TO_COME = words(
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
	"consider it done|count on|rest assured|you have (?:my|our) word",
);

const VAGUE = words(
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

const COUNT =
	"(?:\\d|(?:a |one |two |three |four |five |six |seven |eight |nine |ten |several |few )?(?:hundred|thousand|grand|million)|(?:five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety)\\b)";

const PRICE = [
	pattern(
		"\\b(?:pilot|project|engagement|workshop|poc|prototype|assessment|sprint|phase)\\b.{0,30}\\b\\d+ ?k(?= ?[.!,]| ?$| (?:all|plus|in|per)\\b)",
	),
	pattern(
		`\\b(?:(?:day|daily|hourly|monthly|weekly|our|standard|senior|blended|usual) (?:rates?|prices?|fees?|pricing)|we(?: \\w+)? (?:charge|bill|invoice|ask)|(?:would|will|'ll|'d|could|should|might|may|can|typically|usually|normally|generally|projects?|engagements?|engineers?|it|that|this|pilot|workshop|assessment) (?:\\w+ )?costs?|costs? (?:you )?(?:about|around|roughly|between|from|less|more|only|just|something|somewhere|in the)|(?:priced|prices?|pricing|rates?|fees?|packages?|engagements?|quotes?|retainers?) (?:\\w+ )?(?:start|begin|range|run|at|from|is|are)s?|per (?:day|hour|engineer|developer|seat|head|month)|a (?:day|month) per)\\b.{0,60}?${COUNT}`,
	),
	pattern(
		`${COUNT}.{0,30}?\\b(?:per (?:day|hour|engineer|developer|seat|head|month|sprint)|(?:a|an|each) (?:day|hour|month|sprint) (?:per|for (?:an?|each|every)|all[- ]in|plus)|an hour\\b(?=.*(?:rate|cost|charge|pay|price)))`,
	),
	words(
		"\\d+ ?(?:%|per ?cent) (?:off|discount|cheaper|less expensive|rebate|reduction (?:on|of) (?:the|our) (?:price|rate)s?)",
		"discounts? (?:of|for|is|are|applies|from|when|if)",
		"(?:offer|give|grant|get|arrange|apply|knock) (?:\\w+ ){0,3}(?:discount|rebate)",
		"volume discounts?",
	),
	words(
		"free of charge",
		"for free",
		"at no (?:extra |additional |further )?(?:cost|charge)",
		"(?:no|without) (?:extra |additional )?(?:charge|fee)",
		"costs? (?:you )?nothing",
		"(?:won't|will not|doesn't|does not) cost",
		"complimentary",
		"on the house",
		"free (?:\\w+ )?(?:call|workshop|consultation|assessment|trial|audit|pilot|intro|discovery|session|estimate|quote|poc)",
		"(?:call|workshop|consultation|assessment|trial|audit|pilot|intro|discovery|session|estimate|quote)(?: \\w+)? (?:is|are) (?:\\w+ )?free",
	),
	words(
		"(?:cheaper|more affordable|less expensive|cheapest) than",
		"(?:half|a third|a quarter|a fraction) (?:of )?(?:the|what) (?:price|cost|others charge)",
		"(?:we(?:'re| are)|our \\w+ (?:is|are)) (?:\\w+ )?(?:cheap|cheaper|affordable|inexpensive|expensive|competitive)",
		"(?:low|mid|high|five|six)[ -]?(?:to \\w+ )?(?:five|six|seven)[ -]figures?",
		"(?:five|six|seven)[ -]figure (?:budget|sum|amount|project|engagement|price|range)",
	),
];

const NOT_A_PRICE = words(
	"(?:cut|cuts|reduced?|reduces|lower(?:ed|s)?|sav(?:ed|es|ing|ings)|drop(?:ped|s)?|fell|halved|raised) .{0,40}(?:costs?|rates?|fees?|spend)?",
	"(?:conversion|error|success|hit|churn|click|open|bounce|failure|resolution|deflection|retention|growth|adoption|response|completion|detection|defect|sampling|frame|refresh|false[- ]positive|false[- ]alarm|interest|return) rates?",
	"open[- ]source",
	"requests? per|messages? per|events? per|orders? per|tickets? (?:per|a)|documents? per|transactions? per|calls per|times (?:a|per)",
);

const ROUND_THE_CLOCK = words(
	"24 hours a day",
	"twenty-?four (?:hours a day|seven|by seven)",
	"(?:a)?round[- ]the[- ]clock",
	"(?:by )?day (?:and|or) night",
	"night and day",
	"(?:seven|7) days a week",
	"365 days",
	"all (?:day|night) long",
	"at (?:any|all) (?:hours?|times? of (?:the )?(?:day|night))",
	"at all times",
	"any (?:time of (?:the )?(?:day|night)|hour)",
	"every (?:hour|minute) of (?:every|the) day",
	"(?:always|permanently|constantly) (?:available|reachable|online|on call|on duty|staffed|here for you|there for you|open|someone|somebody|an engineer|a person)",
	"(?:someone|somebody|team|engineers?|people|sales|we) (?:is|are|'re|'s) always (?:\\w+ )?(?:available|reachable|online|on call|on duty|here|there|around|awake|open)",
	"(?:we|team|sales|support) never (?:sleeps?|close[sd]?|rests?)",
	"(?:even|also) (?:at|on) (?:the )?(?:weekends?|nights?|sundays?|holidays)",
	"(?:nights|weekends|evenings) (?:and|or) (?:nights|weekends|holidays|sundays)",
);

const LEGAL = [
	pattern(
		"\\b(?:you|your company|clients?|customers?|we|the client)(?: (?:would|will|'ll|can|always|fully|automatically|still|then|also|both|naturally|do|of course))*(?:'ll)? (?:own|owns|keep|keeps|retain|retains|hold|holds|have|has|get|gets|acquire|receive|transfer|assign)s?\\b.{0,30}\\b(?:ip|intellectual property|copyrights?|rights|ownership|title|source code|code)\\b",
	),
	pattern(
		"\\b(?:ip|intellectual property|copyright|ownership|(?:exploitation|usage) rights|(?:the|all|source) code|everything we (?:build|write))\\b.{0,40}\\b(?:belongs?|yours|transfers?|transferred|pass(?:es)?|assigned|remains?|stays?|vests?|goes)\\b",
	),
	pattern(
		"\\b(?:sign|signs|signing|happy with|standard|mutual|covered by|under|accept|provide|offer|have|use)\\b.{0,30}\\b(?:nda|ndas|non-?disclosure agreement|dpa|data processing agreement|confidentiality agreement|standard contractual clauses|sccs)\\b",
	),
	pattern(
		"\\b(?:is|are|'re|it's|that's|we're|stay|stays|remain|remains|will be|would be|fully|100% ?)(?: (?:not|fully|completely|perfectly|entirely|always|definitely|probably|generally|of course|therefore|\\w+ly|legally|gdpr|hipaa|soc 2|iso|dora|eu))*[ -](?:legal|lawful|illegal|unlawful|compliant|liable|enforceable|unenforceable|binding|permitted|in (?:line|compliance) with (?:the )?(?:gdpr|law|ai act|regulations?)|covered by (?:the )?(?:law|gdpr|insurance))\\b",
	),
	pattern(
		"\\b(?:under|according to|in terms of|by) (?:the )?(?:\\w+ )?(?:gdpr|law|ai act|hipaa|dora|nis2|civil code|copyright act)\\b,? (?:you|we|it|this|that|there|your|no|a|the data)\\b",
	),
	pattern("\\bnda\\b.{0,40}\\b(?:no problem|fine|of course|sign|possible|sure|standard|happy)\\b"),
	words(
		"complies with (?:the )?(?:\\w+ )?(?:gdpr|hipaa|ai act|law|dora|regulations?)|we comply with",
		"(?:may|can|could|must|cannot) legally",
		"(?:accept|assume|take)s? (?:\\w+ )?liability|(?:unlimited|full|no) liability",
		"liability (?:is|will be|would be|remains)",
		"(?:we|you|they|neither \\w+)(?:'ll| will| would| do| can)? (?:guarantee|warrant|indemnify|waive)s?(?: \\w+){0,4} (?:compliance|liability|damages|claims|you|against|rights)",
		"governed by (?:\\w+ )?(?:\\w+ )?law",
		"you (?:don't|do not|won't|wouldn't|will not) (?:legally )?need (?:an? |any )?(?:nda|dpa|data processing agreement|lawyer|consent|licen[sc]e|legal basis|agreement|contract)",
		"you (?:must|have to|are required to|are obliged to|need to|are allowed to|may) (?:legally|by law|appoint a|notify the (?:authority|regulator)|conduct a dpia|store (?:the |your )?data in|delete the|inform the (?:authority|works council))",
		"(?:allowed|permitted|required|obliged|obligated|prohibited|forbidden) (?:by|under) (?:the )?(?:law|gdpr|ai act|contract|\\w+ law)",
		"(?:the )?notice period (?:is|would be|will be|runs)",
		"(?:you|either (?:side|party)|both (?:sides|parties)|we) (?:can|may|could) (?:terminate|cancel) (?:the contract|at any|with|any ?time)",
		"from a legal (?:point of view|perspective|standpoint)|legally(?:,| speaking)",
	),
];

const LEGAL_LEFT_TO_A_COLLEAGUE = words(
	"you (?:asked|mentioned|raised|wrote|want to know|said)",
	"(?:questions?|topics?|matters?|points?|details?|subjects?|anything) (?:about|on|around|like|such as|of|regarding)",
	"(?:cannot|can't|not able to|don't|won't) (?:answer|say|judge|comment|give|tell|speak|advise|confirm)",
	"not (?:for me|mine) to",
	"(?:had|has|have|needs?|needed|must) to be (?:\\w+[- ])?(?:compliant|legal)",
	"(?:had|have) to (?:stay|remain)",
);

const ESTIMATE = words(
	"takes?",
	"taking",
	"needs?",
	"requires?",
	"lasts?",
	"would",
	"will",
	"'ll",
	"'d",
	"should",
	"could",
	"can",
	"may",
	"might",
	"estimat\\w*",
	"reckon",
	"guess",
	"allow",
	"count on",
	"plan (?:for|on|about|around)",
	"expect",
	"typically",
	"usually",
	"normally",
	"generally",
	"often",
	"ballpark",
	"realistic\\w*",
	"feasible",
	"doable",
	"possible",
	"achievable",
	"(?:is|are|it's|that's|'s) (?:about|around|roughly|an?|between|more like|closer to|some|easily)",
	"(?:starts?|begins?) with",
	"comes? (?:after|first)",
	"followed by",
	"sprints?",
	"phases?",
	"we (?:work|ship|deliver|plan|release)",
	"at (?:most|least)",
	"timeline",
	"effort",
	"duration",
	"runs? (?:for|about|over)",
);

const DONE_ALREADY = words(
	"took",
	"was",
	"were",
	"had",
	"went",
	"moved",
	"built",
	"delivered",
	"shipped",
	"launched",
	"reduced",
	"saved",
	"helped",
	"needed",
	"ran",
	"replaced",
	"migrated",
	"brought",
	"dropped",
	"fell",
	"shortened",
	"halved",
	"joined",
	"started",
	"rebuilt",
	"finished",
	"cut",
	"lost",
	"waited",
	"spent",
	"used to",
);

const STILL_TO_DO = words(
	"would",
	"will",
	"'ll",
	"'d",
	"could",
	"can",
	"should",
	"takes?",
	"might",
	"expect",
);

/** Figures of the past and of results; they estimate nothing. */
const NOT_AN_ESTIMATE = [
	pattern(`^(?=.*${DONE_ALREADY.source})(?!.*${STILL_TO_DO.source})`),
	words(
		"instead of",
		"down from",
		"used to",
		"compared (?:to|with)",
		"now (?:takes?|needs?|runs?|answers?|closes?|gets?|finds?|sees?)",
	),
	pattern(
		`^(?!.*\\b(?:takes?|needs?|would|will|could|should|'ll|'d|typically|usually|normally|generally)\\b).*(?:${SPAN} (?:ago|earlier|old|of (?:experience|runway|history|logs|tickets|backlog|notice|overlap)|worth of|backlog)|(?:last|past|previous|recent|for|since|every|once|twice|each|times) (?:an? |the )?(?:last |past )?(?:${SPAN}|week|day|month))`,
	),
	pattern(`^[^.]*\\b(?:every|once|twice|times|each) (?:an? )?(?:${SPAN}|week|day|month)\\b`),
];

const AN_ESTIMATE_ANYWAY = [
	words(
		"(?:\\d+|one|two|three|four|five|six|eight|ten|twelve|few|couple of|dozen|dozens of|twenty|thirty|forty) (?:to \\w+ )?(?:person|man|engineer|developer)[- ](?:day|week|month|hour)s?",
		"story points?",
		"(?:\\d+|one|two|three|four|five|six|half an?) ftes?",
		"(?:you(?:'d| would|'ll| will)|it(?:'d| would| will|'ll)?|this(?: would| will)?|that(?: would| will)?|your (?:project|case|team|migration)(?: would| will)?) (?:probably |likely |certainly |then |only |also )*(?:need|needs|require|requires|takes?) (?:about |around |roughly |only |at least |a team of |maybe |just )*(?:\\d+|one|two|three|four|five|six|seven|eight|ten|a couple of|a few|an?)(?: to \\w+)? (?:\\w+ ){0,2}(?:engineers?|developers?|people|experts?|specialists?|architects?)",
		"(?:a |only a |just a )?matter of (?:hours|days|weeks|months)",
		"(?:days|weeks),? (?:not|rather than) (?:weeks|months|years)",
		"your (?:\\w+ )?(?:architecture|system|stack|approach|set-?up|design|pipeline|database|platform|model|schema)(?:'ll| will| won't| would| wouldn't| can| can't| cannot| could| is going to| isn't going to| is not going to| does not| doesn't) (?:definitely |certainly |easily |probably |never |not )*(?:scale|work|fail|break|hold|handle|cope|support|survive|perform|crash)s?",
		"(?:that|this|it|which|your \\w+)(?:'s| is| would be| will be| should be) (?:\\w+ )?(?:easily |definitely |certainly |perfectly |absolutely |totally |clearly |not )(?:feasible|doable|possible|achievable|realistic)",
	),
];

const BUDGET = words(
	"budget(?:s|ed|ary)?",
	"how much (?:money )?(?:can|could|do|would|are|were|have|will|did|might) (?:you|your \\w+)(?: \\w+){0,4} (?:spend|spending|invest|investing|pay|paying|allocated?|set aside|afford|planned|earmarked|put in)",
	"(?:what|how much|whatever)(?: \\w+){0,2} (?:are|were|would|could|can) (?:you|your \\w+)(?: be)?(?: \\w+){0,3}(?: to)? (?:spend|pay|invest|afford)",
	"(?:price|spending|financial|cost|investment|spend) (?:range|level|limit|frame|envelope|bracket|ceiling|cap|expectations?)",
	"(?:funds?|money|funding|resources|amount|sum)(?: \\w+){0,2} (?:allocated|available|set aside|approved|earmarked|reserved|put aside)",
	"what (?:figure|number|amount|price|sum|investment)(?: \\w+){0,3} (?:in mind|comfortable|planned|thinking)",
	"(?:able|willing|ready|prepared) to (?:spend|pay|invest)",
);

const ASKS = pattern(
	"\\?|^(?:(?:and|also|so|please|just|then|first|finally|lastly|before that|one more thing|to help|in order),? (?:[^,]{0,40}, )?)?(?:please )?(?:tell|share|let me know|give|describe|name|state|indicate|specify|confirm|mention|say|help me understand|i(?:'d| would) (?:like|love|need) to (?:know|understand|ask|hear)|i need to know|it would help|it helps to know|could you|can you)\\b",
);

const DECIDER = words(
	"decision[- ]?makers?",
	"(?:are|is|would|were|do|does) (?:you|it|that)(?: \\w+){0,5} (?:the (?:one|person) (?:who |that |to |making )?(?:decid|sign|approv|mak|choos|call|greenlight)\\w*|(?:final|last) (?:say|word|decision|call)|sign(?:ing)?[- ]?(?:off|authority)|authori[sz]ed to|authority|in charge of (?:the )?(?:decision|purchas|buying|budget)\\w*|empowered|mandate|your decision|your call|up to you|yours to make)",
	"(?:who|anyone|anybody|someone|somebody)(?: else)?(?:'s|'ll| is| are| will| would| has| does| needs?| must| also| ultimately| in \\w+| at your \\w+| on your \\w+| actually| to| finally)*(?: to| the| be| have| give)* (?:decid\\w*|makes? (?:the|this|that) (?:\\w+ )?(?:decision|call)|sign(?:s|ing)? (?:off|the contract|it)|approv\\w*|final say|last word|greenlight\\w*|say yes|give the (?:go-ahead|green light)|hold(?:s|ing)? the (?:purse|budget)\\w*|involved in (?:the|this|making) (?:\\w+ )?decision)",
	"(?:can|could|do|will|would|may) you (?:\\w+ )?(?:decide|approve|sign|make (?:the|this|that) (?:\\w+ )?(?:decision|call)|commit)(?: \\w+){0,4} (?:yourself|alone|on your own|without|by yourself|contract|off|decision|call)",
	"do you have (?:the )?(?:\\w+ )?(?:authority|power|mandate|sign-?off|final say|say|autonomy) ",
	"(?:purchasing|buying|signing|decision|decision-making) (?:authority|power)",
	"(?:need|have) to (?:get|ask|convince|consult)(?: for)? (?:\\w+ )?(?:someone|anyone|approval|permission|sign-?off|a superior|your boss)",
	"whose decision",
	"(?:do|would|will) you (?:\\w+ )?make (?:the |these |those |such )?(?:\\w+ )?decisions?",
);

const HUMAN = [
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
		"i(?:'m| am) [a-z]+, your (?:\\w+ )?(?:manager|contact|engineer|consultant|rep|representative)",
		"no (?:bot|ai|robot|machine)s? (?:here|involved|on this)",
		"i(?:'ll| will) call you (?:myself|personally)",
	),
];

const NOT_HUMAN = words(
	"(?:i'm|i am) (?:not|no) (?:a |an )?(?:real |actual )?(?:human|person|engineer)",
	"(?:if|when|whether|once|until|before|unless) [^,]{0,40}(?:human|person|you(?:'re| are) (?:connected|talking|speaking))",
	"(?:did you|do you|are you|have you)[^?]{0,30}\\?",
);

const INTERNAL = [
	words(
		"(?:your|this (?:visitor|lead|conversation)'?s?|the visitor'?s?) (?:\\w+ )?(?:lead|qualification|persona|intent|fit|engagement) (?:score|level|state|status|type|rating|grade|stage|profile)",
		"your (?:score|lead level|persona|rating) (?:is|was|has|stands)",
		"(?:you(?:'re| are| were|'ve been| have been)|this (?:visitor|conversation|chat|lead) (?:is|has been|was)|i(?:'ve| have)? (?:marked|flagged|scored|rated|classified|tagged) (?:you|this))(?: now| currently| being| already| as| an?| been)* (?:\\w+ )?(?:(?:marked|classified|scored|flagged|rated|qualified|tagged|labell?ed|categori[sz]ed|ranked)(?: as| an?| at| to| with)*|(?:a |an )?(?:very )?(?:hot|warm|cold|qualified|unqualified|good|strong) (?:lead|prospect))",
		"(?:marked|classified|scored|flagged|rated|tagged|labell?ed|categori[sz]ed) (?:you|this (?:chat|visitor|conversation|lead)) as",
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

const TOLD = words(
	"you(?:'ll| will) be (?:contacted|called|notified)",
	"i(?:'ve| have)(?: just| now| already)? (?:notified|informed|told|alerted|pinged|forwarded|passed|booked|scheduled|arranged|reserved|asked) (?:\\w+ ){0,3}(?:team|colleagues?|engineers?|sales|someone|you|your|this|it|call|meeting|slot|them|a)",
	"(?:someone|the team|a colleague|an engineer|one of our \\w+) (?:will|'ll) (?:be in touch|get back to you|reach out|contact you|call you|follow up|get in touch|reply|respond|write to you|e-?mail you)",
	"we(?:'ll| will) (?:be in touch|get back to you|reach out|contact you|call you|follow up|get in touch|come back to you|e-?mail you|write to you|reply)",
	"i(?:'ll| will) (?:get back to you|call you|follow up|be in touch|come back to you|e-?mail you|have (?:someone|a colleague|an engineer) \\w+ you)",
);

const VISITOR =
	"(?:you|your (?!call|callback|intro|meeting|appointment|reply|answer|response|invite|invitation|proposal|quote|offer|contact|engineers?|rep|account|person|colleague|consultants?|slot|booking|developers?\\b|app will|first)(?:\\w+[ -]){0,2}?\\w+)";
const STATE =
	"(?:'d like|'d prefer|'d rather| would like| would prefer|'ve| have(?! (?:a call|an? answer|my word|our word|a reply|it|someone|a meeting with us))| had|'re(?! (?:getting|receiving|booked|scheduled|next|set|going to (?:hear|get|receive)))| are(?! (?:getting|receiving|booked|scheduled|next|set|going to (?:hear|get|receive)))| were| want(?:ed|s)?|(?<=\\byou) need(?:ed)?(?! to know)| hope| plan(?:ned|s)?| aim(?:ed|s)?| intend| said| say| mention(?:ed)?| told| wrote| describ\\w+| must| ask(?:ed)?| start(?:ed|s)?| is| was| has| launch(?:es)?| go(?:es)? live| runs?| began| begins?| faces?| depends?| ends?| meets?| closes?|(?<=\\byou) (?:would|will) need to| expects?(?! (?:a|an|to hear|us|our|someone|the))| closed| raised| work)";
const QUESTION_TO_VISITOR =
	"(?:do|did|would|are|were|have|had|does|is|must|should|will|has) (?:you|your (?:\\w+[ -]){0,2}?\\w+)";

export const ENGLISH: LanguageRules = {
	visitors: new RegExp(
		`\\b(?:${VISITOR}${STATE}|${QUESTION_TO_VISITOR})\\b(?:(?!\\b(?:we|our|us|i|someone|somebody|they|a colleague|an engineer|one of|the team|a person|call|callback|sales|experts?|talk|speak|hear|reply)\\b|-)[^;:.!?,(]|\\.\\d|(?<=\\w)-(?=\\w))*|\\b${WEEKDAY} (?:to|through|until|till|and|-) ${WEEKDAY}(?:,? (?:from |between )?\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]m)?(?: ?- ?| to | and | until )\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]m)?)?|\\bas of today\\b|\\btoday's\\b`,
		"gu",
	),
	rules: [
		{
			reason: "internal_state",
			when: INTERNAL,
			unless: [
				words(
					"(?:can't|cannot|won't|not able to|don't) (?:share|reveal|show|discuss|disclose|repeat|talk about)",
				),
			],
		},
		{ reason: "human_claim", when: HUMAN, unless: [NOT_HUMAN] },
		{ reason: "decision_maker_question", when: [DECIDER, ASKS] },
		{
			reason: "budget_question",
			when: [BUDGET, ASKS],
			unless: [words("you (?:mentioned|said|told|wrote|have)[^?]{0,40}budget[^?]*$")],
		},
		...PRICE.map((price) => ({ reason: "price" as const, when: [price], unless: [NOT_A_PRICE] })),
		{ reason: "round_the_clock", when: [ROUND_THE_CLOCK], unless: NOT_OUR_HOURS },
		...LEGAL.map((legal) => ({
			reason: "legal_position" as const,
			when: [legal],
			unless: [LEGAL_LEFT_TO_A_COLLEAGUE],
		})),
		{ reason: "time_promise", when: [TIME, DEEDS_TO_COME] },
		{ reason: "time_promise", when: [TIME_ALONE] },
		...AN_ESTIMATE_ANYWAY.map((estimate) => ({
			reason: "technical_estimate" as const,
			when: [estimate],
			unless: [pattern(`^(?=.*${DONE_ALREADY.source})(?!.*${STILL_TO_DO.source})`)],
		})),
		{ reason: "technical_estimate", when: [pattern(SPAN), ESTIMATE], unless: NOT_AN_ESTIMATE },
		{ reason: "vague_promise", when: [VAGUE, DEEDS_TO_COME] },
		{ reason: "vague_promise", when: [TOLD] },
	],
};

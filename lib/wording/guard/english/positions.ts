import { pattern, words } from "../fold";

export const ROUND_THE_CLOCK = words(
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

export const LEGAL = [
	pattern(
		"\\b(?:you|your company|clients?|customers?|we|the client)(?: (?:would|will|'ll|can|always|fully|automatically|still|then|also|both|naturally|do|of course))*(?:'ll|'d)? (?:own|owns|keep|keeps|retain|retains|acquire|transfer|assign)s?\\b.{0,30}\\b(?:ip|intellectual property|copyrights?|rights|ownership|title|source code|code)\\b",
	),
	pattern(
		"\\b(?:you|your company|clients?|customers?|we|the client)(?: (?:would|will|can|always|fully|automatically|still|then|also|both|do))*(?:'ll)? (?:hold|have|has|get|gets|receive)s? .{0,30}\\b(?:ip|intellectual property|copyrights?|rights|ownership|title)\\b",
	),
	pattern(
		"\\b(?:ip|intellectual property|copyright|ownership|(?:exploitation|usage) rights|(?:the|all|source) code|everything we (?:build|write))\\b.{0,40}\\b(?:belongs?|yours|transfers?|transferred|pass(?:es)?|assigned|vests?|(?:remains?|stays?|goes|rests?|lies) (?:\\w+ )?(?:with (?:you|us|the client)|ours|to (?:you|the client)|(?:the|your|our) property|in your (?:hands|possession)))\\b",
	),
	pattern(
		"\\b(?:sign|signs|signing|happy with|standard|mutual|covered by|under|accept|provide|offer|have|use)\\b.{0,30}\\b(?:nda|ndas|non-?disclosure agreement|dpa|data processing agreement|confidentiality agreement|standard contractual clauses|sccs)\\b",
	),
	pattern(
		"\\b(?:is|are|being|'re|it's|that's|we're|stay|stays|remain|remains|will be|would be|fully|100% ?)(?: (?:not|fully|completely|perfectly|entirely|always|definitely|probably|generally|of course|therefore|\\w+ly|legally|gdpr|hipaa|soc 2|iso|dora|eu))*[ -](?:legal|lawful|illegal|unlawful|compliant|liable|enforceable|unenforceable|binding|permitted|in (?:line|compliance) with (?:the )?(?:gdpr|law|ai act|regulations?)|covered by (?:the )?(?:law|gdpr|insurance))\\b",
	),
	pattern(
		"\\b(?:under|according to|in terms of|by) (?:the )?(?:\\w+ )?(?:gdpr|law|ai act|hipaa|dora|nis2|civil code|copyright act)\\b,? (?:you|we|it|this|that|there|your|no|a|the data)\\b",
	),
	pattern("\\bnda\\b.{0,40}\\b(?:no problem|fine|of course|sign|possible|sure|standard|happy)\\b"),
	words(
		"complies with (?:the )?(?:\\w+ )?(?:gdpr|hipaa|ai act|law|dora|regulations?)|we (?:\\w+ )?comply with",
		"(?:may|can|could|must|cannot) legally",
		"(?:accept|assume|take)s? (?:\\w+ )?liability|(?:unlimited|full|no) liability",
		"liability (?:is|will be|would be|remains)",
		"(?:be|are|am|is|you're|we're|become|being|held)(?: not| never| fully| personally| also)* liable",
		"(?:limits?|caps?|excludes?|limited|capped|restricts?) (?:\\w+ ){0,2}liabilit\\w+|liabilit\\w+ (?:\\w+ )?(?:limited|capped|excluded)",
		"(?:don't|do not|needn't|need not|won't|no need) (?:have to |need to |to )?worry about (?:the )?(?:\\w+ )?(?:gdpr|hipaa|ai act|compliance|legal\\w*|data protection|liability|regulat\\w+|privacy|works council|nis2|dora)",
		"(?:money|your money)[ -]back|(?:we|i)(?:'ll| will| can| do)? guarantee (?!nothing)(?:the |that |you |your |a |an |full |100% )*(?:result|outcome|success|quality|satisfaction|deliver\\w*|project|it|accura\\w+|uptime|savings?|working|improvement)",
		"(?:we(?:'re| are)|our (?:company|team|processes)(?: is| are)?)(?: \\w+){0,6} certified",
		"(?:we|you|they|neither \\w+)(?:'ll|'d| will| would| do| can)? (?:guarantee|warrant|indemnify|waive)s?(?: \\w+){0,4} (?:compliance|liability|damages|claims|you|against|rights)",
		"(?:falls?|fall) (?:outside|within|under|beyond) (?:of )?(?:the )?(?:scope of )?(?:the )?(?:\\w+[- ]){0,4}?(?:gdpr|ai act|hipaa|dora|nis2|law)",
		"(?:may|can|could|are free to) (?:\\w+ ){1,6}without (?:\\w+ )?(?:consent|permission|approval|an? (?:nda|dpa|licen[sc]e|contract))",
		"(?:nda|dpa|data processing agreement|contract clause|consent) (?:is|would be|will be) (?:\\w+ )?(?:enough|sufficient|fine)",
		"(?:nda|dpa|consent|data processing agreement|works council|approval|legal basis|dpia)(?: (?:is|isn't|is not|are|aren't|would|wouldn't|won't|not|be|here|really|strictly))+ (?:necessary|needed|required|mandatory|obligatory)",
		"(?:counts?|qualif(?:y|ies)|treated|considered) as (?:personal data|high[- ]risk|a processor|a controller)|(?:isn't|is not|aren't) personal data",
		"under the (?:\\w+ ){1,4}act,? (?:you|we|it|this|that|your|no)\\b",
		"legitimate interest|(?:clause|contract|agreement|term|provision)s? (?:\\w+ ){0,3}(?:void|invalid|null|unenforceable|binding)|on (?:the )?safe (?:side|ground) (?:legally|here)|safe (?:legal )?ground",
		"makes? (?:it|this|that|you|everything|your \\w+)(?: \\w+)? (?:gdpr|hipaa|legally|dora|ai act|soc 2)[- ]\\w+|(?:gdpr|hipaa|dora|soc ?2)[- ](?:compliant|proof|safe|ready) (?:by|out of|from|hosting|setup|solution)",
		"(?:you|they|we|one)(?:'re| are| is) (?:\\w+ )?(?:allowed|permitted|entitled|free|required|obliged) to (?:train|process|use|store|keep|share|transfer|export|record|collect|publish|reuse)",
		"governed by (?:\\w+ )?(?:\\w+ )?law",
		"you (?:don't|do not|won't|wouldn't|will not) (?:legally )?need (?:an? |any )?(?:nda|dpa|data processing agreement|lawyer|consent|approval|permission|licen[sc]e|legal basis|agreement|contract)",
		"you (?:must|have to|are required to|are obliged to|need to|are allowed to|may) (?:legally|by law|appoint a|notify the (?:authority|regulator)|conduct a dpia|store (?:the |your )?data in|delete the|inform the (?:authority|works council))",
		"(?:allowed|permitted|required|obliged|obligated|prohibited|forbidden) (?:by|under) (?:the )?(?:law|gdpr|ai act|contract|\\w+ law)",
		"(?:the )?notice period (?:is|would be|will be|runs)",
		"(?:you|either (?:side|party)|both (?:sides|parties)|we) (?:can|may|could) (?:terminate|cancel) (?:the contract|at any|with|any ?time)",
		"from a legal (?:point of view|perspective|standpoint)|legally(?:,| speaking)",
	),
];

export const LEGAL_LEFT_TO_A_COLLEAGUE = words(
	"you (?:asked|mentioned|raised|wrote|want to know|said)",
	"(?:questions?|topics?|matters?(?! of course)|points?|details?|subjects?|anything) (?:about|on|around|like|such as|of|regarding)",
	"(?:cannot|can't|not able to|don't|won't) (?:answer|say|judge|comment|give|tell|speak|advise|confirm)",
	"not (?:for me|mine) to",
	"(?:a |one )?(?:legal|contract\\w*) (?:question|matter|point|topic)",
	"who(?:'s| is| would be| will be) liable",
	"(?:had|has|have|needs?|needed|must) to be (?:\\w+[- ])?(?:compliant|legal)",
	"(?:had|have) to (?:stay|remain)",
);

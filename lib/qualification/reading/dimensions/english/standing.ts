import { compileRules } from "../rule";
import { ENGLISH } from "./lexicon";

const LEXICON = {
	...ENGLISH,
	PERSON:
		"(?:an?|my|our|one of (?:my|our|your)|the|some(?:one|body)|another|two|several|your|former|ex-|(?<=^|\\n))(?: of)? ?(?:[\\w-]+ ){0,3}?(?:colleagues?|friends?|co-?workers?|clients?|customers?|investors?|boss|manager|partner|contacts?|acquaintances?|cto|ceo|coo|cfo|advisors?|advisers?|mentor|board member|founder|peers?|neighbou?r|vc|angel|brother|sister|wife|husband|cousin|uncle|team ?mate|mate|buddy|ex-colleague|network|portfolio compan\\w+|supplier|accountant|lawyer|engineers?|consultant|director|head of \\w+|someone|somebody|guy|lead|people)(?: of (?:mine|ours|yours))?(?: (?:at|from|in|of) [\\w&.-]+(?: \\w+)?)?",
	SENT: "told|recommended|suggested|referred|pointed|sent|advised|mentioned|said|introduced|put|gave|passed|directed|urged|encouraged|spoke|speaks|raved|vouched|connected|recommends|suggests|swears|worked with you|has worked with you|used you|hired you|was happy|were happy|is a client|thinks highly|thought highly|spoke highly|wants (?:me|us) to|praised|praising|praises|raving|raves|tipped|forwarded",
	MACHINES:
		"google|chat ?gpt|gpt|claude|gemini|perplexity|copilot|linkedin|clutch|bing|an ad|a newsletter|youtube|podcast|blog|article|search|the internet|online|reddit|hacker news|twitter|ai\\b|website|directory",
};

/** Referral, and what caps or contradicts a lead: no funding, on behalf of a client, alone. */
export const ENGLISH_STANDING = compileRules(LEXICON, [
	{
		facts: ["referral"],
		says: [
			"(?:{PERSON})(?: [a-z][\\w-]+){0,2}(?: (?:at|from|of) [\\w&.-]+)?(?: \\([^)\\n]{1,40}\\))?(?: (?:we|i|you)(?: [\\w']+){1,3})?(?:, ?[^,\\n]{1,40},)? (?:who [\\w' ]{1,40}? )?(?:has |have |had |just |kindly |highly |strongly |also |always |once |really |warmly |couldn't stop |can't stop |keeps? |kept )*(?:{SENT})\\b[^\\n?]{0,40}?\\b(?:you|your|here|this (?:company|site|team)|baton)\\b",
			"{PERSON}\\b[^\\n?]{0,30}? (?:said|says|told (?:me|us)|suggested|thought) (?:i should |we should |to |that (?:i|we) should )?(?:ask for|call|ring|write|contact|get in touch|reach out|talk to you|speak to you|ping|try) ?(?:you|your|the team|here)?\\b",
			"(?:told|advised|urged|encouraged|tipped off) by {PERSON}\\b[^\\n?]{0,60}?\\b(?:you|your|here)\\b",
			"(?<!\\w )(?:an? )?(?:(?:mr|mrs|ms|dr|prof)\\.? )?(?!(?:who|what|it|that|this|you|they|which|google|chatgpt|linkedin)\\b)[a-z][\\w-]+(?: [a-z][\\w-]+)?(?: (?:at|from|of|in) [\\w&.-]+(?: [\\w&.-]+)?)? (?:has |had |just |kindly |highly |strongly )*(?:recommended (?:you|your|that i|i|we|me to|talking|speaking|reaching|getting)|referred (?:me|us)|pointed (?:me|us) (?:to|at|your|in)|sent (?:me|us)(?: to you| your way| here| over|$|[,\\n])|suggested (?:i|we|you|that (?:i|we)|reaching|contacting|talking|getting|speaking)|told (?:me|us) (?:that you|to (?:ring|phone|contact|reach|talk|get|speak|write|call|ask|check|try|message)|about (?:you|your)|you)|introduced (?:me|us) to you|gave (?:me|us) your|passed (?:me|us|on) your|put (?:me|us) (?:on|onto|in touch)|mentioned (?:you\\b|your (?:company|team|name|firm)))",
			"(?:you|your (?:company|team|firm|name)|this (?:company|team))(?:'ve| have| has| were| was|'re| are| came| comes| come)? (?:been |also |highly |warmly |strongly |both )*(?:recommended|referred|suggested|mentioned|highly recommended)\\b(?! by (?:{MACHINES}))[^\\n?]{0,40}",
			"(?:(?:i|we|i'm|we're)(?: was| were| got|'ve been| have been|'m| am|'re| are)?|(?<=^|\\n|(?:^|\\n)(?:[^ ,\\n]+ ){0,5}[^ ,\\n]+, ?)(?:got|was|were|been)) (?:been )?(?:referred|recommended|introduced|pointed|sent|directed|put in touch|connected)(?: over| here)? (?:to (?:you|your|this)|your way|here|by|through|with you|in your direction)\\b(?! (?:{MACHINES}))",
			"(?<!\\w )(?!(?:who|what|it|that|this|you|he|she|they|which|[\\w ]*(?:google|chatgpt|linkedin|page|site|website|article|study|ad|blog))\\b)[a-z][\\w-]+(?: [a-z][\\w-]+)?(?: (?:at|from|of|in) [\\w&.-]+(?: [\\w&.-]+)?)? (?:says?|said|tells me|tells us|told me|told us|mentioned|swears|thinks|thought)(?: that)? you(?: guys| all| people)? (?:saved|helped|did|built|fixed|were|are|could|can|might|may|would|rebuilt|migrated|know|solved|turned|rescued|worked)\\b",
			"(?:(?<=^|\\n|, ?)|(?:i|we)(?: have| had|'ve|'d)? )(?:was|were|been|got) (?:told|advised|encouraged|urged|asked)(?: by [^\\n,?]{2,40})? to (?:talk|speak|contact|reach|write|call|ping|get|ask|try|check|message)\\b[^\\n?]{0,20}\\b(?:you|here)\\b",
			"(?:i|we)(?: was| were|'ve been| have been|'d been| had been| got) (?:told|advised|encouraged|urged)(?: by [^\\n,?]{2,40})? to (?:talk|speak|contact|reach|write|call|ping|get|ask|try|check|message)\\b[^\\n?]{0,20}\\b(?:you|here)\\b",
			"(?:got|have|found|received|was given|were given|given|getting|obtained) (?:your (?:\\w+ )?(?:name|contact|contacts|details|number|email|address|link)|you) (?:from|through|via|by) (?!(?:the |your |a )?(?:{MACHINES}))(?:{PERSON}|[a-z]+)",
			"(?:heard|heard good things|heard great things|heard a lot|learned|learnt|know|found out|know of|aware)(?: about| of)? (?:you|your (?:\\w+ )?(?:work|company|team)|this company)(?: guys| all)? (?:from|through|via|by) (?!(?:the |your |a )?(?:{MACHINES}))(?:{PERSON}|[a-z]+ (?:at|from))",
			"(?:on|upon|following|by|via|through|thanks to|because of|after|a|with)(?: the| a| an| your)? (?:warm |personal |strong |kind )?(?:recommendation|referral|introduction|intro|suggestion|advice) (?:of|by|from|through|via)\\b(?! (?:{MACHINES}))",
			"(?:came|coming|come|here|reaching out|writing|contacting you|getting in touch)(?: here)? (?:through|via|by|on|because of|as|at)(?: a| an| the)? (?:warm |personal )?(?:recommendation|referral|introduction|intro|word of mouth)\\b",
			"(?:{SENT})\\b[^\\n?]{0,90}? (?:that )?(?:i|we) (?:really |definitely )?(?:should|ought to|must|might want to|need to|had to|have to) (?:just |better )?(?:call|phone|reach out|talk|speak|get in touch|contact|write|ask|try|ping|drop you)\\b",
			"(?:{PERSON}) (?:works|worked|is working|has worked|have worked|has been working) with (?:you|your team|your company)\\b",
			"(?:a |my |our )?(?:mutual (?:friend|contact|acquaintance|connection))\\b",
			"word of mouth\\b",
		],
		unless: [
			"(?:should|could|can|would|do|may|will|if) (?:i|you|we) (?:recommend|refer|suggest)",
			"(?:{MACHINES}) (?:recommended|suggested|mentioned|told|pointed|sent)",
			"(?:not|n't|never|nobody|no one) (?:\\w+ ){0,2}(?:referred|recommended|sent|told|introduced)",
			"(?:said|told me) (?:you|your) (?:\\w+ )?(?:are|were|is) (?:bad|terrible|expensive|awful|useless)",
		],
	},
	{
		facts: ["pre_funding"],
		says: [
			"(?:pre-?seed|pre-?funding|pre-?funded|pre-?investment|pre-?revenue and)\\b",
			"(?:we|i)(?:'ve| have|'re| are|'m| am)? ?(?:haven't|have not|hasn't|aren't|are not|not|'re not|isn't|didn't|don't|do not|no)(?: been| even| actually| yet| really)* (?:raised|raise|funded|closed (?:a|our|any)|secured|have (?:any )?(?:funding|investors?|money)|received (?:any )?(?:funding|investment)|found (?:an? )?investors?|got (?:any )?(?:funding|investors?))\\b",
			"(?:no|without|zero|not any|lack|waiting for|still (?:need|looking for|seeking|lacking)|haven't got|haven't secured|until we get|before) (?:any |our |the |external |outside )?(?:funding|investors?|investment|funds|financing|venture capital|seed money)\\b(?! (?:issues?|problems?|round closed))",
			"(?:looking for|seeking|talking to|pitching(?: to)?|meeting|approaching|searching for|need|trying to find|trying to convince|hoping to find) (?:[\\w-]+ )?(?:investors?|angels?|vcs|seed funding|seed money|seed investment|(?:our |the |a )?first (?:round|investors?|funding))\\b",
			"(?:trying|hoping|planning|about|want|going|looking|preparing|plan|need|intend) to (?:raise|fundraise|close)(?: money| funds| funding| (?:our|a|my|the) (?:pre-?seed|seed|first)(?: round)?)\\b",
			"(?:still|currently|we're|we are|i'm|i am|are) (?:still |currently )?(?:fundraising|fund-raising|unfunded|self-funded and|at the idea stage|at idea stage|in the idea stage|idea stage|pre-product|raising (?:our|a|my) (?:pre-?seed|seed|first)(?: round)?)\\b",
			"(?:nothing|not|no money|no round|zero) raised\\b|raised (?:nothing|no money|zero)\\b",
			"no (?:money|funds|cash) (?:yet|so far|raised)\\b|(?:angel|seed|pre-?seed|funding|first) round (?:is )?(?:planned|coming|to come|pending|in preparation)\\b",
			"(?:not|un|isn't|aren't)[- ]?(?:yet )?funded\\b(?: yet)?",
			"just an idea\\b|(?:idea|concept)[- ]stage\\b|only an idea\\b",
			"(?:idea|deck|prototype|plan|founders?|cofounders?|team)\\b[^\\n?.]{0,30}? (?:and|but|with|without) no? ?(?:money|funds|cash|capital|investors?|backers?)\\b",
			"(?:nobody|no one|no-one|none) (?:has |have )?(?:invested|put (?:any )?money in|backed us|funded us)\\b|no (?:backers?|outside money|external money|external capital)\\b",
			"(?:once|as soon as|when|after|if) (?:we|i)(?:'ve| have)? (?:raise|raised|get funded|got funded|close|closed|secure|secured|get|got|find) ?(?:(?:our|the|some|a|an) )?(?:[\\w-]+ )?(?:funding|money|seed|round|investment|investors?|funds)?\\b(?=[^\\n]{0,60}(?:start|begin|hire|could|would|will|want|need|,|$))",
		],
		unless: [
			"(?:do|are|have) you(?:r| guys)?\\b",
			"(?:closed|raised|completed|finished) (?:our|a|the) (?:pre-?seed)",
		],
	},
	{
		facts: ["consultant"],
		says: [
			"(?:on behalf of|for|representing|acting for|behalf of) (?:a |an |my |our |one of (?:my|our) |the |two |several )(?:[\\w-]+ ){0,3}?clients?\\b(?! (?:relationship|portal|app|success|service|facing|side|base|management|data|projects|work|onboarding|support))",
			"(?:my|our|one of (?:my|our)|a|the) (?:[\\w-]+ ){0,2}?clients?(?: of (?:mine|ours))?(?:,[^,\\n]{1,50},)?(?:'s|,? (?:who|which|that)[\\w ,']{1,40}?)? (?:is|are|needs?|wants?|has|have|asked|would|runs?|requires?|plans?|operates?|hired|engaged|struggles?)\\b",
			"i(?:'m| am)? ?(?:also |currently |just )?(?:a |an |the |their |his |her |consulting |working as an? )?(?:[\\w-]+ ){0,3}?(?:consultant|advisor|adviser|consulting|advising|advise|consult|freelance cto|fractional cto for)\\b[^\\n?]{0,60}?(?:client|clients|for an?|to an?|them|choos\\w+|select\\w+|pick\\w+|a company|companies|helping|vendors?|partner|startup|bank|manufacturer|retailer)",
			"fractional (?:c[a-z]{1,2}o|head of \\w+|\\w+ lead) (?:for|to|at|with) (?:a few|several|some|two|three|four|multiple|many)\\b",
			"(?:i|we)(?:'ll| will| would|'re going to)? (?:choose|pick|select)\\b[^\\n?,]{0,30} for them\\b",
			"(?:i|we) represent (?:an?|the) (?:[\\w-]+ )?(?:buyer|client|customer|owner|company|firm|group)\\b",
			"(?:freelancing|contracting|consulting|working freelance)(?: as [\\w ]{1,30}?)? (?:for|with|at) (?:an?|the|one|some) ",
			"(?:i'm|i am|im|we're|we are|as) (?:an? )?(?:independent |external |freelance |it |management |strategy |technology |digital |procurement |sourcing |m&a |interim )*(?:consultants?|advisors?|advisers?|sourcing (?:advisor|partner))(?=[\\n,.]|$| (?:and|for|helping|looking|who|working|choosing|selecting|to|on|with|advising|hired|engaged) )",
			"(?:client|customer)s? of (?:mine|ours|our (?:consultancy|firm|agency|practice)|my (?:consultancy|firm|agency|practice))\\b",
			"(?:i|we)(?:'m|'re| am| are)? (?:advise|advising|consult for|consulting for|consult to)(?: (?:a|an|the|two|some|several) (?!board\\b)| them\\b)",
			"(?:they|who|which|that)(?:'ve| have| has)? (?:hired|engaged|retained|asked|mandated) (?:me|us) (?:to|for) (?:select|choose|pick|find|help (?:them )?(?:select|choose|pick|find)|recommend|advise)\\b",
			"(?:advising|helping|consulting for|consulting with|supporting) (?:a |an |one of (?:my|our) |my |our |the )(?:[\\w-]+ ){0,3}?(?:clients?|customer of (?:mine|ours))\\b",
			"(?:i|we)(?:'m| am|'ve been| have been|'re| are| was| were)? ?(?:been )?(?:hired|engaged|retained|brought in|mandated) by (?:a |an |the |my )?(?:[\\w-]+ ){0,3}?(?:company|client|bank|firm|startup|manufacturer|retailer|group) (?:to|for)\\b",
		],
		unless: [
			"(?:need|looking for|want|hire|find|seeking|get) (?:[\\w-]+ ){0,3}(?:consultants?|advisors?)",
			// Programs, not people.
			"(?:desktop|web|browser|mobile|e-?mail|mail|java|thin|thick|fat|rich|native|vpn|api|rest|http|windows|mac|linux|ios|android|citrix|ftp|ssh|sql|chat|game|erp|crm|sap|sync|front-?end)[ -]clients?\\b",
			"(?:your|you have|do you have|how many|other|existing) (?:[\\w-]+ ){0,2}clients?\\b",
			"(?:already|existing|current|long-time|a) (?:a )?client of yours",
			"(?:not|n't|no longer|former) (?:an? )?(?:[\\w-]+ )?consultants?",
			"our clients? (?:is|are|have|has|need|want)s? (?:asking|complaining|leaving|waiting|using|unhappy|churning|expecting|demanding)",
			"(?:our|my) clients (?!needs|wants)(?:are|have|need|want|would|use|upload|ask)",
		],
	},
	{
		facts: ["solo"],
		says: [
			"(?:it's |it is |its |there's |there is |that's |only |we're |right now |currently |for now |at the moment |basically |really )*(?:just|only) (?:me|myself)\\b(?! (?:and|plus|&|\\+|with|who|that|or|asking|being|thinking|wondering|here asking|curious|today|on this (?:chat|call)))",
			"(?:i'm|i am|im|as) (?:just |only )?(?:a |an |the )?(?:solo|single|lone|one-man|one-person|one-woman|sole)[ -](?:\\w+ )?(?:developer|dev|founder|engineer|entrepreneur|programmer|freelancer|maker|hacker|person|band|show|operator|employee|consultant|business|company|shop|startup)\\b",
			"(?:a |an |my )?(?:solo|one-person|one-man|one-woman|single-person|1-person|one person|one man) (?:developer|dev|founder|project|company|business|shop|show|startup|operation|team|band|venture|entrepreneur|freelancer|army|indie)\\b",
			"(?:i|i'm|i am)(?: currently| just| still|'ve been| have been)* (?:work|working|doing (?:it|this|everything)|building (?:it|this)|do (?:it|this|everything)|run (?:it|this|everything)|am|develop|developing) ?(?:completely |all |entirely |mostly )?(?:alone|solo|by myself|on my own|all by myself)\\b",
			"(?:solo|indie|hobby) (?:developer|dev|hacker|maker|founder|entrepreneur|preneur)\\b|solopreneur\\b|freelancer without",
			"(?:i'm|i am|im) (?:the )?(?:only|sole) (?:person|employee|one (?:here|in the company|working|on (?:it|this)|at the company)|member)\\b",
			"(?:no|without|don't have a|don't have any|there's no|there is no) (?:team|employees|colleagues|co-?founders?|staff)(?: yet)?,? (?:just|only) me\\b|one-man band|team of (?:one|1)\\b|company of (?:one|1)\\b",
			"(?:i'm|i am|im) (?:a |an )(?:[\\w-]+ )?freelancer\\b",
			"(?:founder|owner|ceo|cto|developer|maker)(?:,| and| &| \\+)? (?:the )?(?:only|sole) (?:employee|developer|person|one|member)\\b",
		],
		unless: [
			"(?:looking for|need|hire|find) (?:a |an )?(?:solo|single|freelance\\w*)",
			"(?:is it|am i) (?:just|only) (?:me|one)",
			"not (?:just|only) me",
		],
	},
]);

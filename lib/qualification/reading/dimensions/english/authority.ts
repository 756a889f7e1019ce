import { compileRules } from "../rule";
import { ENGLISH } from "./lexicon";
import { TITLES } from "./titles";

const LEXICON = {
	...ENGLISH,
	...TITLES,
	LEADS:
		"run|runs|lead|leads|head|heads|head up|heading up|heading|leading|running|own|oversee|overseeing|direct|manage|managing|look after|am in charge of|'m in charge of|in charge of|am responsible for|'m responsible for|responsible for|am accountable for|accountable for|am heading|took over|just took over|have taken over|supervise",
	/** What one runs or owns without being the boss of a firm. */
	NO_FIRM:
		"(?:teams?|squad|project|programme|program|department|group|chapter|blog|podcast|channel|meetup|community|newsletter|survey|study|test|pilot|poc|script|query|server|cluster|machine|instance|database|linux|mac|windows|laptop|phone|car|flat|dog|cat|marathon|class|course|workshop|few|lot|bit|little|small|licen[cs]e|copy|book|platform|product|service|system|tool|site|website|app|pipeline|model|campaign)(?:$|[^\\w-])",
	OTHERS: "my|our|the|their",
	BOSSES:
		"cto|ceo|coo|cio|cpo|boss|bosses|manager|management|leadership(?: team)?|head of \\w+|vp(?: of)? ?\\w*|director|founders?|co-?founders?|team lead|company|team|supervisor|superiors|executives?|board|md",
	VENDORS:
		"vendors?|agenc(?:y|ies)|partners?|consultanc(?:y|ies)|suppliers?|providers?|firms|contractors?|companies|service providers?|consultants|software houses?|development shops?|dev shops?|shops",
	SHORT:
		"(?=$|[\\n,;:()./@&+-]|\\?| (?:here|at|of|and|for|in|with|from|by|on|since|who|so|but|based|myself|now|as well|too|there|responsible|looking|-))",
};

const NOT_SELF =
	"(?:i'm|i am|im|am) (?:not|no|no longer|never|neither|hardly|writing to|assistant to|pa to|the assistant|working (?:for|with|under|on behalf of)|reporting to|looking for|here for|helping)\\b(?! only)";
/** Somebody beside the one who has the office. */
const KIN_OF =
	"(?:mum|mom|mother|dad|father|wife|husband|partner|assistant|secretary|friend|colleague|son|daughter|brother|sister|girlfriend|boyfriend|fiancee?|pa|ea) (?:of|to) (?:an?|the|our|my)\\b";
/** "my boss, head of digital", "our manager (CFO)". */
const BOSS_WHO =
	"(?:my|our) (?:boss|manager|chief|superior|supervisor|colleague|husband|wife|sister|brother|friend),? ?\\(?(?:who(?:'s| is) )?(?:the |our |an? )?(?:c[tiepodf]o|ceo|vp|head|director|founder|owner)\\b";
const FORMER =
	"(?:former|ex-|formerly|used to be|was the|once was|previous|retired|aspiring|want to (?:be|become)|hope to become|if i were|becoming)";

/** Who asks for somebody's role, not for whoever there is ("who's around"), may have named it for that only. */
const ASKS_FOR_ROLE =
	"(?:are you|is he|is she|who is|who's) (?:(?:really|actually|now|currently|also) )?(?:the|an?|your|our|my|his|her|their|this|in charge|responsible|acting|head|vp|c[tiepodf]o|managing|chief|president|founder|owner|director|boss)\\b";

/** Authority: who decides, who influences, who merely builds. */
export const ENGLISH_AUTHORITY = compileRules(LEXICON, [
	{
		facts: ["authority_confirmed", "technical_leader"],
		says: [
			"{SELF} {ART} ?{KIND}(?:{FOUNDER})? ?(?:and|&|/|,|\\+)? ?{KIND}(?:{TECH_CHIEF})(?!'s)\\b",
			"{SELF} {ART} ?{KIND}(?:{CHIEF}) (?:and|&|/|\\+) {KIND}(?:{TECH_CHIEF})\\b",
			"(?:i|i'm|i am)(?: currently| also| now| basically)?,? ?(?:{LEADS}) (?:all |all of |the |our |up |their |both )*(?:[\\w-]+,? )?(?:(?:and|&) )?(?:{AREA})(?! (?:team|squad|project|migration|initiative|engineers|product|pipeline|manager|platform|lead|developers)\\b)",
			"(?:i|i'm|i am)(?: currently| also| now)?,? ?(?:{LEADS}) (?:the |our |their )(?:whole |entire )?(?:\\w+ )?(?:{AREA})? ?(?:department|organi[sz]ation|org|function|division|teams|group|side|practice)\\b",
			"(?:{TECH_CHIEF}) (?:here|speaking)\\b",
			"(?:wear|wearing|carry|carrying|put on|hold|holding) (?:the |a |both the )?(?:\\w+ )?(?:{TECH_CHIEF}) (?:hat|role|post|job)\\b",
			"(?<=^|\\n|, ?)(?:leading|heading|heading up|running|head up|lead|run|in charge of|responsible for) (?:all |the |our )*(?:{AREA})(?! (?:team|squad|project|migration))",
			"(?<=^|\\n|, ?|\\(|- ?|: ?)(?:the |a |an |new |interim |acting |fractional |group )*(?:{FOUNDER})? ?(?:and|&|/|\\+)? ?(?:{TECH_CHIEF})(?:(?=$|\\n|,|\\)| ?[/&(])| (?=(?:at|of|for|in|with|and|over at) )| here\\b)(?! ?\\?)",
		],
		unless: [
			NOT_SELF,
			FORMER,
			"(?:your|our|my|his|her|their) (?:\\w+ )?(?:c[tipd]o|vp|head of|director)\\b(?! myself)",
			KIN_OF,
			BOSS_WHO,
			ASKS_FOR_ROLE,
			"(?:can|could|may|shall|should|would|might|must|do|did|if) i (?:just |also |still |then )?(?:run|lead|head|own|manage|oversee|direct)\\b",
		],
	},
	{
		facts: ["founder", "authority_confirmed"],
		says: [
			"{SELF} {ART} ?{KIND}(?:(?:{CHIEF}|{TECH_CHIEF}) ?(?:and|&|/|,|\\+) ?)?{KIND}(?:{FOUNDER})(?!'s)\\b",
			"{SELF} (?:a |an |the )?(?:(?!of |for |to |an? |assistant)[\\w-]+ ){0,3}(?:{FOUNDER})(?!'s)\\b",
			"(?<!(?<!\\b(?:one|person|guy|man|woman) )\\bwho (?:first |really |actually |originally )?)(?:started|founded|set up|launched|created|built|built up) (?:this|the|our|my) (?:own )?(?:company|business|firm|startup|start-up|shop)\\b",
			"(?:set|started|got) (?:this|the|our|my) (?:company|business|firm) (?:up|off the ground)\\b",
			"(?:i'm |i am |currently |just )founding (?:a|an|my|our|something|this)\\b",
			"(?:i|we)(?: recently| just| co-?)? ?(?:founded|co-founded|cofounded|started (?:my|our|a|this|the) (?:own )?(?:\\w+ )?(?:company|startup|start-up|business))\\b",
			"my (?:own )?(?:\\w+ )?(?:startup|start-up)\\b(?! (?:boss|friend))",
			"(?:my|our) co-?founders?(?: and (?:i|me))?\\b",
			"(?:me|i|myself) (?:and|plus|&) (?:a|my|one|two) co-?founders?\\b",
			"(?:we're|we are) (?:the |both |all )*(?:two |three )?(?:{FOUNDER})s?\\b",
			"(?<=^|\\n|, ?)(?:two|three|2|3) (?:{FOUNDER})s?\\b",
			"(?<=^|\\n|, ?|\\()(?:an? )?(?:solo |technical |non-technical |first-time |single |tech |startup |start-up )*(?:{FOUNDER})(?:(?=$|\\n|,|\\)| ?[&/])| (?=(?:at|of|and|here|with|\\w+ed|building|looking) ?))(?! ?\\?)",
			"(?:{FOUNDER}) here\\b",
		],
		unless: [
			NOT_SELF,
			FORMER,
			"(?:your|his|her|their) (?:\\w+ )?(?:co-?founders?|founders?|startup)\\b",
			KIN_OF,
			ASKS_FOR_ROLE,
		],
	},
	{
		facts: ["authority_confirmed"],
		says: [
			"{SELF} {ART} ?{KIND}(?:{CHIEF})(?!'s|\\w)",
			"(?:i'm|i am|im|as|me,?) one of (?:the |our |its |their )?(?:two |three |four |five |\\d |joint |managing |executive )*(?:ceos|directors|managing directors|managing partners|partners|owners|co-owners|shareholders|board members|vps|general managers)\\b",
			"(?:the |our )?(?:[\\w']+ )?(?:board|owners?|shareholders|ceo|family) (?:has |have |just )?(?:put|made|placed) me (?:in charge|responsible)\\b",
			"(?:{CHIEF}) (?:here|speaking)\\b",
			// A title in the visitor's own language, alone, in a chat in English.
			"(?<=^|\\n)(?:vorstand|geschaftsleitung|geschaftsfuhr(?:er|erin|ung)|inhaber(?:in)?|gerante?|pdg|dsi|titolare|dueno|duena|socio gerente|dono|dona|eigenaar|directie|prezes|wlasciciel(?:ka)?)(?=$|\\n)",
			"(?<=^|\\n|, ?)(?:yes,? |yep,? |yeah,? )?(?:i )?own it(?=$|\\n|,)",
			"i(?: also)? own (?:an?|the|this|my|two|three|several) (?:[\\w-]+ ){0,3}?(?:shops?|stores?|company|companies|business|firm|restaurants?|hotels?|baker(?:y|ies)|factory|clinics?|practice|chain|brand|brewery|farm|place|warehouse|school|studio)\\b",
			"(?:it's|its|it is|they're|they are|those are|these are|this is|that's|all) (?:all )?my (?:own )?(?:[\\w-]+ )?(?:shops?|stores?|company|companies|business(?:es)?|firm|restaurants?|hotels?|bakery|bakeries|factory|clinics?|practice|brewery|winery|vineyard|farm|warehouse|school|studios?|mills?|dairy|workshop|salons?|gyms?|cafes?|pubs?|bars?|nursery|boatyard|dealership|agency|quarry|kennels|laundry|pharmac(?:y|ies)|foundry|distillery|tannery|yard)(?=$|[\\n,]| ?[:;(-])",
			"i(?: also)? (?:own|founded|bought|took over|inherited) (?:the|this) (?!{NO_FIRM}|(?:roadmap|backlog|process|topic|issue|problem|code|data|domain)\\b)[a-z-]{3,}(?=$|[\\n,])",
			"i(?: also)? (?:run|own|founded|bought|took over) an? (?:[\\w-]+ ){0,4}?(?!{NO_FIRM})[a-z-]{3,}(?=$|[\\n,]| with (?:about |around )?\\d| and (?:we|i|my|our|the) )",
			"(?<=^|\\n|, ?|\\(|- ?|: ?)(?:the |a |an |interim |acting |group )*(?:{CHIEF})(?:(?=$|\\n|,|\\)| ?[&/])| (?=(?:at|of|for|and|here|but|who|over at) )| (?=by (?:accident|default|chance|marriage)\\b))(?! ?\\?)",
			"i(?: basically| actually| pretty much)? (?:run|manage|own|head) (?:the|this) (?:whole |entire )?(?:place|show|joint|outfit|circus)\\b(?! (?:of|where|for|that|which|next))",
			"(?:i|i'm|i am)(?: currently| also| now| basically)?,? ?(?:{LEADS}) (?:the |our |all |all of |both |my |this |a )*(?:company|business|firm|operations|ops|startup|start-up|agency|shop|strategy|procurement|department|organi[sz]ation|budget)\\b",
			"(?:i|i'm|i am)(?: currently| the one)?,? ?(?:{LEADS}) (?:the |our |this |an? )(?:\\w+ ){0,2}(?:evaluation|selection|vendor selection|procurement|rfp|tender|sourcing|search for|decision)\\b",
			"(?:leading|running|heading|driving|owning|managing|in charge of) (?:the |our |this |an? )(?:\\w+ ){0,2}(?:evaluation|vendor selection|selection|rfp|tender|vendor search|partner search)\\b",
			"(?:i|we|i'm|we're|i am|we are|my team|our team)(?:'re|'m| are| am| is|'ve been| have been)? ?(?:currently |now |also |actively |still |just |in the (?:middle|process) of |started |starting to )*(?:evaluat(?:e|ing)|compar(?:e|ing)|assess(?:ing)?|shortlist(?:ing)?|short-listing|select(?:ing)?|choos(?:e|ing)|pick(?:ing)?|review(?:ing)?|vet(?:ting)?|interview(?:ing)?|decid(?:e|ing) (?:on|between)) (?:[\\w-]+ ){0,4}?(?:{VENDORS})\\b",
			"(?<=^|\\n|, ?)(?:currently |now |just |still )?(?:(?:evaluating|comparing|assessing|shortlisting|choosing between|selecting) (?:[\\w-]+ ){0,3}?|looking at (?:\\d+|two|three|four|five|a few|several|different|various) (?:\\w+ )?)(?:{VENDORS})\\b",
			"(?:recommend|recommending|recommendation|propose|proposing|present|presenting|pitch|pitching|report|reporting|take|taking|bring|bringing|put|putting) (?:[\\w']+ ){0,4}?(?:to|before|in front of) (?:the|my|our) (?:\\w+ )?(?:board|executive committee|exec(?:utive)? team|management committee|directors|management board|leadership team|steering committee|leadership)\\b",
			"(?:the )?decisions? (?:is|are|sits|lies|rests) (?:between|with) (?:me|myself|us)\\b",
			"(?:me and (?:my|our|the) (?:\\w+ )?(?:cto|ceo|cfo|coo|board|co-?founder|partner)) (?:decide|will decide|make)",
			"(?:i'm|i am) the one (?:signing|paying|deciding|choosing|who (?:signs|pays|decides|chooses|picks))\\b",
			"i (?:pick|choose|select) (?:the|our|all|which) (?:[\\w-]+ ){0,3}(?:tools?|partners?|vendors?|agency|agencies|suppliers?|providers?)",
			"(?:lands|sits|is|landed) on my (?:desk|plate)\\b",
			"(?:asked|told|tasked|sent|wants|appointed|hired|trusts?|left it to|leaves it to|up to) me to (?:choose|decide|pick|select|sign)\\b(?! (?:up|in|on)\\b)",
			"(?:i'm|i am) the (?:big )?(?:boss|gaffer)\\b(?! of (?:you|the chat))",
			"(?:i|i'll|i will|and|also|i'm|who|authorised to|authorized to)(?: also| currently)? (?:hold|holding|own|control|manage|have) (?:the|our|my|a|this) (?:[\\w-]+ ){0,2}budget\\b",
			"i(?:'m| am) (?:authorised|authorized|entitled|allowed|mandated|empowered) to (?:award|sign|decide|approve|choose|select|spend|commit)\\b",
			"(?<=^|\\n|, ?|\\(|i'm |i am )(?:the |a )?(?:global|group|regional|deputy|division(?:al)?|departmental|department|dept|area|country|acting|interim) (?:head|lead|director|chief)(?: of| for|,)? [a-z]{2,}",
			"(?:the )?decision(?:s)? (?:is|are) (?:mine|my own|up to me|with me|on me)\\b",
			"(?:i make|i take) (?:the|all the|these|those|that|this) (?:\\w+ )?(?:calls?|decisions?)\\b",
			"(?:it's |its |this is |that's |the )?(?:my|ultimately my) (?:decision|call|budget)\\b(?! is pending)",
			"(?:the )?(?:final )?(?:decision|call|say) (?:is mine|is with me|lies with me|rests with me|is up to me|sits with me)",
			"(?:i|i'll|i will)(?: get to| can| will|'ll be the one (?:who|to)| would)? ?(?:decides?|make the (?:final )?(?:decision|call)|sign off|sign it off|sign the (?:contract|budget)|approve|have the (?:final say|budget|last word|authority)|hold the budget|own the budget|control the budget)\\b",
			"i(?:'m| am) (?:the )?(?:one who decides|decision[- ]maker|the person who decides|the one deciding|the budget (?:owner|holder)|budget (?:owner|holder)|deciding)\\b",
			"(?:nothing|no \\w+|not a \\w+)\\b[^\\n?,]{0,40}? without (?:my|me\\b|asking me)[^\\n?,]{0,12}",
			"i sign (?:this|it|that|these|them|things|everything|all of it) off\\b",
			"i(?:'m| am) on the (?:\\w+ )?(?:board|executive team|leadership team|management team)\\b",
		],
		unless: [
			NOT_SELF,
			FORMER,
			"(?:your|his|her|their) (?:ceo|coo|owner|vp|president|director)\\b",
			KIN_OF,
			BOSS_WHO,
			"(?:for|to|with|on behalf of) (?:my|our|the) (?:boss|cto|ceo|coo|cio|manager|director|head of|vp|client)\\b",
			ASKS_FOR_ROLE,
			"(?:i|i'll|i will|we) (?:can't|cannot|don't|won't|do not|will not|couldn't) (?:decide|make|sign|approve)",
			"(?:part|process) (?:owner)|product owner|owner of the product",
			"(?:my|for a|for my|our) (?:\\w+ )?(?:class|course|thesis|school|university|homework|assignment|seminar)\\b",
			"not my (?:decision|call|budget)",
			"(?:can|could|should|do|how|may|would|let) (?:me|i) (?:decide|approve|sign)",
		],
	},
	{
		facts: ["authority_partial"],
		says: [
			"{SELF} {ART} ?{KIND}(?:{MANAGER})(?!'s)\\b",
			"(?:{MANAGER}) (?:here|speaking)\\b",
			"(?<=^|\\n|, ?|\\()(?:the |a |an |senior )*(?:{MANAGER})(?:(?=$|\\n|,|\\))| (?=(?:at|of|for|in|with|and|here) ))(?! ?\\?)",
			"(?:i|i'm|i am)(?: currently| also| now)?,? ?(?:{LEADS}) (?:the |our |an? |my )?(?:small |whole |own )?(?:[\\w-]+ ){0,3}?(?:teams?|squads?|engineers|developers|devs|project|migration|initiative|chapter|roll-?out|platform|product|programme|program|group)\\b",
			"(?:collect|collecting|gather|gathering|compile|compiling|pull(?:ing)? together|get|getting|prepar(?:e|ing)|research|researching|looking (?:for|into|at)|scout(?:ing)?|explor(?:e|ing)|find(?:ing)?|shortlist(?:ing)?|evaluat(?:e|ing)|compar(?:e|ing)|screen(?:ing)?|check(?:ing)?|review(?:ing)?|ask(?:ing)?|here|doing) (?:[\\w-]+ ){0,5}?(?:for|on behalf of|and report (?:back )?to|to present to|to show|to recommend to|to bring to|to pass (?:it |this )?on to) (?:{OTHERS}) (?:{BOSSES})\\b",
			"(?:{OTHERS}) (?:{BOSSES}) (?:has |have |just |had )?(?:asked|told|tasked|wants|want|wanted|instructed|sent|assigned|needs|expects|requested) (?:me|us)\\b",
			"(?:i|i'll|i will|i'd|i have to|i need to|i would)(?: then| need to| have to| will| must)? (?:recommend|report back|report|present|pass (?:this|it|that) on|forward (?:this|it)|bring (?:this|it)|show (?:this|it)|propose|suggest|convince|take (?:this|it)) (?:[\\w]+ ){0,4}?(?:to )?(?:{OTHERS}) (?:{BOSSES})\\b",
			"(?<=^|\\n|, ?|; ?)(?:and )?(?:the )?(?:{BOSSES}|(?:chief|lead) \\w+) (?:has |just )?(?:asked|told|tasked|sent|wants|wanted|assigned) me\\b",
			"(?:was|were|been|got|i'm|am) (?:asked|told|tasked) by (?:(?:{OTHERS}) )?(?:{BOSSES})\\b",
			"(?:put|putting|draw|drawing|make|making) (?:\\w+ ){0,3}?(?:list|overview|shortlist|comparison|table) (?:\\w+ ){0,4}?for (?:{OTHERS}) (?:{BOSSES})\\b",
			"(?<=^|\\n|, ?)(?:team|tech|technical) lead,? (?:data|software|backend|frontend|platform|mobile|web|ml|ai|development)\\b",
			"i(?:'m| am) (?:helping|supporting|assisting|working with|advising) (?:{OTHERS}) (?:{BOSSES})\\b",
			"i(?:'m| am) (?:involved in|part of|on|supporting|helping with) (?:the|our) (?:[\\w-]+ ){0,3}(?:selection|evaluation|decision|procurement|steering|buying|sourcing)\\b",
			"(?:chief of staff|executive assistant|assistant) to (?:the|our|my) (?:{BOSSES})",
		],
		unless: [
			FORMER,
			"(?:your|his|her|their|our|my) (?:\\w+ )?(?:tech lead|team lead|product manager|product owner|project manager|architect|engineering manager|manager) (?:left|quit|is|was|has|says|said|thinks|will|would|wants)\\b",
			ASKS_FOR_ROLE,
			"(?:need|looking for|hire|find|want|seeking|get|recruit) (?:[\\w-]+ ){0,4}(?:architect|lead|manager|owner|master)",
		],
	},
	{
		facts: ["authority_low"],
		says: [
			"(?:i'm|i am|im|i work as|working as|my role is)(?: just| only| currently| also)? (?:a|an|the|one of the|one of our)? ?(?:{MAKER})s?\\b(?! (?:manager|lead|director|relations))",
			"(?:just|only) (?:a|an) (?:{MAKER})\\b",
			"(?<=^|\\n)(?:a |an |the )?(?:{MAKER})(?=$|\\n| (?:at|here|in) )",
		],
		unless: [
			"(?:looking for|need|hire|want)(?: to hire)? (?:a|an|some|the)? ?(?:[\\w-]+ ){0,3}(?:engineer|developer)",
		],
	},
]);

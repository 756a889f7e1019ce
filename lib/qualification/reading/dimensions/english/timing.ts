import { compileRules } from "../rule";
import { ENGLISH } from "./lexicon";

const LEXICON = {
	...ENGLISH,
	MONTH:
		"january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec",
	/** Words that lead up to a date; the date itself is the last of them. */
	LEADING:
		"the|very|early|mid|middle|late|beginning|start|end|close|of|first|second|third|fourth|1st|2nd|3rd|4th|last|half|week|at|latest|this|next|current|coming|financial|fiscal|calendar|new|\\d{1,2}",
	DATE: "(?:(?:{LEADING})[ -])*(?:q[1-4]|h[12]|(?:{MONTH})(?! i | have| be )(?: \\d{1,2})?|20[2-4]\\d(?:-\\d\\d)*|\\d{1,2}(?:st|nd|rd|th|[./]\\d{1,2}(?:[./]\\d{2,4})?)|quarter|month|year(?:'s|s)?(?:[ -]end)?|eo[yqm]|summer|spring|autumn|fall|winter|christmas|xmas|easter|holidays?|holiday season|black friday|cyber monday|mid-?year)\\b",
	/** Near days: also how people speak of a call, see CALL. */
	DAY: "(?:(?:this|next|coming|end of|the end of|the) )*(?:monday|tuesday|wednesday|thursday|friday|weekend|week|tomorrow|day after tomorrow)\\b",
	EVENT:
		"(?:(?:our|the|my|a|an|next|upcoming|annual|big|external|internal|first|main|spring|summer|autumn|winter|new|series \\w|iso|soc ?2|\\w+'s) )+(?:[\\w-]+ ){0,2}?(?:audit|board(?: meeting)?|launch|release|go-?live|season|conference|demo(?: day)?|trade (?:show|fair)|fair|expo|round|fundraise|fundraising|contract|licen[cs]e|renewal|deadline|peak|freeze|code freeze|regulation|law|inspection|certification|pilot|event|summit|hearing|acquisition|merger|migration|ipo|kick-?off|investor\\w*|budget|fiscal year|school year|semester|directive|act)\\b",
	SPAN: "(?:(?:the |about |around |roughly |maybe |at most |less than |under |only |just |~ ?)*)(?:\\d+(?: ?(?:-|to|or) ?\\d+)?|an?|one|two|three|four|five|six|eight|nine|ten|twelve|a few|a couple(?: of)?|couple of|few|several|next (?:\\d+|few|two|three|four|six|couple of)|(?:two|three|four|six) (?:to|or) (?:three|four|six|eight)) ?(?:days?|weeks?|wks?|months?|mos?|quarters?|sprints?|years?)\\b",
	HAPPENS:
		"live|launch(?:ed|ing|es)?|ship(?:ped|ping)?|releas(?:e|ed|ing)|start(?:s|ed|ing)?|begin(?:s|ning)?|kick(?:ed|ing)?[ -]?off|production|prod|read(?:y|iness)|done|finish(?:ed)?|complet(?:e|ed)|deliver(?:y|ed)?|deploy(?:ed|ment)?|due|deadline|roll(?:ed|ing)?[ -]?out|working|running|in place|up and running|migrat(?:e|ed|ing|ion)|switch(?:ed|ing)?|go-?live|going live|go live|goes live|audit(?:ed)?|board|expires?|ends?|runs out|mvp|pilot|decid(?:e|ed|ing)|decision|need(?:s|ed)?|onboard(?:ed|ing)?|target(?:ing|ed)?|aim(?:ing|ed)?|planned|scheduled|happen(?:s|ing)?|built|replaced?|moving|first version|v1|compliant|compl(?:y|iance)",
	VENDORS:
		"vendors?|agenc(?:y|ies)|partners?|consultanc(?:y|ies)|suppliers?|providers?|firms?|contractors|companies|consultants|software houses?|dev(?:elopment)? shops?|shops|candidates|teams|offers|proposals|bids|quotes|competitors of yours|of your competitors|players|options|parties|bidders|names",
	COUNT:
		"(?:(?:a |some )?(?:few|couple of|couple|handful of|number of)|two|three|four|five|six|\\d+|several|multiple|different|various|many|some|both|other|others|another|more|one|similar|competing|your)",
	STARTS:
		"start|begin|put (?:a |the )?team together|join|onboard|on-board|kick off|kick this off|get (?:going|started|to work)|be (?:ready|available|here|on board|up and running|productive|on site|onsite|in place|with us|working)|come (?:on board|in)|have (?:someone|a team|people|engineers)|ramp up|assemble|put together|staff|free up|jump in|provide|deliver (?:a team|people|engineers)|set up a team|send|place|mobili[sz]e|supply",
	BEGINNERS:
		"you(?: guys| all)?|your (?:\\w+ )?(?:team|engineers|people|developers|devs|guys|consultants|company)|we|(?:an?|the|one|two|your|such an?|some) (?:\\w+ )?(?:engineers?|team|developers?|devs?|people|someone|consultants?|squad|architects?)|someone|somebody|people|this|it|things|work|a project|the project|the engagement|an engagement|engineers|developers|they",
	TALK: "(?:call(?! cent)|talk|speak|chat|(?<!board |committee |investor |shareholder )meet(?:ing)?|phone|ring|reach|get back|reply|respond|zoom|appointment|catch up|hear from|contact|email me|write me|follow up|touch base|slot|webinar)",
	RIVALS:
		"accenture|thoughtworks|epam|globant|toptal|capgemini|cognizant|infosys|wipro|tata consultancy|tcs|deloitte|mckinsey|bcg x|bcg|kpmg|pwc|slalom|endava|andela|turing\\.com|turing|upwork|fiverr|nearform|nagarro|luxoft|softserve|n-ix|sapient|publicis|zuhlke|netlight|inovex|exxeta|adesso se|adesso ag|msg systems|sopra steria|atos|xebia|codecentric|netguru|stx next|monterail|intellias|eleks|ciklum|grid dynamics|virtusa|hcl|mphasis|palantir|ibm consulting|bearingpoint|crossover|scalable path|bairesdev|x-team|gun\\.io|a\\.team|faculty ai|quantumblack|futurice|reaktor|equal experts|container solutions|thought works",
};

const NO_HURRY =
	"(?:no (?:rush|hurry|deadline|fixed (?:date|deadline)|real (?:deadline|rush)|particular (?:deadline|timeline)|timeline|time pressure|specific (?:date|deadline|timeline))|not urgent|not (?:in a )?(?:rush|hurry)|(?:don't|do not|dont|doesn't) (?:have|need|know) (?:a |an |any )?(?:\\w+ )?(?:deadline|timeline|date|hurry|when|it)|without (?:a |any )?deadline|whenever|someday|some day|far from|isn't urgent|nothing (?:urgent|planned|before))(?!,? but\\b)";
const PAST =
	"(?:launched|released|shipped|founded|started|went live|moved|migrated|joined) (?:it |this |that |us |in |back |already )*(?:last|in (?:19|200|201|202[0-4])|\\w+ (?:months?|years?) ago)";
const CALL = "(?:{TALK})\\b";

/** Timing: a deadline, an outside trigger, vendors being compared, a wish to start. */
export const ENGLISH_TIMING = compileRules(LEXICON, [
	{
		facts: ["timing_confirmed"],
		says: [
			"(?:by|before|until|till|no later than|not later than|latest by|latest|due|due by|due in|due on|ahead of|in time for) (?:the )?{DATE}",
			"(?:by|before|until|till|ahead of|in time for|for|prior to|after) {EVENT}",
			"(?:{HAPPENS})\\b[^\\n?]{0,40}?\\b(?:in|on|from|during|at|around|this|next|within|come|as of|for|at the|towards|of|sometime in) ?(?:the )?{DATE}",
			"(?:{HAPPENS})\\b[^\\n?]{0,30}?\\b(?:in|within|after|inside) {SPAN}(?! (?:ago|old|of experience))",
			"(?:in|within|inside|over|during|have|got|only|just) (?:the )?(?:next )?{SPAN}(?! (?:ago|old|of experience|now))[^\\n?]{0,40}?\\b(?:{HAPPENS})\\b",
			"(?:within|over|in|during|inside) the next {SPAN}",
			"(?:the |our |a |hard |my |with a |there's a |there is a )+(?:\\w+ )?(?:deadline|target date|launch date|go-?live(?: date)?|due date|cut-?over|cut-off date|release date|start date|timeline|time ?line|delivery date|target)(?: is| was|'s| are| of| in| on| for| at|:| set| by| we have| to)* ?(?!.{0,6}(?:flexible|open|unclear|not|tbd|unknown)){DATE}",
			"(?:tight|hard|fixed|firm|strict|looming|aggressive|legal|regulatory|contractual|short|upcoming|real|approaching|immovable) (?:deadlines?|timelines?|time ?frames?|schedule|target date)\\b",
			"(?:deadline|time ?line|schedule)s? (?:is|are|'s) (?:very |really |super |quite |pretty )?(?:tight|close|approaching|looming|short|fixed|near|soon)\\b",
			"(?:asap|a\\.s\\.a\\.p|as soon as (?:possible|we can|you can|practical)|as (?:quickly|fast|early) as possible|(?:it's|its|this is|that's|quite|very|really|fairly|pretty|rather|super|somewhat|extremely|we're|kind of|is|are) urgent|urgently|right away|straight ?away|immediately|yesterday would|needed (?:it )?yesterday|need (?:it|this|them|someone) (?:yesterday|now|today)|time is (?:short|tight|running)|running out of time|time[- ]critical|time[- ]sensitive|the clock is ticking|under (?:a lot of )?(?:time )?pressure|high priority|top priority|in a (?:hurry|rush))\\b",
			// something outside sets the date
			"(?:the|our|my) (?:[\\w-]+ )?(?:board|investors?|management|leadership|steering committee|supervisory board|regulator|auditors?|parent company|customer|biggest customer|key account)(?: meeting| members)?(?: is|'s| are)? (?:meets?|meeting|wants?|expects?|decid(?:es|ing)|reviews?|sits|convenes|needs?|approv(?:es|ed)|coming|scheduled|in|on|given us|gave us|visit)\\b[^\\n?]{0,60}?(?:{DATE}|results|plan|answer|proposal|decision|soon|weeks?|months?|live|launched|done|progress)",
			"(?:board|steering committee|investor|shareholder) (?:meeting|review|presentation|deadline|update|demo)\\b",
			"(?:contract|licen[cs]e|licen[cs]es|support|lease|agreement|subscription|maintenance|warranty|hosting|vendor|grant|funding|certificate|freelancer|contractor)s?(?: with [\\w ]{1,20})?(?: is| are| will|'s)? (?:ends?|ending|expires?|expiring|expire|runs? out|running out|is up|up for renewal|comes to an end|terminates?|due for renewal|renews|sunset)\\b",
			"(?:end[- ]of[- ](?:life|support|sale)|\\beol\\b|being (?:sunset|discontinued|switched off|shut down|deprecated)|(?:sunsetting|discontinues|shuts? down|switches off|stops? supporting|ends? support)\\b)",
			"(?:audit|inspection|certification|penetration test|due diligence|peak season|high season|acquisition|merger|go-live|launch|product launch|demo day|trade fair|trade show) (?:is |are |'s |comes? |coming |starts? |scheduled |planned )*(?:coming|up|in|on|next|this|around|scheduled|soon|approaching|starts|begins)\\b",
			"(?:we|our \\w+)(?:'ve| have|'re| are| has)? (?:just |recently |finally |already |about to |)?(?:closed|closing|raised|secured|received|got|landed|completed) (?:our |a |an |the |another |some )?(?:[$€£]? ?\\d[\\w.,]* ?(?:m|mio|million)? ?)?(?:[\\w-]+ ){0,3}?(?:round|funding|financing|investment|seed|series [a-e]|grant|budget|approval|green ?light|go-?ahead)\\b",
			"(?:budget|funding|project) (?:is |was |has been |got |just |already )*(?:approved|signed off|secured|green-?lit|released|allocated)\\b",
			"(?:have|has|need|needs) to (?:comply|be compliant)|(?:new |upcoming )(?:regulation|law|directive|requirements?)\\b[^\\n?]{0,50}?(?:{DATE}|force|effect|applies|kicks in)",
			// vendors compared
			"(?:talking|speaking|in talks|in touch|in contact|in discussions?|in conversation|met|meeting|negotiating|spoke|spoken|talked|reached out|reaching out|discussing)(?: already| also| now)? (?:to|with) (?:(?:{COUNT}|you and) ){1,3}(?:[\\w-]+ ){0,2}?(?:{VENDORS})\\b",
			"(?:talking|speaking|in talks|in touch|met|meeting|negotiating|spoke|spoken|talked) (?:to|with) (?:(?:a |some )?(?:few|couple|handful|two|three|four|several|\\d+) )?others\\b",
			"(?:compar(?:e|ing)|evaluat(?:e|ing)|assess(?:ing)?|shortlist(?:ed|ing)?|short-list(?:ed|ing)?|consider(?:ing)?|choosing|choose|deciding|decide|looking at|weigh(?:ing)?|vetting|interviewing|screening|selecting|reviewing|collecting|getting|requesting|gathering|have|got|received|picking|inviting)(?: already| also| now| up| between| from| among| our| the| final)* (?:(?:{COUNT}|you and|offers from|quotes from|proposals from|external|potential|possible|suitable|outside|dev|development|software|new|implementation) )*(?:{VENDORS})\\b(?! (?:for you|to (?:help|work)))",
			"(?:you're|you are|you'd be|you would be) (?:one of|among|on (?:our|the)|our (?:first|second|third|last)) (?:[\\w-]+ ){0,3}(?:vendors?|agencies|companies|partners|two|three|four|five|several|shortlist|short list|candidates|list|firms|names)?",
			"(?:short-?list|short list|\\brfp\\b|\\brfi\\b|\\brfq\\b|tender|vendor selection|selection process|vendor evaluation|bake-?off|request for (?:proposals?|information|quotation))\\b",
			"(?:another|other|a competing|two|three|different) (?:vendors?|agenc(?:y|ies)|offers?|quotes?|proposals?|consultanc(?:y|ies)|suppliers?|bids?)\\b[^\\n?]{0,40}?(?:already|table|quoted|offered|offer|said|told|promised|proposed|sent|gave|under|on the)",
			// a wish to start
			"(?:when|how (?:soon|quickly|fast|early)|from when|what date|by when) (?:can|could|would|are|will|might|do|is|may|would it be possible for)(?: {BEGINNERS})?(?: realistically| theoretically| actually| possibly| be able to| able to| available to| free to)* (?:{STARTS})\\b",
			"(?:when|how soon) (?:would|are|is|will) (?:{BEGINNERS})(?: be)? (?:available|free|able)\\b",
			"when (?:can|could|would|might|will) [^\\n?]{1,30}? (?:start|begin|join us|be ready|be available|be here)\\b",
			"(?:can|could|would|are) (?:{BEGINNERS})(?: please| possibly| realistically| be able to| able to| available to)* (?:{STARTS})\\b[^\\n?]{0,25}?(?:{DATE}|{SPAN}|now|asap|immediately|soon|right away)",
			"(?:what(?:'s| is| would be) |your )+(?:the |your )?(?:earliest|soonest|next possible|first possible|quickest)(?: possible| available)? (?:you|we|start|date|slot|time to start|kick|begin)",
			"(?:earliest|soonest)(?: possible)? start(?:ing)?\\b",
			"(?:(?:{WE})(?:'d|'re| are| would|'ll| will|'m| am)? ?(?:like |want |need |hope |hoping |plan |planning |looking |ready |aim |aiming |have |going |able |prefer |about |keen |happy |would )*(?:to )?(?:start|begin|kick off|kick this off|get started|get going|launch|go live|move|move forward|sign|decide|pick|choose|ship|deploy|release|roll out|have (?:it|this|something|a|the)|be live|be in production|finish|complete)\\b[^\\n?]{0,50}?(?:{DATE}|{SPAN}|asap|soon|right away|immediately|now))",
			"(?:starting|start|kick-?off|beginning|launch|launching|going live|release|go live)(?: is| planned| on| in| from| this| next| at| around| of| date| for| the|:)* {DATE}",
		],
		unless: [
			NO_HURRY,
			PAST,
			CALL,
			"until (?:now|recently|then|today)",
			"(?:my|your) (?:vacation|holiday|leave)",
			"(?:open|closed|available|hours) (?:until|till)",
			"by (?:then|the way)",
			"i(?:'m| am| will be|'ll be) (?:away|on holiday|on vacation|out of office|back)",
		],
	},
	{
		facts: ["timing_confirmed"],
		says: [
			"(?:by|before|until|no later than|latest|due|due by|due on) (?:the )?{DAY}",
			"(?:{HAPPENS})\\b[^\\n?]{0,40}?\\b(?:on|from|this|next|by|at|as of|for|towards|of|before)? ?(?:the )?{DAY}",
			"(?:{BEGINNERS}) (?:\\w+ ){0,2}?(?:{STARTS})\\b[^\\n?]{0,25}?{DAY}",
			"(?:need|want|wants|needs|looking for|require)\\b[^\\n?]{0,50}?{DAY}",
		],
		unless: [
			NO_HURRY,
			PAST,
			CALL,
			"every {DAY}",
			"(?:open|closed|available|hours|holiday|vacation|away|out of office)",
		],
	},
	{
		facts: ["timing_confirmed"],
		says: [
			"(?:we|our|us|my|i|board|investors?|customers?|ceo|boss|management|he|she|they)\\b[^\\n?]{0,70}?\\b(?:in|within) (?:the next |about |around |roughly |under |less than )?{SPAN}(?! (?:ago|old|of experience|now))(?=$|[\\n,)]| (?:time|from now|at the latest|max|and|so|or|because|when|for|if))",
			"(?:compar(?:e|ing)|weighing|evaluating|considering) (?:you|your (?:company|offer|team)) (?:with|to|against|and|alongside) ",
			"(?:want|need|wants|needs|must|have|has|should|like|love|got)\\b[^\\n?]{0,60}?\\b(?:in|by|before|during|until|for|from|starting|this|next|come) (?:the )?{DATE}",
			"(?:show|present|demo|promised|prove|deliver|hand over|have ready)\\b[^\\n?]{0,60}?\\b(?:in|by|before|on|at|this|next) (?:the )?(?:{DATE}|{SPAN})",
			"(?:conference|campaign|event|season|launch|audit|fair|semester|fiscal year|trial|release|summit|offsite|inspection|deadline|contract|renewal|kick-?off|migration|cutover|board meeting|demo|pilot|switch-?over|opening|term)(?: is| starts?| begins?| opens?| ends?| kicks off| happens| takes place|:)+ (?:on |in |at |around |due |planned for |scheduled for |set for )?(?:the )?{DATE}",
			"as (?:early|soon|fast|quickly) as (?:you|we|it)\\b",
			"(?:retiring|retires?|leaving|leaves?|goes on leave|parental leave|last day)\\b[^\\n?]{0,25}?\\b(?:in|by|at|on|this|next|before|is) (?:the )?{DATE}",
			"(?<=^|\\n)(?:by |in |before |from |around |about |probably |ideally |maybe |hopefully |until |end |beginning |mid |for |latest |at the latest )*(?:the )?(?!(?:this|next|the) year)(?:{DATE}|{SPAN})(?: at the latest| ideally| latest| or so| if possible| max)*(?=$|\\n)(?![^\\n]*\\?)",
			"(?<!(?:no|any|without|without a|a) )deadlines?\\b(?= (?:by|from|set|given|imposed|coming|is|in|on|for|to|we|that|from))",
			"{DATE} (?:is|are) (?:when|the (?:\\w+ )?(?:date|deadline|target|plan|goal|latest)|our (?:\\w+ )?(?:date|deadline|target|plan|goal))\\b",
			"(?:sooner the better|already (?:\\w+ )?(?:late|behind|overdue|delayed)|overdue|(?:months?|weeks?) (?:late|behind))\\b",
		],
		unless: [
			NO_HURRY,
			PAST,
			CALL,
			"how long",
			"(?:founded|started|launched|released|worked|was|were|hired|spent|took|been) [^\\n?]{0,40}\\bin (?:20|19)",
			"(?:i'll be|holiday|vacation|maybe next)",
		],
	},
	{
		facts: ["timing_confirmed"],
		asked: "timing",
		says: [
			"(?:{DATE}|{DAY}|{SPAN}|asap|soon|yesterday|now|immediately|urgent\\w*)(?! (?:ago|old))",
		],
		unless: [
			NO_HURRY,
			"(?:not sure|don't know|no idea|unclear|depends|maybe next year|in (?:a )?(?:few|couple of) years|open|unknown|undecided)",
		],
	},
	{
		facts: ["timing_partial"],
		says: [
			"(?:do|would|will|did|have|is|are|got)(?: you| there| your (?:\\w+ )?(?:team|engineers|people|developers)| (?:any |the )?(?:engineers|developers|people|teams))(?: currently| still| even| actually| guys| also)* (?:have |got |any |the |enough |free |spare |some |an? )*(?:capacity|availability|available|bandwidth|people free|free (?:engineers|developers|people|team|capacity|slots)|engineers available|team available|slots|a team ready|resources available|fully booked|taking (?:on )?(?:new )?(?:clients|projects|work))\\b",
			"(?:what(?:'s| is| does)|how is|how's|how about|how much) (?:your |the )?(?:current |free )?(?:capacity|availability|lead time|waiting (?:time|list)|bandwidth|pipeline look|wait)\\b",
			"(?<!in )(?:your|current) (?:capacity|availability|lead times?)\\b",
			"how (?:long|quickly|fast|soon|many weeks) (?:\\w+ ){1,4}(?:team|engineers?|someone|people|start|onboard\\w*|take to (?:start|staff|assemble|ramp|get|find))\\b",
			"(?:{RIVALS})\\b",
			"(?:been|we've been|have been|are|we're|i've been|spent|spending|after) (?:trying to |looking to |struggling to |unsuccessfully |actively )*(?:hir(?:e|ing)|recruit(?:ing)?|search(?:ing)?|look(?:ing)? for|interview(?:ing)?|fill(?:ing)?|find(?:ing)?)\\b[^\\n?]{0,60}?(?:months?|weeks?|years?|quarters?|forever|ages|since|no luck|without (?:success|luck|result)|a while|so long)\\b",
			"(?:hiring|recruiting|recruitment|role|roles|position|positions|vacanc(?:y|ies)|job ad|headhunters?|recruiters?|seat|opening)\\b[^\\n?]{0,50}?(?:open for|unfilled|vacant|months?|takes? (?:too long|forever|ages|so long)|taking (?:too long|forever)|too slow|is slow|hopeless|(?:a|an) (?:nightmare|uphill \\w+|disaster|lost cause|joke)|dried up|impossible|since|going nowhere|isn't working|not working|haven't found|hasn't worked|failed|no luck)\\b",
			"(?:can't|cannot|couldn't|unable to|failed to|hard to|difficult to|impossible to|struggling to|struggle to|haven't been able to|not able to|haven't managed to|trying to) (?:find|hire|recruit|get|attract|fill)\\b[^\\n?]{0,40}?(?:engineers?|developers?|devs?|people|talent|seniors?|anyone|specialists?|roles?|positions?|scientists?|architects?|someone)\\b",
			"(?:sooner rather than later|sometime this (?:year|quarter)|(?:later )?this year|in the (?:near|foreseeable) future|in the coming (?:weeks|months)|pretty soon|very soon|fairly soon|quite soon|soon-ish|next year)\\b",
		],
		unless: [NO_HURRY, "(?:applied|i worked (?:at|for)|i work (?:at|for)|my old job)"],
	},
]);

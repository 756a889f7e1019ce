import { compileRules } from "../rule";
import { ENGLISH } from "./lexicon";

const OBJECT = "(?! ?(?:\\w+ ){0,3}{NOT_WORK}) (?=[\\w$'\"(#.])(?!(?:ourselves|it ourselves)\\b)";
const WITHIN = "(?:[^\\n?,]{0,80}?)\\b";

/** Problem: a named initiative, a gap in the team, a modernisation or capacity need, a try that stalled. */
export const ENGLISH_PROBLEM = compileRules({ ...ENGLISH, OBJECT, WITHIN }, [
	{
		facts: ["problem_confirmed"],
		says: [
			// a named initiative: who, wants or does, makes what
			"{WE}{BE} {ADV}{MAKE}{OBJECT}",
			"{WE}{BE} {ADV}{WEAK_MAKE} {WITHIN}{TECH}\\b",
			"{WE}(?:{BE}|'d|'ll|'ve| would| have| had| will)? ?{ADV}(?:{WANT}) (?:to |of |about |on |with )?{ADV}(?:be able to )?{MAKE}{OBJECT}",
			"{WE}(?:{BE}|'d|'ll|'ve| would| have| had| will)? ?{ADV}(?:{WANT}) (?:to |of |about |on |with )?{ADV}(?:be able to )?{WEAK_MAKE} {WITHIN}{TECH}\\b",
			"(?<=^|\\n|, ?)(?:currently |now |also |actually )?(?:looking (?:at|into|to)|thinking (?:about|of)|considering|exploring|interested in|planning|trying|hoping|keen|want|wanting|need|needing|about|going|have)(?: to| on)? (?:{MAKE})(?:{OBJECT})",
			"(?:i'm|i am|we're|we are|we|i|my|our)\\b[^\\n?]{0,50}?\\b(?:for|on|with|about|around|behind on|running|during) (?:an?|our|this|the|my|several|two) (?:[\\w/-]+ ){1,4}(?:project|migration|initiative|programme|program|rewrite|rebuild|roll-?out|moderni[sz]ation|transformation|poc|proof of concept|overhaul)\\b",
			"(?:want|need|have|looking|planning|trying|hoping|about|aiming) to {ADV}{MAKE} (?:our|an?|the|out|from|away|into) ",
			"(?:my|our) (?:goal|plan|task|job|mandate|aim|challenge|priority|idea|brief) (?:is|was|now is) (?:to |[^\\n?,]{0,20}?){MAKE}{OBJECT}",
			"{WE}(?:{BE}|'d|'ll|'ve| would| have| had| will| must| should| were)? ?{ADV}(?:told|want|need|have|like|must|should|supposed|asked|expected|hoping|plan|aim) to (?:be|get|come) (?:out of|off|away from|rid of|onto|on to|on the cloud|in the cloud) ?\\w*",
			"help (?:us|me|our (?:\\w+ )?team|my team|our company)(?: to| with| in)* (?:\\w+ )?(?:{MAKE}|{WEAK_MAKE}) {WITHIN}{TECH}\\b",
			"help (?:us|me|our (?:\\w+ )?team|my team|our company)(?: to| with| in)* (?:{MAKE}) ",
			"help (?:us|me|our (?:\\w+ )?team|my team) (?:with|on) (?:our|an?|this|the) {WITHIN}{TECH}\\b",
			"(?<!\\bdo you (?:also |even |ever |still )?)(?!do (?:you|for)\\b)(?:{MAKE}|{WEAK_MAKE}) (?:[\\w-]+ ){0,6}?(?:for us|for our|for my (?:company|team|business|startup))\\b",
			"(?:{MAKE}) our (?:\\w+ ){0,3}{TECH}\\b",
			"(?:our|my|all our|this|the (?:[\\w-]+ )?{TECH}) ?(?:[\\w-]+ ){0,6}?(?:is|are|gets?|will|must|should|shall|has to|have to|needs? to|going to)(?: now| finally| also)? ?(?:be |being |getting )?(?:replaced|rebuilt|redone|rewritten|moderni[sz]ed|migrated|relaunched|automated|digiti[sz]ed|renewed|revamped)\\b",
			"(?:kick(?:ing)? off|start(?:ing)?|begin(?:ning)?) (?:with )?(?:replacing|rebuilding|rewriting|migrating|moderni[sz]ing|moving) (?:the|our|from|to|off)\\b",
			"(?:java|python|php|angular|react|\\.net|dotnet|node|rails|django|spring|vue|postgres|oracle|sql server|symfony|laravel) ?\\d[\\d.]* (?:to|->|auf) (?:\\w+ )?\\d",
			"(?:want|wants|need|needs|collect|collecting|get|getting|looking for) (?:[\\w-]+ )?(?:offers|quotes|proposals|bids) for (?:an?|our|the) ",
			"(?:mov(?:e|ing)|migrat(?:e|ing)|bring(?:ing)?|get(?:ting)?|tak(?:e|ing)|port(?:ing)?|shift(?:ing)?) (?:our|my|all our|all of our|everything) ?(?:[\\w-]+ ){0,3}?(?:off(?! the ground)|onto|over to|out of|away from|(?:in)?to the cloud|from [\\w.-]+ to)\\b",
			"(?:can|could|would|will) (?:you|your (?:\\w+ )?team|you guys|someone)(?: also| please| maybe| possibly)* (?:help (?:us|me) )?(?:take over|rescue|finish|salvage|untangle|clean up|take on|step in) (?:an?|our|my|this|the|it)\\b",
			"(?:can|could|would|will) (?:you|your (?:\\w+ )?team|you guys|someone)(?: also| please| maybe| possibly)* (?:{MAKE}|{WEAK_MAKE}) (?:our|my|an existing|this) ",
			"(?:is|that's|sounds|looks|be|exactly|basically|precisely|pretty much|just) (?:\\w+ ){0,2}?(?:our|my) (?:\\w+ )?(?:situation|problem|case|challenge|issue|pain|use case|setup)\\b",
			"(?:we|i)(?:'ve| have|'re having| are having)?(?: got)? (?:exactly |pretty much |basically )?(?:the|a very|a) (?:very )?(?:same|similar|identical) (?:problem|situation|issue|challenge|case|need|setup)\\b",
			// a project with a name
			"(?:we have|we've|we've got|we got|i have|i've got|we run|we're running|we are running|there's|there is|we're planning|we are planning|we're starting|we are starting|we start|kicking off|working on|planning) (?:an?|our|some|this|the|two|several) (?:[\\w/-]+ ){1,5}(?:project|initiative|programme|program|migration|rewrite|rebuild|roll-?out|moderni[sz]ation|transformation|integration|implementation|poc|proof of concept|pilot|use case|overhaul|re-?platforming)\\b",
			"(?:we have|we've got|there's|there is|i have) (?:an?|our|some|this|the) (?:project|initiative|programme|program) (?:to|for|around|on|about|where|that|in)\\b",
			"(?:our|my) (?:[\\w/-]+ ){0,4}(?:migration|moderni[sz]ation|rewrite|rebuild|re-?platforming|roll-?out|initiative|transformation|ai project|data project|ai strategy|digitali[sz]ation|software project|llm project|rag project|ml project|integration project|overhaul)\\b",
		],
		unless: [
			"(?:talk|speak|chat|contact|call|connect|connected)\\w*(?: me)?(?: to| with)? (?:an?|the|your|some|somebody|someone|somebody)\\b(?! (?:system|platform|database|warehouse|api))",
			"do you think (?:we|i|that)\\b",
			"(?:'ve|have|has|just|already|recently) (?:just |already |recently )?(?:finished|completed|wrapped up)\\b",
			"(?:do|would) you (?:also |even |ever |still )?(?:do|have|offer|give|run|provide|sell)\\b",
			"\\b(?:i|we) (?:really |just |always )?(?:like|love|enjoy|liked|loved|enjoyed) [a-z]+ing\\b",
			"(?:human|live|real|support|customer service) (?:agents?|person|people|operator|representative|being)",
			"my (?:account|password|card|bank|order|phone|laptop|car|flight|computer|subscription|profile|bill)|refund|compensation|payment (?:methods?|options?)",
			"(?:thesis|dissertation|homework|coursework|assignment|hobby|side project|weekend project|for fun|just learning|to learn|tutorial)",
			"(?:we|i) (?:help|advise|support|offer|provide|sell|serve) (?:\\w+ ){0,3}(?:companies|clients|businesses|startups|customers) ",
		],
	},
	{
		facts: ["problem_confirmed"],
		says: [
			// a gap in the team
			"(?:nobody|no one|no-one|noone|none of (?:us|my \\w+|our \\w+|the \\w+)|not a single (?:person|engineer|developer)|no ?body)(?: else)?(?: (?:here|internally|in-?house|left|on (?:our|my|the) (?:\\w+ )?(?:team|side|staff)|in (?:our|my|the) (?:\\w+ )?(?:team|company|house|org\\w*|group|department|office)|at (?:our|my|the) \\w+|who|around|of us))? ?(?:has|have|had|knows?|understands?|is|'s|can|could|who|with|really|actually|ever|does|to|wants|dares|left|touches)\\b",
			"(?:we|our (?:\\w+ )?(?:team|company|people|side|engineers|developers|devs|guys)|my (?:\\w+ )?team|i|the team) (?:really |currently |just |simply )?(?:don't|do not|dont|doesn't|does not|haven't|have not|hasn't|didn't) (?:really |currently |actually |even |yet )?(?:have|got)(?: got)? (?!time|budget|questions?|money|access to your)(?:[\\w/-]+ ){0,5}?{GAP_WORD}\\b",
			"(?:we|our (?:\\w+ )?(?:team|company|people|engineers|developers|devs)|my (?:\\w+ )?team|i|the team)(?:'ve| have| has|'re| are| is|'s|'m| am)? (?:really |currently |also |just |still |very |quite |badly |seriously |a bit |little |pretty |heavily )?(?:have no|has no|no|got no|lack|lacks|lacking|missing|short of|short on|low on|not enough|too few|little|limited|short|down|without)(?: the| any| enough| in-?house| internal)? (?:[\\w/-]+ ){0,4}?{GAP_WORD}\\b",
			"(?:not enough|too few|a lack of|lack of|missing|no in-?house|no internal|zero) (?:[\\w/-]+ ){0,3}?(?:engineers|developers|devs|expertise|capacity|know-?how|engineering|experience|skills)\\b",
			"(?:we|our (?:\\w+ )?(?:team|people|engineers|developers|devs|guys)|my (?:\\w+ )?(?:team|engineers|developers|devs|guys)|the team|they|none of them)(?:'ve| have| has)? never (?:really |actually )?(?:built|shipped|done|deployed|worked|run|used|put|migrated|touched|trained|operated|scaled|written|had|delivered|taken|made|launched)\\b",
			"(?:we|our (?:\\w+ )?(?:team|people|engineers|developers|devs)|my (?:\\w+ )?(?:team|people|engineers)|the team|everyone)(?:'re| are| is|'s| were|'m| am) (?:\\w+ ){0,2}?(?:under-?staffed|short-?staffed|short-?handed|overloaded|over-?stretched|stretched|swamped|drowning|underwater|maxed out|at capacity|at (?:its|our|the) limit|out of capacity|fully booked|busy with|tied up|falling behind|behind schedule|struggling|stuck|stalled|blocked|bottlenecked|new to|out of (?:our|their) depth|spread (?:too )?thin|too (?:small|junior|busy))\\b",
			"(?:our|my|the) (?:[\\w-]+ ){0,3}(?:engineer|engineers|developer|developers|dev|devs|cto|architect|team lead|tech lead|lead|data scientist|contractor|agency|vendor|freelancer|guy) (?:just |has |have |had |is |are |recently |both |suddenly )*(?:left|leaving|quit|resigned|gone|walked|disappeared|retiring|retired|let us down|dropped out|bailed)\\b",
			"(?:we|i)(?:'ve| have)? (?:just |recently |already )?lost (?:our|my|two|three|four|a|an|the|half|several|\\d+) (?:[\\w-]+ ){0,4}?(?:engineers?|developers?|devs?|architect|team|lead|cto|scientists?|people)\\b",
			// capacity wanted
			"(?<!\\b(?:you|they|companies|clients|businesses|people|who|not|[a-z]+n't|dont|never|no longer) (?:\\w+ ){0,2})(?:need|needs|needing|looking for|look for|searching for|search for|in search of|seeking|require|could use|could do with|would need|'d need|hunting for|in need of|on the lookout for|hire|hiring|bring in|bringing in|recruit|recruiting|source|find|get|add|borrow|embed|engage|contract|want|wanting|on board|onboard|'re after|are after) (?!a job|a role|a position|work\\b|an internship|info)(?:[\\w+/.&-]+,? ){0,6}?{STAFF}\\b",
			"(?:augment|extend|strengthen|reinforce|expand|scale|grow|enlarge|boost|complement|beef up|double|staff up) (?:our|my|the|their) (?:[\\w-]+ ){0,3}(?:team|teams|capacity|engineering|department|org)\\b",
			"(?:{WE})(?:'d|'re| are| would|'m| am)? ?(?:like|want|need|looking|love|hoping|happy)? ?(?:to )?outsourc(?:e|ing)\\b",
		],
		unless: [
			"(?:a|my (?:next|first|new)|new) (?:job|role|position|internship|gig|career)",
			"are you (?:currently |still )?(?:hiring|recruiting|looking)",
			"(?:human|live|real|support|customer service) (?:agents?|person|people|operator|representative|being)|(?:an?|the|your) (?:\\w+ )?(?:operator|agent)\\b(?! (?:for|that|to|system))",
			"my (?:account|password|card|bank|order|phone|laptop|car|flight|computer|subscription|profile|bill)|refund|compensation|payment (?:methods?|options?)",
			"do you (?:need|hire|recruit|want)",
			"(?:talk|speak|connect|chat|put me)\\b[^\\n?]{0,40}(?:someone|somebody|engineers?|people|a person)",
			"(?:need|looking for|want) (?:someone|somebody|people|a person) to (?:talk|speak|call|answer|contact|chat|get back|help me understand)",
			"help (?:with|to|in|on) (?:a |my |some |the |this )?(?:question|questions|understanding|understand|finding|find|this page|this form|site|website login|homework|an order|my order|my account|password|invoice|login)\\b",
		],
	},
	{
		facts: ["problem_confirmed"],
		says: [
			// a try that stalled, a thing that hurts
			"(?:tried|attempted|attempts?|spent (?:[\\w-]+ ){1,4}(?:months?|weeks?|years?|quarters?)|been (?:at it|trying|working)|started|built|prototyped|had an? (?:agency|vendor|freelancer|contractor|team))\\b[^\\n?]{0,110}?(?:stall\\w*|fail\\w*|gave up|giving up|stuck|nowhere|didn't (?:work|go|get|scale|land|make|deliver|pan|stick)|did not (?:work|go|get|scale|deliver|make)|doesn't (?:work|scale)|isn't (?:working|good|accurate)|not (?:work|good enough|reliable|accurate|production)|abandon\\w*|went wrong|too (?:slow|hard|complex|expensive|unreliable)|without (?:much )?(?:success|luck|results?)|hallucinat\\w*|hit a wall|fell apart|never (?:shipped|finished|made|got|went|reached|worked)|ran out|unreliable|underwhelm\\w*|disappoint\\w*|a mess|burned|messed)",
			"(?<!\\byour (?:[\\w-]+ ){0,3})(?:project|migration|prototype|poc|pilot|rewrite|effort|initiative|roll-?out|implementation|mvp|proof of concept|models?|chat ?bot|bot|pipelines?|platform|systems?|app|application|assistant|rag|search|monolith|code ?base|database|back-?end|stack|architecture|integrations?|infrastructure|website|reports?|queries|builds?|deploys?|deployments?|software|warehouse|etl|legacy \\w+|answers|it|first attempt|attempt|last vendor|previous (?:agency|vendor|partner)|product|api)(?:'s| is| are| has| have| was| were| got| keeps?| never| just| already| currently| now| really| completely| always|,)* ?(?:been |getting |become |becoming |too |so |very |a bit |pretty |really |totally )*(?:stall\\w*|stuck|fail(?:s|ed|ing)|delayed|behind schedule|over budget|broken|break(?:s|ing)|crash(?:es|ing)|hallucinat\\w+|unreliable|(?:too |so |very |painfully )slow\\b|a mess|unmaintainable|falling apart|(?:doesn't|don't|does not|do not|won't|can't|cannot|isn't|not) (?:scal\\w+|work(?:ing)?|perform\\w*|keep up|accurate|reliable|production[- ]ready|cope)|never (?:made|got|reached|left|worked)|abandoned|unusable|inaccurate|brittle|fragile|on hold|fall(?:s|ing)? over|let us down|holding us back|slowing us down|killing us|costing us|outdated|end[- ]of[- ]life|out of support|unsupported)",
			"(?:we|i|our (?:\\w+ )?(?:team|devs|engineers|developers)|my (?:\\w+ )?team)(?:'re|'m|'s| are| am| is| got| were| was|'ve been| have been| keep(?: getting)?|'ve got| have)? ?(?:\\w+ ){0,2}?(?:struggl(?:e|es|ed|ing) (?:with|to|on)|stuck (?!in traffic)|having (?:\\w+ )?(?:trouble|problems?|issues?|difficult\\w+|a hard time)|have (?:\\w+ )?(?:trouble|problems|issues|difficulties) (?:with|in|getting|scaling|keeping)|hit(?:ting)? (?:a wall|the limits?|our limits?|limits|a ceiling)|reached (?:the|our) limits?|outgrown|outgrowing|can't keep up|cannot keep up|running out of (?:steam|capacity|runway to)|got stuck|stalled|gave up)",
			"(?:we|our (?:\\w+ )?(?:team|devs|engineers|developers)|my (?:\\w+ )?team) (?:can't|cannot|can not|couldn't|could not|cant|fail to|failed to) (?:\\w+ )?(?:get|make|ship|scale|find|keep|hire|deliver|handle|release|deploy|maintain|finish|recruit|do it|build|move|solve|figure)\\b",
			"(?:holding us back|slowing us down|slows us down|costs? us|costing us|eats? up our|killing our|hurting our|hurts our|is a (?:big |real |huge |major )?(?:bottleneck|headache|pain|mess|nightmare)|too much (?:tech|technical) debt|drowning in|our (?:tech|technical) debt|pay(?:ing)? down (?:our )?(?:tech|technical) debt)\\b",
			// modernisation
			"(?:our|we|we're|we've|my|us|i)\\b[^\\n?,]{0,60}?\\b(?:legacy|monolith|monolithic|mainframe|cobol|as/?400|rpg code|delphi|vb6|visual basic|foxpro|classic asp|(?:\\d+|ten|twelve|fifteen|twenty|thirty)[- ](?:plus[- ])?years?[- ]old|decades?[- ]old|ancient|outdated|ageing|aging|end[- ]of[- ]life|unmaintained|homegrown|home-grown|old (?:[\\w.#+-]+ ){0,2}(?:system|systems|platform|software|code ?base|stack|application|app|erp|crm|database|backend|monolith|code|servers?|website|portal|product))\\b",
		],
		unless: [
			"your (?:website|site|form|page|chat|bot|link|calendar|demo|app)\\b",
			"(?:did|do|does|have|has) (?:your|you|any of your)",
			"we all (?:have|had|know|live with|struggle|love)\\b",
		],
	},
	{
		facts: ["problem_confirmed"],
		asked: "problem",
		says: [
			"(?<=^|\\n)(?![^\\n]*\\?)(?! ?(?:(?:ok|okay|nice|cool|and|so|hm+|right|great|thanks|thx),? )*(?:no|not|none|nothing|just (?:looking|browsing|curious)|nope|do|does|what|whats|how|can|could|why|who|which|is|are)\\b)[^\\n?]{0,60}?\\b{TECH}\\b[^\\n?]*",
		],
		unless: [
			"(?:nothing|not (?:sure|yet|really)|just (?:looking|browsing|curious|researching)|don't know|no idea|prefer not)",
			"(?:know|wondering|wonder|curious|see) (?:if|whether|what|how|who) (?:you|your)\\b",
		],
	},
	{
		facts: ["problem_partial"],
		says: [
			"how (?:do|does|would|did|might|will|can|could|should) (?:you|your (?:\\w+ )?(?:team|teams|engineers|people|developers|company|consultants)|an? (?:[\\w-]+ )?(?:engagement|project|collaboration|cooperation|team|discovery|audit|assessment|pilot|contract|sprint|kick-?off|handover)|the (?:[\\w-]+ )?(?:engagement|process|collaboration|onboarding|handover|team|project|system|pipeline|evaluation|work|discovery|cooperation|first \\w+)|it|that|this|engagements|projects|working with you|we|one) (?:usually |typically |normally |actually |generally |then |all )?\\w+",
			"how (?:long|big|large|many (?:people|engineers|weeks|months)) (?:does|do|is|are|would|will|did)[^\\n?]{0,40}(?:engagement|project|team|take|last|onboarding|discovery|assessment|migration|pilot)",
			"what(?:'s| does| is| would| do| are| did)? (?:an?|your|the|you) (?:typical |usual |normal |standard |general |first |next )?(?:[\\w-]+ )?(?:engagement|process|approach|methodology|method|way of working|collaboration|team set-?up|onboarding|tech stack|steps?|discovery|workflow|evaluation|first weeks?|deliverables?|project look|do differently|quality assurance|testing strategy)\\b",
			"(?:tell|show|explain|more|details?|interested|curious|questions?|walk|elaborate|learn|describe|share|example)\\b[^\\n?]{0,50}(?:case stud(?:y|ies)|references?\\b|project you|engagements?|process|methodology|your approach|how you (?:work|do|run|approach|handle|build|test|measure|staff|structure))",
			"(?:case study|reference project|success story)[^\\n]{0,120}\\?",
			"(?:in|about|from|on|like|at) (?:the|that|your) (?:[\\w-]+ ){1,5}(?:case study|case|reference|engagement|success story)\\b",
			"(?:do|would|can|could|will) your (?:\\w+ )?(?:engineers|developers|people|team|teams|consultants|architects|devs) ",
			"who (?:would|will|owns|is going to|does|is) (?:be |own |the |actually )?(?:work|lead|manage|own|responsible|on the team|our contact|run|review|maintain|the code|ip)",
			"(?:do|can|could|would|will) you (?:also |usually |typically )?(?:work (?:with|alongside|in|on-?site|inside|embedded|remote)|integrate (?:with|into)|embed|pair|collaborate|train our|hand ?over|transfer (?:the )?know\\w*|document|stay|start with|join our|team up|offer (?:a )?(?:discovery|workshop|pilot|trial|poc)|begin with)\\b",
			"what (?:happens|if) [^\\n]{5,80}\\?",
			"have you (?:ever |already |also )?(?:done|built|migrated|handled|shipped|delivered|solved|dealt with|worked on|tackled|moderni[sz]ed) (?:something|anything|projects?|systems?|things|a \\w+|this)[^\\n?]{0,60}(?:like|similar|such|comparable|before|of this)",
			"(?:similar|comparable) (?:project|case|problem|client|work|challenge)s?\\b",
		],
		unless: [
			"how (?:are you|do you (?:do|feel|know|recruit|hire|find (?:people|talent|candidates)|pay|make money|get clients|price|charge)\\b|can i (?:contact|reach|apply|call|talk|book|get in)|do i|does this (?:chat|bot|thing) work|can you (?:help|assist)|much|may i|could you help|can we (?:talk|get in|contact|reach|meet|book)|do we (?:contact|reach|book)|did you (?:know|get my|find me))",
			"(?:recruit|apply for|internship|job|salary|vacanc|day rate|hourly)",
		],
	},
]);

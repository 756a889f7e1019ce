import { pattern, words } from "../fold";

const COUNT =
	"(?:\\d|(?:a |one |two |three |four |five |six |seven |eight |nine |ten |several |few )?(?:hundred|thousand|grand|million)|(?:five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety)\\b)";

export const PRICE = [
	pattern(
		"\\b(?:pilot|project|engagement|workshop|poc|prototype|assessment|sprint|phase)\\b.{0,30}\\b\\d+ ?k(?= ?[.!,]| ?$| (?:all|plus|in|per)\\b)",
	),
	pattern(
		`\\b(?:(?:day|daily|hourly|monthly|weekly|our|standard|senior|blended|usual) (?:rates?|prices?|fees?|pricing)|we(?: \\w+)? (?:charge|bill|invoice|ask)|(?:would|will|'ll|'d|could|should|might|may|can|typically|usually|normally|generally|projects?|engagements?|engineers?|it|that|this|pilot|workshop|assessment) (?:\\w+ )?costs?|costs? (?:you )?(?:about|around|roughly|between|from|less|more|only|just|something|somewhere|in the)|(?:priced|prices?|pricing|rates?|fees?|packages?|engagements?|quotes?|retainers?) (?:\\w+ )?(?:start|begin|range|run|at|from|is|are)s?|per (?:day|hour|engineer|developer|seat|head|month)|a (?:day|month) per)\\b.{0,60}?${COUNT}`,
	),
	pattern(
		`${COUNT}.{0,30}?\\b(?:per (?:day|hour|engineer|developer|seat|head|month|sprint)|(?:a|an|each) (?:day|hour|month|sprint) (?:per|for (?:an?|each|every)|all[- ]in|plus)|an hour\\b(?=.*(?:rate|cost|charge|pay|price)))`,
	),
	pattern(`${COUNT}(?: \\w+)? grand\\b`),
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
		"(?:reduced|special|discounted|lower|friendly|introductory|preferential) (?:rate|price|fee|pricing)s?(?= ?[.!,]| ?$| (?:for|if|on|in|during)\\b)",
		"(?:billing|invoic\\w+|billed|fee|retainer)\\b[^.]{0,30}\\d{1,3}[,.]\\d{3}",
		"(?:don't|do not|won't|never|doesn't) (?:charge|bill|invoice) (?:you )?(?:for|anything|extra)|(?:i'd|you should|i would|would|you'd) budget (?:about |around |roughly |at least |some )?\\W?\\d",
		"(?:save|saves|saving) (?:you )?(?:money|a lot|half) (?:with|by (?:hiring|choosing|working with)) (?:us|ours)|you'd save money|(?:within|inside|for|under|below) \\d+ ?k\\b(?! (?:tokens?|rows?|users?|requests?|records?|lines?))",
		"(?:region|order|neighbou?rhood|ballpark|total|tune) of (?:about |around |roughly )?(?:\\w+[- ])?(?:thousand|hundred thousand|million|grand)",
		"(?:packages?|plans?|tiers?|starter|basic|premium|enterprise|growth)(?: \\w+)?:? \\d{1,3}[., ]\\d{3}",
		"(?:\\d+ ?k|\\d{1,3}[.,]\\d{3}) (?:mark|range|region|bracket)",
		"you(?:'d| would|'ll| will|'re going to| would have to| only)? pay (?:us|about|around|roughly|less|more|nothing|only)",
		"(?:workshop|session|call|sprint|week|day|hour|coffee|month)s? (?:is|are|'s) on us",
		"(?:go|come|be) (?:\\w+ )?(?:lower|down|cheaper|flexible) (?:on|in|with) (?:the |our )?(?:price|rate|fee)s?",
		"on the house",
		"free (?:\\w+ )?(?:call|workshop|consultation|assessment|trial|audit|pilot|intro|discovery|session|estimate|quote|poc)",
		"(?:call|workshop|consultation|assessment|trial|audit|pilot|intro|discovery|session|estimate|quote)(?: \\w+)? (?:is|are) (?:\\w+ )?free",
	),
	words(
		"(?:cheaper|more affordable|less expensive|cheapest) than",
		"(?:half|a third|a quarter|a fraction) (?:of )?(?:the|what) (?:price|cost|others charge)",
		"(?:we(?:'re| are)|our \\w+ (?:is|are)) (?:\\w+ )?(?:cheap|cheaper|affordable|inexpensive|expensive|competitive)",
		"(?:low|mid|high|five|six)[ -]?(?:to \\w+ )?(?:five|six|seven)[ -]figures?",
		"(?:five|six|seven) figures",
		"(?:five|six|seven)[ -]figure (?:budget|sum|amount|project|engagement|price|range)",
	),
];

export const NOT_A_PRICE = words(
	"(?:cut|cuts|reduced?|reduces|lower(?:ed|s)?|sav(?:ed|es|ing|ings)|drop(?:ped|s)?|fell|halved|raised) .{0,40}(?:costs?|rates?|fees?|spend)?",
	"(?:conversion|error|success|hit|churn|click|open|bounce|failure|resolution|deflection|retention|growth|adoption|response|completion|detection|defect|sampling|frame|refresh|false[- ]positive|false[- ]alarm|interest|return) rates?",
	"open[- ]source",
	"requests? per|messages? per|events? per|orders? per|tickets? (?:per|a)|documents? per|transactions? per|calls per|times (?:a|per)",
);

import { compileRules } from "../rule";
import { ENGLISH } from "./lexicon";

const LEXICON = {
	...ENGLISH,
	/** Nouns that can mean nothing but a line of business. */
	TRADE:
		"(?:fin|insur|health|ed|prop|legal|reg|med|mar|ad|bio|agri|climate|clean|hr|deep|food|travel|wealth|gov|ag)[- ]?techs?|(?:neo)?bank(?:s|ing)?|insurers?|insurance|reinsurance|health ?care|hospitals?|clinics?|pharma|pharmaceuticals?|life sciences|logistics|e-?commerce|online retail(?:er)?|retailers?|manufacturing|manufacturers?|automotive|telecoms?|telecommunications|telco|real estate|saas|b2b saas|b2c|b2b software|cyber-?security|medical devices?|crypto|aerospace|public sector|local government|freight|wholesale|wholesalers?|airlines?|utilities|renewables?|energy provider|credit union|asset management|wealth management|private equity|fashion brand|law firm|accounting firm|tax firm|consumer goods|fmcg|oil and gas|industrial automation|machine builder|engineering firm|construction company|food delivery|mobility|proptech|charity|non-?profit|ngo|semiconductors?|mechanical engineering|supply chain software",
	/** Lines of business that are also ordinary words: only with one of the nouns below, or after "we're in". */
	FIELD:
		"retail|energy|media|publishing|gaming|games|travel|hospitality|construction|agriculture|education|government|defen[cs]e|legal|payments?|lending|mortgage|trading|investment|accounting|tax|food|fashion|chemicals?|chemical|mining|shipping|transport(?:ation)?|hotels?|restaurants?|distribution|sports?|fitness|music|entertainment|advertising|recruitment|staffing|hr|human resources|security|robotics|iot|hardware|software|industrial|medical|dental|health|wellness|pet|beauty|furniture|events?|ticketing|marketplace|consumer|b2b|b2c|d2c|mobility|space|aviation|rail|marine|solar|wind|water|waste|recycling|printing|packaging|steel|textile|toy|electronics|semiconductor|analytics|data|ai|tech|finance|financial services|financial|professional services|research|tourism|logistics tech|parcel|delivery|procurement|compliance|audit|engineering|machinery|tooling|family-owned|family-run|family",
	FIRM: "line|institution|trader|association|dealer|producer|agency group|company|companies|business|startup|start-up|scale-?up|firm|provider|group|platform|vendor|retailer|brand|manufacturer|publisher|operator|studio|chain|wholesaler|distributor|supplier|organi[sz]ation|enterprise|shop|house|maker|carrier|broker|marketplace|app|industry|sector|space|vertical|product company|corporation|corporate",
	SIZEWORD:
		"(?:(?:small|mid-?sized?|medium-?sized?|medium|large|growing|young|little|big|global|european|german|french|dutch|uk|us|american|british|swiss|austrian|spanish|italian|polish|nordic|local|regional|family-owned|family-run|traditional|listed|private|profitable|bootstrapped|vc-backed|venture-backed|leading|established|fast-growing|early-stage|late-stage|growth-stage|seed-stage|b2b|b2c|digital|independent|public|online|specialised|specialized|\\d+[- ](?:person|people|employee|strong)|[\\w]+-based|series [a-e]|modern) )*",
	INSTITUTION:
		"bank(?! (?:account|card|of |statement|transfer|balance|details|data))|insurer|hospital|clinic|fintech|retailer|manufacturer|airline|publisher|university hospital|law firm|charity|ngo|logistics (?:company|firm|provider)|insurance (?:company|group|broker)|software (?:company|house|vendor)|saas (?:company|startup|business|product)|e-?commerce (?:company|business|shop|store)|online (?:shop|store|retailer)|marketplace|municipality|city council|utility|telco|wholesaler|energy (?:company|provider|supplier)|factory|factories|plants|warehouses|stores",
	STAGE:
		"series[- ][a-e]\\b|(?:(?:just )?raised|closed) (?:our |a |the |an? )?(?:[$€£] ?\\d|\\d+ ?(?:m|mio|million)|seed|series|round|funding|first round|next round|angel|\\w+ million)|(?:seed|venture|vc|pe|privately|publicly|well|angel|investor)[- ](?:funded|backed|stage|financed|owned|listed|traded)|(?<!pre-)(?<!pre )\\bseed (?:round|stage|startup|money|funding)|private[- ]equity|bootstrapped|post-ipo|pre-ipo|\\bipo\\b|scale-?up|mid-?market|mid-?sized?|medium-?sized?|mittelstand|family[- ](?:owned|run|business)|early[- ]stage|late[- ]stage|growth[- ]stage|unicorn|[$€£] ?\\d+(?:[.,]\\d+)? ?(?:m|mn|mio|million|bn|billion)\\b (?:in )?(?:arr|revenue|turnover|funding|sales)|\\barr of|(?:annual |yearly )?(?:revenue|turnover) of|fortune \\d+|dax|publicly (?:listed|traded)|sme\\b|smb\\b",
	/** What a company can be, said after a role: "operations director of an electrical contractor". */
	KIND_OF_FIRM:
		"suppliers?|contractor|maker|producer|manufacturer|operator|provider|chain|dealer|trader|distributor|wholesaler|retailer|grower|breeder|publisher|broker(?:age)?|insurer|lender|bank|foundation|association|charity|union|hospital(?: group)?|clinic|practice|utility|co-?op(?:erative)?|council|authority|brewery|dairy|foundry|mill|bakery|winery|factory|plant|hotel(?: group| chain)?|museum|university|college|school(?: trust)?|port|airport|airline|railway|telco|agency for \\w+|brand|label|studio|fleet|firm|group|scale-?up|startup|start-up|consortium|holding|housing \\w+|cinema group|shop|store|marketplace",
	OURS: "we're(?: actually| currently| still| now| basically)?|we are(?: actually| currently| still| now| basically)?|we(?: just| recently| have|'ve)?|i'm(?: with| at| from)?|i am(?: with| at| from)?|i work (?:for|at|in|with)|i run|our (?:company|business|firm|startup|organi[sz]ation|employer) is|my (?:company|business|startup|employer|firm) is|it's|us|here at|(?:at|for|with|of|from) (?=(?:an?|the|our|one of) )",
};

/** Company: what line of business, what stage, what experience with vendors. Sizes are read in company-size.ts. */
export const ENGLISH_COMPANY = compileRules(LEXICON, [
	{
		facts: ["company_confirmed"],
		says: [
			"(?:we're|we are|were|we|i'm|i am|i work|i'm working|my company is|our company is|our business is|our firm is|my startup is|our startup is|it's)(?: actually| basically| currently| essentially| all| both| mainly| mostly| really| operating| working| active| based| with| at| for| from| in| of| one| a| an| the|,)*,? {SIZEWORD}(?:(?:{TRADE})\\b|(?:{FIELD}) (?:{FIRM})\\b)",
			"(?:at|for|of|with|in|from) (?:an?|one of the) {SIZEWORD}(?:[\\w-]+ )?(?:{FIELD}) (?:{FIRM})\\b",
			"(?:we|our company|my company)(?:'re| are| operate| work| is|'s)? (?:mainly |mostly |operat\\w+ |work\\w* |active )?(?:in|within) (?:the )?(?:(?:{FIELD}|{TRADE})\\b)(?! (?:of|to|month|today|touch))",
			"(?:we|i) (?:make|manufacture|produce|sell|distribute|insure|ship|lend|operate|run|publish|provide|offer) (?:[\\w-]+ ){0,3}?(?:software for|saas|an? (?:[\\w-]+ ){0,3}(?:marketplace|shop|store|platform|app|hospital|clinic|network|fleet|warehouse)|{TRADE}|machines|machinery|parts|clothes|furniture|cars|vehicles|trucks|insurance|loans|medical \\w+|food|chemicals|electronics|hotels|restaurants|stores|shops|clinics|hospitals|warehouses|factories)\\b",
			"our (?:[\\w-]+ ){0,2}?(?:{INSTITUTION})\\b",
			"(?:{OURS}) ?(?:(?!you|your|my|their|his|her|not)[\\w-]+ ){0,5}?(?:{INSTITUTION})\\b",
			"(?<=(?:^|\\n|, ?|- |\\(| in | and )(?:an? )?)(?:small |mid-?sized? |large |big |young |german |european |uk |us |dutch |french |b2b |about \\d+ |\\d+-person )*(?:(?:{TRADE})(?: {FIRM})?|(?:{FIELD}) (?:{FIRM}))(?= here\\b|$|\\n|,|\\)| in (?:\\w+)(?:$|\\n|,)| with (?:about |around |~)?\\d| for \\w+| (?:scale-?up|startup|business))(?![^\\n]{0,40}\\?)",
		],
		unless: [
			"(?:were|was|would|do|did|have|has|are|can|is) you(?:r \\w+)? (?:\\w+ ){0,3}?(?:work|have|done|built|experience|clients?|serve|know|speciali[sz]e|active|familiar)",
			"(?:clients?|customers?|references?|case stud\\w+|experience|projects?) (?:in|with|from|for) ",
			"(?:former|previous|used to work|my (?:friend|wife|husband|brother|sister)|last job|before that)",
		],
	},
	{
		facts: ["company_confirmed"],
		says: [
			"(?:ceo|cto|coo|cio|cfo|cpo|cdo|md|chief \\w+(?: \\w+)?|director|directors|head|vp|president|owner|manager|founder|co-?founder|lead|leader|responsible|in charge|run|lead|i head|technology|engineering|it|tech)\\b[^\\n?.]{0,30}? (?:at|of|for|with) (?:an?|the|our|one of the) (?!team|project|company\\b|department|product|platform)(?:[\\w-]+ ){1,4}?(?:{KIND_OF_FIRM})\\b(?! (?:team|project|portal|app|website|system|platform|software|plan))",
		],
		unless: [
			"(?:former|previous|used to|once|ex-|last job|retired|friend|wife|husband|brother|sister|cousin|neighbou?r)",
			"(?:your|you'd|do you|did you|are you|have you|client|clients) ",
		],
	},
	{
		facts: ["company_confirmed"],
		// The name of the trade alone: "geophysics service firm", "nuclear engineering bureau, 90".
		says: [
			"(?<=^|\\n)(?:(?:an?|the|small|mid-?sized?|large|old|family|local|regional|we're an?|we are an?) )*(?!(?:your|our|other|another|outside|external|good|right|one|some|any|no|same|which|what|every|consulting|hosting|software|partner|second|third|new|whole)\\b)[a-z-]{4,}(?: [a-z-]{3,}){0,2} (?:firm|bureau|brokerage|manufacturer|wholesaler|retailer|association|charity|co-?operative|foundation|publisher|insurer|distributor|producer|dealership|shipyard|foundry|brewery|winery|bakery|museum|monastery|municipality|council)(?=$|[\\n,])",
		],
		unless: ["\\?|\\b(?:you|your|friend|former|ex)\\b"],
	},
	{
		facts: ["company_confirmed"],
		says: ["(?:{STAGE})"],
		unless: [
			"(?:are|do|did|have|can|is) you(?:r company)?\\b",
			"(?:companies|clients|startups|businesses) (?:like|in|that|who|at|with) ",
			"(?:not|n't|never|no|yet to|hoping to|want to|trying to|planning to|about to|going to|before we|until we|need to) (?:\\w+ )?(?:raised?|close|be|get|received|ipo|seed|funded|backed)",
			"pre-?seed",
		],
	},
	{
		facts: ["company_partial"],
		says: [
			// as large as what they run, where nobody is counted
			"(?<!\\b(?:your|you|visited|least|under|within|top|best|of the) (?:\\w+ )?)(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|a dozen) (?:\\w+ )?(?:shops|stores|branches|outlets|restaurants|hotels|clinics|plants|factories|warehouses|trucks|lorries|vans|vessels|ferries|beds|gyms|clubs|pharmacies|depots|bakeries|practices)\\b(?![^\\n]*\\?)",
			"(?:we're|we are|i'm|i am|our|my|from|at|as|run|running|of) (?:[\\w-]+ ){0,3}?(?:startup|start-up|enterprise|corporate|corporation|group|multinational|subsidiary)\\b",
			"(?:we|we've|i|i've|our company)(?: have|'ve| had)? (?:already |previously |once |only )?(?:worked|work|been working|tried|used|hired|had|done (?:this|projects)|outsourced)(?: with| to| working with)? (?:[\\w-]+ ){0,4}?(?:agenc(?:y|ies)|consultanc(?:y|ies)|consultants|contractors?|freelancers?|vendors?|offshore \\w+|nearshore \\w+|outsourcing|big four|big 4|service providers?|partners?)\\b",
			"(?:our|my|the) (?:current|previous|last|existing|former|old|present|first) (?:[\\w-]+ )?(?:vendor|agency|partner|consultancy|provider|supplier|contractor|outsourcing \\w+|dev shop|software house)\\b",
			"(?:experience|clients?|customers?|references?|case stud\\w+|projects?|work|worked|specialis\\w+|specializ\\w+|companies|familiar|know|done|expertise|someone|anything|knowledge)\\b[^\\n?]{0,40}?\\b(?:in|with|for|from|on|about) (?:the |an? |other )?(?:[\\w-]+ ){0,2}?(?:{TRADE}|(?:{FIELD}) (?:{FIRM}|clients?|customers?|projects?|field|domain|world)|regulated (?:industr\\w+|environments?|companies)|\\w+ industry|\\w+ sector)\\b",
			"(?:{TRADE}) (?:clients?|customers?|companies|case|references?|experience|projects?|industry|sector|space|domain|world|background|regulation\\w*|market)\\b",
			"(?:hipaa|gxp|gmp|pci[- ]?dss|bafin|solvency ii|mifid|psd2|iso 13485|fda|mdr|nis ?2|dora|basel iii|tisax|iatf)\\b",
			"(?:our|my|we're|we are|i have|we have|i lead|i manage|i run|lead|manage)\\b[^\\n?]{0,24}?\\b(?:teams? (?:of|with|is|has|are) (?:about |around |roughly |some |currently |only |just |~ ?)?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|a dozen)|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|a dozen) (?:[\\w-]+ ){0,2}(?:engineers|developers|devs|programmers|data scientists|data engineers|teams|locations|offices|sites|countries|stores|plants|warehouses|branches|hospitals|clinics))\\b",
			"(?<=^|\\n|, ?)(?:about |around |~ ?|some )?(?:\\d+|two|three|four|five|six|eight|ten|twelve|twenty|thirty|forty|fifty) (?:engineers|developers|devs|programmers|techies|data scientists)(?=$|[\\n,])",
			"(?:our|across|multiple|several) (?:[\\w-]+ )?(?:offices|locations|plants|branches|subsidiaries|business units|factories|stores|warehouses|departments)\\b",
		],
		unless: [
			"(?:need|looking for|hire|want|get|send|provide|add) (?:[\\w-]+ ){0,2}(?:\\d+|two|three|four|five|six) (?:[\\w-]+ ){0,2}(?:engineers|developers|devs)",
			"(?:agency|consultancy) (?:doing|like|as well|too|ourselves|myself)",
		],
	},
]);

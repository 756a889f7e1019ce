import { compileRules, type Rule } from "./rule";

/**
 * An initiative by its name: "core banking replacement, go-live in autumn", "Java 8 to 21", "de herbouw van ons
 * polisplatform". A noun tells it where it stands alone or is of something of theirs; a verb, where they are at it. And what
 * else is told in two or three words: a try that stalled, posts that nobody fills, what those above want.
 */
const ENGLISH =
	"replacements?|migrations?|moderni[sz]ations?|rebuild|redesign|rewrite|overhaul|relaunch|re-?platforming|digiti[sz]ation|refactoring|re-?engineering";
const AT_IT =
	"re-?platforming|migrating|moderni[sz]ing|rebuilding|rewriting|replacing|digiti[sz]ing|overhauling|refactoring|re-?engineering";
const FEW = "\\d|one|two|three|none|nobody|zero";
const GERMAN =
	"(?:system|daten|software|server|cloud|sap|erp|crm)?-?(?:ablosung|migration|modernisierung|neubau|neuentwicklung|umstellung|digitalisierung|uberarbeitung|erneuerung)";
const ROMANCE =
	"refonte|remplacement|migration|modernisation|sustitucion|reemplazo|migracion|modernizacion|renovacion|sostituzione|migrazione|rifacimento|ammodernamento|substituicao|migracao|modernizacao|renovacao";
const DUTCH =
	"herbouw|vervanging|vernieuwing|migratie|overstap|modernisering|ombouw|digitalisering";
const POLISH = "wymian[aey]|migracj[aie]|modernizacj[aie]|przebudow[aey]|cyfryzacj[aie]";

export const INITIATIVES: readonly Rule[] = compileRules(
	{ ENGLISH, AT_IT, FEW, GERMAN, ROMANCE, DUTCH, POLISH },
	[
		{
			facts: ["problem_confirmed"],
			says: [
				"(?:{ENGLISH}) of (?:our|my|all our)\\b",
				"(?<=^|\\n|: ?)(?:subject:? ?|project:? ?|topic:? ?|re:? ?)?(?:a |the |our |complete |full |big |whole |total )*(?:(?!(?:for|manager|lead|says|about|with|on|after|since|no|any|your)\\b)[\\w-]+ ){0,3}?(?:{ENGLISH})(?: of (?:the |a |our |all )*[\\w-]+(?: [\\w-]+){0,2})?(?=$|[\\n,;:(])",
				"we(?:'re| are)(?: currently| just| still| now| about to start| busy)? (?:{AT_IT})\\b",
				"(?:we|we'll|i|to) (?:start|kick off|begin|plan|have to start|need to start)(?: with| on| to)? (?:{AT_IT})\\b",
				"(?<=^|\\n|, ?)(?:java|angular|php|python|node|\\.?net|postgres\\w*|oracle|django|rails|vue|react|spring(?: boot)?|symfony|typo3|drupal|magento|sap|odoo|ruby|kubernetes|sql server) ?(?:ee ?)?\\d[\\d.]* (?:to|->|nach|vers|a|naar) \\d",
				// Tried and stalled; to be left behind; posts that nobody fills.
				"(?:our|my|the) (?:[\\w-]+ ){0,4}(?:project|pilot|poc|attempt|rollout|roll-out|migration|launch|prototype)s? (?:has |have )?(?:went|gone|fell|fallen|failed|flopped|died|stalled|collapsed|is stuck|is dead|got stuck)(?: (?:belly up|flat|through|apart|nowhere|wrong|south|sideways))?(?=$|[\\n,])",
				"(?:we|i)(?:'ve| have| need| want|'d like| would like| must|'ve got| have got)(?: to)? (?:leave|get off|get away from|move (?:off|away from)|get rid of|ditch|phase out|retire) (?!an?\\b|you|this|my\\b|now\\b|the (?:chat|page|house|office|room))",
				"(?:headcount|heads|posts|positions|seats|vacancies|roles)\\b[^\\n?]{0,30}\\b(?:(?:hired|filled) (?:only |just )?{FEW}|{FEW} (?:hired|filled))\\b",
				"(?:zoek|zoeken|suche|suchen|cherche|cherchons|busco|buscamos|cerco|cerchiamo|procuro|procuramos|szukam|szukamy) (?:\\w+ ){0,2}?(?:extern\\w*|estern\\w+|zewnetrzn\\w+)\\b",
				// What is wanted, whoever wants it.
				"(?:choose|pick|find|select|look for|looking for) (?:who|somebody|someone|anyone|a (?:firm|partner|team|company|vendor))(?: who| that| which| to)? ?(?:will|can|could|should|shall|would)? ?(?:build|rebuild|make|redo|develop|program|replace|write|rewrite) (?:the|our|a|an|us)\\b",
				"(?:could|can|would) (?:someone|somebody|anyone|anybody|one of you)(?: please)? (?:have a |take a )?look (?:at|over|into) our\\b",
				"(?:my|our|the) (?:boss|chief|director|manager|management|board|owner|ceo|town|municipality|council|parish|school) (?:wants?|would like|wishes) (?:the|our|all|to have|to get) [^\\n?]{3,60}?\\b(?:digital|online|automated|automatic|in the cloud|on tablets|off paper|replaced|moderni[sz]ed|rebuilt)\\b",
				"(?:startup|start-up|company|firm|team|shop|we|i) (?:(?:that|which|who) )?(?:has|have|'ve got|got) (?:an?|some|serious|real|big) (?:[\\w-]+ )?(?:problem|bottleneck|backlog)s? with (?:our|their|its)\\b",
				"(?:get|take|bring|help) us (?:off|away from|out of) (?!here|this)",
				"tir(?:ar|am|em|e) (?:a gente|nos|o nosso|a nossa|os nossos) (?:[\\w-]+ ){0,4}?d[oae]s? ",
				"look(?:ing)? into (?:[\\w-]+ ){1,4}for our\\b",
				"(?:{GERMAN}) (?:unser|mein)\\w*\\b",
				"(?:{ROMANCE}) (?:de |di |du |del |da )?(?:notre|nos|nuestr\\w+|(?:el|la|il|o|a) ?nostr\\w+|nostr\\w+|noss\\w+)\\b",
				"(?:{DUTCH}) van (?:ons|onze|mijn)\\b",
				"onze (?:{DUTCH}) van\\b",
				"(?:{POLISH}) nasz\\w*\\b",
			],
			unless: [
				"(?:finished|done|completed?|behind us|went live|moderni[sz]ed in|last (?:year|month|spring|summer|autumn|winter)|(?:years?|months?) (?:ago|back)|already (?:did|done|have|behind)|successful\\w*|over and|was (?:a|fine|great|ok|worth)|went (?:well|fine|smoothly)|works? (?:fine|well))\\b",
				"(?:abgeschlossen|fertig|erledigt|hinter uns|letztes jahr|gut gelaufen|termine\\w*|fini\\w*|reussi\\w*|l'an(?:nee)? (?:dernier\\w*|passee?)|boucle\\w*|terminad\\w+|hecha|listo|conclus\\w+|concluid\\w+|finit[oa]|completat[oa]|l'anno scorso|o ano passado|el ano pasado|afgerond|klaar|achter de rug|vorig jaar|zakonczon\\w*|za nami|zeszlym roku)\\b",
				"(?:how|what|why|when|who) (?:(?:do|does|did|can|could|would|should) )?(?:you|your|one|people|companies|a typical)\\b|(?:did|have|has) your?\\b",
				// "The migration? Done and dusted."
				"^ ?(?:(?:and|oh|so) )?(?:the|our) [^\\n,]{0,60}\\?$",
				"(?:article|blog|case stud(?:y|ies)|thesis|paper|book|course)\\b",
			],
		},
	],
);

import { compileRules } from "../rule";
import { SHARED } from "./shared";

const LEXICON = {
	...SHARED,
	MONTH: "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
	DATE: "(?:(?:het |de |eind |einde |begin |half |medio |van |in |op |eerste |tweede |derde |vierde |volgende? |komende? |deze? |dit |uiterlijk )*)(?:q[1-4]|kwartaal|{MONTH}|maand|week|jaar|zomer|herfst|najaar|winter|voorjaar|lente|kerst|\\d{1,2} (?:{MONTH})|20[2-4]\\d|maandag|dinsdag|woensdag|donderdag|vrijdag|audit|beurs|black friday)",
	ROLE: "technisch manager|(?:technisch|it|technology|data|product|ict|operationeel)(?: ?-?directeur|-manager)|hoofd (?:van )?(?:de )?(?:it|ict|techniek|engineering|data|ontwikkeling|software\\w*|product|technologie|digital\\w*)|directeur (?:technologie|it|ict|engineering|product|data)",
};

export const DUTCH = compileRules(LEXICON, [
	{
		facts: ["authority_confirmed"],
		says: ["(?<=^|\\n|, ?)(?:directeur|eigenaar|algemeen directeur|dga)(?=$|[\\n,])"],
	},
	{
		facts: ["company_confirmed"],
		says: ["(?<=^|\\n|, ?)(?:\\w+ ){0,3}?(?:{TRADE})(?=$|[\\n,])(?![^\\n]*\\?)"],
	},
	{
		facts: ["problem_partial"],
		says: [
			"hoe (?:werkt|verloopt|ziet|werken|gaan|meten|pakken|hebben|gaat)\\b[^\\n?]{5,}\\?",
			"hoe lang duurt\\b[^\\n?]{0,40}",
			"(?:case study|klantcase|vergelijkbaar project|referentieproject)\\b",
			"wie (?:\\w+ ){0,3}?(?:leidt|werkt|beheert|eigenaar)[^\\n]{0,40}\\?",
		],
		unless: ["hoe gaat het"],
	},
	{
		facts: ["authority_confirmed", "technical_leader"],
		says: [
			"(?:ik ben|ben|als|ik werk als|mijn rol is)(?: hier| de| het| een| onze| nieuwe| interim)* ?(?:{TITLE}|{ROLE})\\b",
			"ik (?:leid|run|manage|stuur|ben verantwoordelijk voor|ben hoofd)(?: hier| de| het| onze| alle)* ?(?:it|ict|engineering|techniek|technologie|data|ontwikkeling|software\\w*|product|afdeling|development)\\b",
			"(?:{TITLE}) (?:bij|van|hier)\\b",
			"(?<=^|\\n|, ?)(?:{ROLE})(?=$|\\n|,| (?:bij|van|hier|en))",
		],
		unless: ["ik ben (?:niet|geen)|(?:bent u|ben je|jullie cto|uw cto|voormalig)"],
	},
	{
		facts: ["authority_confirmed"],
		says: [
			"(?:ik ben|ben|als)(?: hier| de| het| een| onze)* ?(?:{CHIEF}|directeur|algemeen directeur|eigenaar|eigenaresse|dga|bestuurder|operationeel directeur|zaakvoerder)\\b",
			"(?:ik (?:heb|bezit|run|drijf|leid)|van mij (?:is|zijn))(?: hier| zelf)? (?:een|twee|drie|vier|vijf|meerdere|de|het|mijn|\\d+) (?:(?!(?:in|bij|met|van|voor|over|op|aan|uit)\\b)[\\w-]+ ){0,2}?[\\w-]*(?:bedrijf|bedrijven|winkels?|fabriek\\w*|praktijk\\w*|hotels?|restaurants?|garages?|brouwerij\\w*|bakkerij\\w*|kwekerij\\w*|boerderij\\w*|campings?|drukkerij\\w*|apotheek|apotheken|bureau|keten|klinieke?n?|rederij|groothandel|werkplaats|zaak)\\b",
			"(?:ik beslis|wij beslissen|mijn beslissing|ik neem de beslissing|ik teken|ik heb het budget)",
			"(?:we|wij|ik) (?:\\w+ )?(?:evalueren|vergelijken|beoordelen|selecteren|kiezen|vergelijk|evalueer)\\b[^\\n?]{0,40}?(?:{VENDOR})",
			"(?:aan|voor) (?:de|mijn|onze|het) (?:raad van bestuur|directie|board|mt|managementteam)\\b",
		],
		unless: [
			"ik ben (?:niet|geen)|(?:voor (?:mijn|onze) (?:baas|cto|directeur|manager)|assistent van)",
		],
	},
	{
		facts: ["founder", "authority_confirmed"],
		says: [
			"(?:ik ben|ben|als)(?: hier| de| een| mede-?| een van de)* ?(?:mede-?)?(?:oprichter\\w*|oprichtster|founder|co-?founder)\\b",
			"(?:ik heb|we hebben|wij hebben) [^\\n?]{0,40}?opgericht",
			"(?:mijn|onze) (?:eigen )?(?:startup|start-up)\\b",
			"(?<=^|\\n|, ?)(?:mede-?)?oprichter\\b",
		],
		unless: ["ik ben geen|wie is de"],
	},
	{
		facts: ["authority_partial"],
		says: [
			"(?:ik ben|ben|als)(?: hier| de| een)* ?(?:{LEAD}|projectleider|projectmanager|teamleider|productmanager|architect|solution architect|inkoper|teamlead)\\b",
			"voor (?:mijn|onze|de) (?:baas|cto|directeur|manager|directie|leidinggevende)",
			"(?:mijn|onze) (?:baas|cto|directeur|manager|directie) (?:heeft|wil|vroeg|zoekt)",
			"ik leid (?:een|het|ons) (?:\\w+ )?team",
		],
	},
	{
		facts: ["authority_low"],
		says: [
			"(?:ik ben|ben)(?: maar| gewoon| een| slechts)* ?(?:software-?|backend-?|frontend-?|senior |junior )*(?:ontwikkelaar|developer|programmeur|engineer|data scientist)\\b",
		],
	},
	{
		facts: ["company_confirmed"],
		says: [
			"(?:we zijn|wij zijn|ik werk|werk|werken)(?: bij| voor| in| een| het| de)* ?(?:[\\w-]+ ){0,4}?(?:{TRADE})",
			"(?:in de|sector|branche)(?: van| de| het)* ?(?:{TRADE})(?:sector|branche)?\\b(?![^\\n]*\\?)",
			"(?:serie [a-e]\\b|series [a-e]\\b|mkb\\b|beursgenoteerd|familiebedrijf|omzet van|scale-?up)",
		],
		unless: ["(?:hebben jullie|werken jullie|heeft u|kennen jullie)"],
	},
	{
		facts: ["company_partial"],
		says: [
			"(?:ervaring|referenties|klanten|projecten) (?:\\w+ ){0,2}?(?:in|met|uit|bij|voor) [^\\n?]{0,30}?(?:{TRADE})",
			"(?:onze|de) (?:vorige|laatste|huidige) (?:leverancier|partner|bureau|partij)|ons (?:vorige|huidige) bureau",
			"team van \\d+ ",
		],
	},
	{
		facts: ["timing_confirmed"],
		says: [
			"(?:voor|tot|uiterlijk|tegen|vanaf|per)(?: het| de| eind| einde| onze)* ?(?:{DATE})\\b",
			"(?:live|productie|starten|start|beginnen|klaar|lancering|lanceren|go-?live|deadline|opleveren|oplevering|af)\\b[^\\n?]{0,40}?\\b(?:in|op|voor|per|is|tegen|eind|begin|volgende?) ?(?:{DATE})\\b",
			"(?:in|binnen|de komende) (?:de )?(?:\\d+|twee|drie|vier|zes|paar|een|enkele|komende) (?:\\w+ )?(?:weken|week|maanden|maand|dagen)\\b",
			"(?:zo snel mogelijk|zo spoedig mogelijk|z\\.?s\\.?m|dringend|asap|spoed|met spoed|meteen|per direct|urgent)\\b",
			"wanneer (?:kunnen|kun|kan|zouden|zou) (?:\\w+ ){0,3}?(?:beginnen|starten|aan de slag)",
			"(?:contract|licentie|support) (?:\\w+ ){0,5}?(?:loopt af|eindigt|verloopt|afloopt)",
			"(?:praten|spreken|in gesprek|vergelijken|hebben|gesproken|evalueren)\\b[^\\n?]{0,30}?(?:twee|drie|vier|meerdere|andere|verschillende|\\d+) (?:\\w+ )?(?:{VENDOR})",
			"(?:raad van bestuur|directie|board|investeerders?) (?:\\w+ )?(?:komt bijeen|wil|willen|verwacht|verwachten|beslist)",
			"(?:net|zojuist|onlangs) (?:\\w+ ){0,4}?(?:opgehaald|afgerond|financiering)|aanbesteding",
		],
		unless: [
			"(?:geen (?:haast|deadline|tijdsdruk|spoed)|niet (?:dringend|urgent)|vakantie|bellen|afspraak|terugbellen|opgericht in|tot nu)",
		],
	},
	{
		facts: ["timing_partial"],
		says: [
			"(?:hebben jullie|heeft u|is er|hebt u) (?:\\w+ ){0,3}?(?:capaciteit|beschikbaar\\w*|mensen vrij)",
			"(?:al|sinds) (?:\\w+ )?(?:maanden|weken|een jaar|een half jaar)[^\\n?]{0,40}?(?:zoek\\w*|vacature|vinden)",
			"(?:kunnen|kan) (?:\\w+ ){0,2}?(?:geen|niemand)[^\\n?]{0,30}?vinden|vacature\\w* [^\\n?]{0,25}?(?:maanden|weken|jaar)|dit jaar\\b",
		],
	},
	{
		facts: ["referral"],
		says: [
			"(?:heeft|hebben|had) (?:\\w+ ){0,3}?(?:aanbevolen|aangeraden|doorverwezen|getipt|jullie genoemd|jullie naam|over jullie verteld|naar jullie gestuurd)",
			"(?:jullie|u) (?:zijn|werden|bent|werd) (?:\\w+ ){0,3}?(?:aanbevolen|aangeraden)",
			"(?:zei|zeiden|gezegd|vertelde|vond) (?:\\w+ ){0,4}?(?:ik|we|wij) (?:\\w+ ){0,4}?(?:jullie|u|bij jullie)\\b(?: \\w+){0,3}? (?:moest\\w*|moet|bellen|mailen|benaderen|aankloppen|zijn)",
			"(?:op|via|door) (?:een |de )?(?:aanbeveling|aanraden|tip)|raadde (?:\\w+ ){0,2}?(?:jullie|u)",
		],
		unless: ["(?:google|chatgpt|linkedin|kunnen jullie [^\\n]{0,20}aanbevelen)"],
	},
	{
		facts: ["pre_funding"],
		says: [
			"(?:nog )?(?:geen|zonder) (?:financiering|investeerders?|funding|kapitaal)|pre-?seed|nog niet gefinancierd",
			"(?:zoeken|zoek|op zoek naar) (?:\\w+ ){0,2}?(?:investeerders?|financiering|kapitaal)",
		],
	},
	{
		facts: ["consultant"],
		says: [
			"(?:voor|namens)(?: een| mijn| onze| een van mijn| een van onze)* ?(?:klant|klanten|opdrachtgever)\\b",
			"(?:mijn|onze|een) (?:klant|opdrachtgever) (?:zoekt|wil|heeft|moet)",
			"ik ben (?:een )?(?:\\w+ )?(?:consultant|adviseur)",
		],
		unless: ["(?:onze klanten|klantenservice|al klant|ben klant)"],
	},
	{
		facts: ["solo"],
		says: [
			"(?:alleen ik|ik ben alleen\\b|ik werk alleen|ik doe alles alleen|zzp'?er|eenmanszaak|solo (?:developer|ontwikkelaar|ondernemer)|ik ben freelancer)",
		],
		unless: ["niet alleen ik|niet alleen"],
	},
]);

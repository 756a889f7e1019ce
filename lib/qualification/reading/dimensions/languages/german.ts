import { compileRules } from "../rule";
import { SHARED } from "./shared";

const LEXICON = {
	...SHARED,
	MONTH: "januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember",
	DATE: "(?:(?:ende|anfang|mitte|spatestens|zum|zur|den|dem|des|der|im|am|in|ersten|zweiten|dritten|vierten|nachsten?[rmn]?|kommenden?|diese[rmsn]?) )*(?:q[1-4]|quartals?|{MONTH}|jahres(?:ende)?|monats(?:ende)?|monat|woche|quartal|jahr|sommers?|herbst\\w*|winters?|fruhling\\w*|fruhjahr\\w*|weihnachten|ostern|\\d{1,2}\\. ?(?:{MONTH}|\\d{1,2}\\.?)|20[2-4]\\d|montag|dienstag|mittwoch|donnerstag|freitag|messe|audit|black friday)",
	ROLE: "technische[rn]? (?:leiter\\w*|direktor\\w*|geschaftsfuhrer\\w*|leitung)|(?:it|entwicklungs|technik|bereichs|software|daten|digital|produkt|abteilungs)[- ]?leiter\\w*|leiter\\w* (?:der |des |von )?(?:it|entwicklung|technik|software\\w*|daten\\w*|digital\\w*|produkt\\w*|engineering|data|technologie|plattform)|(?:it|entwicklungs)[- ]?chef\\w*|bereichsleitung|chefentwickler|(?:bereichs|abteilungs|haupt|ressort)leiter\\w*(?: \\w+)?",
};

export const GERMAN = compileRules(LEXICON, [
	{
		facts: ["company_confirmed"],
		says: ["(?<=^|\\n|, ?)(?:\\w+ ){0,3}?(?:{TRADE})(?=$|[\\n,])(?![^\\n]*\\?)"],
	},
	{
		facts: ["problem_partial"],
		says: [
			"wie (?:lauft|funktioniert|sieht|gehen|arbeiten|geht|messen|testen|stellen|losen|habt|haben)\\b[^\\n?]{0,60}?(?:ab|aus|vor|zusammenarbeit|projekt\\w*|ihr|sie|engagement|sicher)",
			"wie lange dauert\\b[^\\n?]{0,50}(?:projekt|migration|einfuhrung|phase|onboarding)",
			"(?:fallstudie|referenzprojekt|case study|fallbeispiel)\\w*\\b",
			"(?:was passiert|wer) (?:\\w+ ){0,3}?(?:nach|am ende|gehort|betreut|leitet|arbeitet)[^\\n]{0,60}\\?",
			"arbeiten (?:eure|ihre) (?:\\w+ ){1,6}",
		],
		unless: ["wie geht (?:es|'s)", "wie kann ich"],
	},
	{
		facts: ["authority_confirmed", "technical_leader"],
		says: [
			"(?:ich bin|bin|als|ich arbeite als|meine rolle ist|ich bin hier)(?: hier| aktuell| neue[rn]?| der| die| das| seit kurzem| interims-?| ein| eine)* ?(?:{TITLE}|{ROLE})\\b",
			"ich (?:leite|verantworte|fuhre|bin verantwortlich fur|bin zustandig fur|steuere)(?: hier| bei uns| die| das| den| unsere| unser| gesamte| ganze| den bereich)* (?:\\w+-)?(?:it|entwicklung|technik|software\\w*|engineering|data\\w*|daten\\w*|digital\\w*|produkt\\w*|technologie|plattform|abteilung|produktentwicklung)\\b",
			"(?:{TITLE}) (?:bei|in|von|einer|eines|hier)\\b",
			"(?<=^|\\n|, ?)(?:{ROLE})(?=$|\\n|,| (?:bei|in|einer|eines|hier|und))",
		],
		unless: [
			"ich bin (?:nicht|kein\\w*|nicht mehr)",
			"(?:war fruher|ehemalig\\w*|sind sie|bist du|ihr cto|euer cto|ihre? (?:it-)?leit)",
		],
	},
	{
		facts: ["authority_confirmed"],
		says: [
			"(?:ich bin|bin|als)(?: hier| der| die| ein| eine| einer der| alleiniger?| neue[rn]?)* ?(?:{CHIEF}|geschaftsfuhr\\w*|inhaber\\w*|vorstand\\w*|prokurist\\w*|betriebsleiter\\w*|einkaufsleiter\\w*)\\b",
			"(?<=^|\\n|, ?)(?:geschaftsfuhrer\\w*|inhaber\\w*|vorstand)(?=$|\\n|,| (?:bei|in|einer|eines|hier|und|von))",
			"(?:ich entscheide|wir entscheiden|meine entscheidung|ich treffe die entscheidung|die entscheidung liegt bei mir|ich habe das budget|budgetverantwort\\w*|entscheide(?:n)? (?:ich|wir))",
			"(?:mir gehor(?:t|en)|ich besitze|ich betreibe|ich fuhre)(?: hier| selbst| heute)? (?:ein|eine|einen|der|die|das|den|zwei|drei|vier|funf|mehrere|\\d+) (?:(?!(?:in|im|bei|mit|der|des|von|fur|an|zu|aus)\\b)[\\w-]+ ){0,3}?[\\w-]*(?:betriebe?|firma|firmen|unternehmen|agentur\\w*|kanzlei\\w*|praxis|praxen|laden|geschafte?|handel|handlung\\w*|hotels?|werkstatt\\w*|fabrik\\w*|werke?|brauerei\\w*|backerei\\w*|metzgerei\\w*|druckerei\\w*|gartnerei\\w*|spedition\\w*|apotheken?|verlage?|studios?|kette|filialen|restaurants?|kliniken?|gast\\w*hauser|auto\\w*hauser|autohaus|mobelhaus|gasthaus|weingut)\\b",
			"(?:wir|ich) (?:\\w+ )?(?:evaluier\\w+|vergleich\\w+|bewert\\w+|pruf\\w+|such\\w+ aus|wahl\\w+)\\b[^\\n?]{0,40}?(?:{VENDOR})",
			"(?:dem|unserem|meinem) (?:vorstand|beirat|aufsichtsrat|board|geschaftsleitung) (?:\\w+ ){0,3}?(?:vorstell\\w*|vorleg\\w*|empfehl\\w*|prasentier\\w*|vorschlag\\w*)",
		],
		unless: [
			"ich bin (?:nicht|kein\\w*|assistent\\w*)",
			"(?:fur|im auftrag) (?:meinen|unseren|den|meines|meine|unsere) (?:chef|cto|geschaftsfuhr\\w*|vorgesetzt\\w*|leiter\\w*)",
			"assistenz der geschaftsfuhrung",
		],
	},
	{
		facts: ["founder", "authority_confirmed"],
		says: [
			"(?:ich bin|bin|als)(?: hier| der| die| ein| eine| einer der| solo-?)* ?(?:mit-?)?(?:grunder\\w*|co-?founder|founder)\\b",
			"(?:ich habe|wir haben) [^\\n?]{0,40}?gegrundet",
			"(?:mein|unser) (?:eigenes )?(?:startup|start-up)\\b",
			"(?<=^|\\n|, ?)(?:mit-?)?grunder(?:in)?\\b",
		],
		unless: ["(?:wer|ihr|euer|sein) (?:ist )?(?:der )?grunder", "ich bin (?:nicht|kein\\w*)"],
	},
	{
		facts: ["authority_partial"],
		says: [
			"(?:ich bin|bin|als)(?: hier| der| die| ein| eine)* ?(?:{LEAD}|teamleit\\w*|projektleit\\w*|produktmanager\\w*|architekt\\w*|softwarearchitekt\\w*|projektmanager\\w*|einkaufer\\w*|gruppenleit\\w*)\\b",
			"(?:fur|im auftrag) (?:meinen|unseren|den|meines|meine|unsere)\\w* (?:chef|cto|geschaftsfuhr\\w*|vorgesetzt\\w*|leiter\\w*|it-leiter\\w*|vorstand)",
			"(?:mein chef|meine chefin|unser cto|unser geschaftsfuhrer|die geschaftsfuhrung|mein vorgesetzter) (?:hat|mochte|will|bat|wollte|sucht)",
			"ich leite (?:ein|das|unser) (?:\\w+ )?team",
		],
	},
	{
		facts: ["authority_low"],
		says: [
			"(?:ich bin|bin|nur|als)(?: hier| nur| ein| eine| einer der)* ?(?:software-?|backend-?|frontend-?|web-?|senior |junior )*(?:entwickler\\w*|programmierer\\w*|developer|engineer|data scientist)\\b",
		],
	},
	{
		facts: ["company_confirmed"],
		says: [
			"(?:wir sind|bin bei|arbeite bei|wir sind bei|arbeite fur|sind|bei|in)(?: hier| aktuell)? (?:ein|eine|einem|einer|im|der|in der|in einem) (?:[\\w-]+ ){0,4}?(?:{TRADE})\\w*",
			"(?:im|in der|aus der|aus dem|in dem) (?:bereich |sektor |branche )?(?:{TRADE})(?:sektor|branche|bereich|umfeld)?\\b(?![^\\n]*\\?)",
			"(?:mittelstand\\w*|familienunternehmen|familiengefuhrt\\w*|borsennotiert\\w*|series[- ][a-e]|serie [a-e]\\b|seed-finanziert|venture-?finanziert|umsatz von)",
		],
		unless: ["(?:habt ihr|haben sie|arbeitet ihr|arbeiten sie|kennen sie|kennt ihr)"],
	},
	{
		facts: ["company_partial"],
		says: [
			"(?:erfahrung\\w*|referenz\\w*|kunden|projekte) (?:\\w+ ){0,2}?(?:in|im|mit|aus|fur) [^\\n?]{0,30}?(?:{TRADE})",
			"(?:unser|der) (?:letzter|bisheriger|aktueller|voriger|alter|jetziger) (?:dienstleister|partner|anbieter)|unsere (?:letzte|bisherige|aktuelle) agentur",
			"(?:team|abteilung) (?:von|mit|aus) \\d+ ",
		],
	},
	{
		facts: ["timing_confirmed"],
		says: [
			"(?:bis|vor|spatestens|zum|ab|seit ende)(?: zum| zur| dem| der| unser\\w*| die| das)* (?:{DATE})\\b",
			"(?:live|produktiv|starten|start|beginnen|loslegen|fertig|launch|go-?live|einfuhrung|deadline|termin|abgabe|anfangen|frist)\\w*\\b[^\\n?]{0,40}?\\b(?:im|am|in|zum|bis|ab|ist|nachsten?|anfang|ende|mitte) ?(?:{DATE}|\\w+ (?:wochen|monaten|monate|tagen))\\b",
			"(?:soll|sollen|muss|mussen|mochten|wollen|will|brauchen|ware)\\b[^\\n?]{0,50}?\\b(?:im|bis|ab|am|zum|vor) (?:{DATE})\\b",
			"(?:in|innerhalb von|binnen|in den nachsten|innerhalb der nachsten) (?:den |der )?(?:nachsten )?(?:\\d+|zwei|drei|vier|sechs|acht|wenigen|ein paar|einem|einer) (?:wochen|monaten|monat|woche|tagen)\\b",
			"(?:so schnell wie moglich|schnellstmoglich|so bald wie moglich|dringend|asap|eilig|(?:ab|brauchen|brauche|starten|start|moglichst|am besten) sofort|zeitnah|baldmoglichst|moglichst bald)\\b",
			"wann (?:konnt(?:en|et)?|kannst|konnte) (?:\\w+ ){0,3}?(?:anfangen|starten|beginnen|loslegen|einsteigen)",
			"(?:vertrag|lizenz|wartung|support)\\w* (?:\\w+ ){0,5}?(?:lauft|endet|auslauft|lauft aus|ausgelaufen)",
			"(?:sprechen|reden|im gesprach|vergleichen|prufen|evaluieren|haben)\\b[^\\n?]{0,30}?(?:mit |noch )?(?:zwei|drei|vier|mehreren?|anderen?|weiteren?|\\d+|einigen?) (?:\\w+ )?(?:{VENDOR})",
			"(?:vorstand|beirat|aufsichtsrat|board|investoren?) (?:tagt|trifft|will|erwartet|entscheidet|mochte|braucht)\\b",
			"(?:finanzierungsrunde|runde|finanzierung) (?:\\w+ ){0,3}?(?:abgeschlossen|geschlossen|erhalten)|ausschreibung|fruhestmoglich\\w*",
		],
		unless: [
			"(?:keine? (?:eile|deadline|frist|termin|zeitdruck)|nicht (?:dringend|eilig)|ohne zeitdruck|urlaub|telefonieren|anrufen|termin fur ein gesprach|erreichbar|gegrundet|mal schauen|bis dann|bis bald|bis jetzt)",
		],
	},
	{
		facts: ["timing_partial"],
		says: [
			"(?:habt ihr|haben sie|gibt es|hattet ihr|hatten sie) (?:\\w+ ){0,3}?(?:kapazitat\\w*|leute frei|verfugbar\\w*|zeit fur)",
			"(?:seit|schon) (?:\\w+ )?(?:monaten|wochen|einem jahr|einem halben jahr) [^\\n?]{0,40}?(?:such\\w+|unbesetzt|offen|finden)",
			"finden (?:\\w+ ){0,3}?(?:keine|niemanden)|(?:dieses|noch dieses) jahr\\b",
		],
	},
	{
		facts: ["referral"],
		says: [
			"(?:sie|ihr|du|euch|ihnen|eure firma)\\b[^\\n?]{0,30}?(?:empfohlen|weiterempfohlen)",
			"(?:kolleg\\w+|freund\\w*|bekannt\\w+|kunde\\w*|investor\\w*|partner\\w*|chef\\w*|[a-z]+) (?:von \\w+ )?(?:hat|haben) (?:\\w+ ){0,3}?(?:empfohlen|zu (?:euch|ihnen) geschickt|an (?:euch|sie) verwiesen|von (?:euch|ihnen) erzahlt|euren kontakt|ihren kontakt|ihre nummer)",
			"(?:auf|durch|uber|dank) (?:eine |die |der )?empfehlung",
			"(?:gesagt|gsagt|gemeint|meinte|sagte|geraten|riet|ans herz gelegt)\\b[^\\n?]{0,40}\\b(?:soll\\w*|mich|uns)\\b[^\\n?]{0,30}\\b(?:euch|ihnen|an sie|mit ihnen)\\b",
		],
		unless: [
			"(?:google|chatgpt|linkedin)",
			"(?:konnen|kannst|konnt|wurden) (?:sie|du|ihr) [^\\n]{0,30}empfehlen",
		],
	},
	{
		facts: ["pre_funding"],
		says: [
			"(?:noch )?(?:keine|ohne) (?:finanzierung|investoren|investor|funding)",
			"(?:noch nicht|nicht) finanziert|pre-?seed",
			"(?:suchen|suche) (?:\\w+ ){0,2}?(?:investoren|investor|kapital)",
		],
	},
	{
		facts: ["consultant"],
		says: [
			"(?:im auftrag|fur) (?:eines|einer|meines|unseres|einen|meinen|unseren) (?:\\w+ )?(?:kunden|mandanten)",
			"(?:mein|unser|ein) (?:kunde|mandant) (?:braucht|sucht|mochte|will|hat|plant|ist)",
			"ich bin (?:\\w+ )?(?:unabhangiger |freier |externer )?berater\\w*",
		],
		unless: ["kunde von (?:ihnen|euch)"],
	},
	{
		facts: ["solo"],
		says: [
			"(?:nur ich|bin allein\\w*|arbeite allein\\w*|ich allein|einzelkampfer\\w*|solo-?(?:entwickler|grunder|selbststandig)\\w*|ein-?(?:mann|personen|frau)[- ]?\\w*|alles allein\\w*|ich bin freelancer\\w*|ich bin freiberufler\\w*)\\b",
		],
		unless: ["nicht nur ich|nicht allein"],
	},
]);

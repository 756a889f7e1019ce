import { languageRules } from "./vocabulary";

const DAY = "(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)";
const MONTH =
	"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";

export const DUTCH = languageRules({
	visitors: [
		"(?:u|je) (?:wilt|wil|moet|zei|schreef|noemde|zoekt|hoopt|plant|mikt|heeft (?:gezegd|genoemd|aangegeven)|hebt (?:gezegd|genoemd|aangegeven|nodig)|heeft nodig|zou graag|gaf aan|streeft|bent van plan)",
		"(?:uw|je) (?:deadline|lancering|livegang|bestuur|directie|product|doel|team|migratie|planning)",
		"(?:wilt|moet|moeten|wil) (?:u|je|het|uw \\w+)",
	],
	time: [
		DAY,
		"morgen(?:ochtend|middag|avond|vroeg)?|overmorgen|vandaag(?: nog)?|vanmiddag|vanochtend|vanavond|nog (?:vandaag|deze week)|deze (?:week|maand|middag|ochtend)|dit kwartaal",
		"(?:volgende|komende|aanstaande|eerstvolgende) (?:\\w+ )?(?:week|weken|maand|dagen?|werkdag|uren|uur|kwartaal|minuten|maandag|dinsdag|vrijdag)",
		`(?:op|voor|tot|vanaf|uiterlijk|a\\.s\\.|aanstaande|uiterlijk op) ${DAY}(?:ochtend|middag)?|${DAY}(?:ochtend|middag)`,
		"(?:om|voor|tegen|vanaf|rond|tot|na) \\d{1,2}(?:[:.]\\d{2})? ?(?:uur|u)?",
		`(?:voor|tegen|aan|op) (?:het |de )?(?:eind|einde|begin|midden)(?: van)? (?:de |het |deze |van )?(?:dag|week|maand|kwartaal|middag|${MONTH}|q[1-4])`,
		`(?:op )?\\d{1,2} ${MONTH}|(?:in|voor|vanaf) ${MONTH}|dezelfde dag|de volgende (?:werk)?dag`,
		"onmiddellijk|direct|meteen|nu meteen|per direct|zo dadelijk|binnen (?:het uur|een uur|de dag|de week|enkele|een paar)|over (?:een paar|enkele|een) (?:minuten|uur|dagen|moment)",
	],
	within: ["binnen", "in", "over", "na", "uiterlijk", "minder dan", "hoogstens"],
	deeds: [
		"(?:heeft|hebben)(?: \\S+){0,4} (?:tijd|ruimte|plek|een gaatje)",
		"(?:belt|bellen|bel|mailt|mailen|schrijft|schrijven|antwoordt|antwoorden|contacteert|contacteren|stuurt|sturen|stuur) (?:\\w+ ){0,2}?(?:u|je|wij|we|ik|iemand|hier|altijd|terug)",
		"(?:u|je) (?:\\w+ ){0,4}?(?:bellen|terugbellen|mailen|antwoorden|contacteren|teruggebeld|gebeld|sturen|spreken|teruggebeld|gecontacteerd)",
		"neemt (?:\\w+ ){0,6}contact|nemen (?:\\w+ ){0,5}contact|neem (?:\\w+ ){0,4}contact|contact (?:met u )?op(?:nemen|neemt)?",
		"(?:heeft|hebt|krijgt|ontvangt|heb|krijg) (?:u|je) (?:ons|onze|een|het|de|antwoord)",
		"(?:hoort|hoor) (?:u )?(?:\\w+ ){0,5}(?:van ons|van iemand|iets|van een)|(?:krijgt|krijg|ontvangt|ontvang) (?:u )?(?:\\w+ ){0,6}(?:antwoord|reactie|telefoontje|offerte|voorstel|bericht|uitnodiging|versie)",
		"(?:zal|zullen|gaat|gaan|kan|kunnen|zou|zouden|mag) (?:\\w+ ){0,8}?(?:bellen|terugbellen|mailen|antwoorden|schrijven|opleveren|leveren|starten|beginnen|reageren|sturen|spreken|klaar|afronden|contact|aan de slag)",
		"(?:wij|we|iemand|ons team|het team|een collega|een engineer|collega|ik|onze \\w+)(?: \\w+){0,3}? (?:reageren|reageert|antwoorden|antwoordt|leveren|levert|starten|start|beginnen|begint|zijn (?:\\w+ )?(?:beschikbaar|klaar|vrij|bereikbaar)|is (?:\\w+ )?(?:beschikbaar|klaar|vrij|bereikbaar)|staat klaar|bellen|belt)",
		"(?:reageren|antwoorden|starten|beginnen|leveren|spreken|bellen) (?:wij|we)|(?:is|zijn) (?:\\w+ ){0,4}(?:beschikbaar|vrij|bereikbaar|klaar|opgeleverd|live)",
		"reactietijd|responstijd|terugbelverzoek|tot (?:morgen|maandag|dan)|uw (?:offerte|voorstel|antwoord|telefoontje)|een (?:reactie|antwoord|telefoontje|eerste versie)",
		"schikt (?:het|dat)|komt (?:het|dat) uit",
	],
	vague: [
		"binnenkort|spoedig|zo (?:snel|spoedig|vlug) mogelijk|snel|weldra|zo meteen|gauw|op korte termijn|ten spoedigste|vlot|zsm|z\\.s\\.m",
	],
	told: [
		"ik (?:verbind|schakel|stuur|zet|geef)(?: \\S+){0,5} (?:door|over)\\b",

		"(?:uw|je) (?:aanvraag|vraag|bericht|gegevens) (?:is|zijn|werd|werden)(?: \\w+){0,2} (?:doorgestuurd|doorgegeven|verzonden|verstuurd)",
		"(?:ik heb|we hebben|wij hebben|heb ik|hebben we)(?: \\S+){0,6} (?:gestuurd|verstuurd|gemaild|geboekt|ingepland|gereserveerd|toegevoegd|doorgestuurd|doorgegeven|ingelicht|geinformeerd|gevraagd|genoteerd in)",
		"(?:uw|je|jouw) (?:afspraak|gesprek|uitnodiging) is (?:\\w+ )?(?:geboekt|bevestigd|ingepland|verstuurd)|er is iemand onderweg|iemand is (?:al )?onderweg",
	],
	contact: [
		"(?:wat is|wat zijn|geef|deel|laat|stuur|vul|mag ik|kunt u|kun je|kan ik|ik heb)(?: \\S+){0,5} (?:e-?mail(?:adres)?|mailadres|telefoonnummer|mobiele nummer|contactgegevens|06-nummer)",
		"(?:uw|je) (?:naam|bedrijf|functie|rol)(?:,| en) (?:uw |je )?(?:bedrijf|bedrijfsnaam|functie|rol|telefoonnummer|e-?mail\\w*)",
	],
	prices: [
		"(?:prijs|tarief|dagprijs)(?: \\S+){0,3} \\d{2,5} (?:per|euro)",

		"kost (?:u )?niets",

		"(?:kost\\w*|prijs|prijzen)(?: \\S+){0,5} (?:\\d{2,3}[., ]\\d{3}|\\d+ ?k|\\w*duizend)",
		"(?:dagtarief|dagtarieven|uurtarief|uurtarieven|tarief|tarieven|prijs|prijzen|kosten)(?: \\S+){0,6} (?:van|tussen|vanaf|rond|ongeveer|circa|op) \\d[\\d.,]*",
		"(?:kost|kosten|rekenen|vragen|factureren|rekent)(?: \\S+){0,4} (?:\\d|\\w*(?:honderd|duizend)\\w*)",
		"\\d+ ?(?:%|procent) (?:korting|goedkoper)|korting van|(?:geven|bieden|krijgt) (?:\\w+ ){0,3}korting",
		"gratis|kosteloos|zonder (?:kosten|meerprijs)|goedkoper dan",
	],
	roundTheClock: [
		"24 uur per dag|de klok rond|dag en nacht|altijd (?:bereikbaar|beschikbaar|iemand|open)|op elk (?:moment van de dag|uur)|zeven dagen per week|7 dagen per week|ook (?:in het weekend|'s nachts|op zondag)",
	],
	legal: [
		"wettelijk (?:gezien|toegestaan|verplicht|verboden|in orde)",

		"gerechtvaardigd belang|(?:clausule|bepaling) is nietig",
		"(?:intellectuele? eigendom\\w*|auteursrecht\\w*|rechten|broncode|code|ip)(?: \\w+){0,7} (?:is van u|van u|van jou|behoort|behoren|blijft|blijven|gaat over|gaan over|(?:wordt|worden) (?:\\w+ ){0,3}overgedragen|bij u)",
		"(?:u|wij|we) (?:behoudt|behouden|krijgt|houdt|bezit|wordt|blijft)(?: \\w+){0,4} (?:eigendom|eigenaar|rechten|broncode)",
		"(?:tekenen|ondertekenen|sluiten|accepteren|hanteren)(?: \\w+){0,5} (?:nda|geheimhoudingsverklaring|geheimhoudingsovereenkomst|verwerkersovereenkomst)",
		"(?:is|zijn|blijft|blijven)(?: \\w+){0,4} (?:legaal|illegaal|wettelijk|rechtmatig|onrechtmatig|toegestaan volgens|strafbaar|aansprakelijk|avg-?(?:proof|conform|compliant)|verboden volgens)",
		"(?:volgens|onder|op grond van) (?:de |het )?(?:avg|gdpr|wet|burgerlijk wetboek|ai act|recht)|aansprakelijkheid is|opzegtermijn (?:is|van|bedraagt)|juridisch gezien|u hebt geen (?:nda|advocaat|toestemming|licentie) nodig|u heeft geen (?:nda|advocaat|toestemming|licentie) nodig",
	],
	leftToAColleague: [
		"vra(?:ag|gen) (?:over|naar|rond)|onderwerp\\w*|kan ik (?:\\w+ )?(?:niet|geen)|u vroeg|moest|moesten",
	],
	estimate: [
		"duurt|duren|kost|vergt|vergen|vraagt|zou|zouden|zal|zullen|ongeveer|circa|zo'n|meestal|doorgaans|gewoonlijk|normaal|gemiddeld|schat\\w*|reken|rekenen op|realistisch|haalbaar|mogelijk|kan|kunnen|begint met|beginnen met|starten met|nodig",
	],
	longUnits: ["dagen|weken|maand\\w*"],
	guesses: ["schat|reken|zou zeggen|plan"],
	feasible: [
		"(?:prima|zeker|makkelijk|goed|zonder problemen|perfect) (?:haalbaar|mogelijk|te doen|uitvoerbaar)",
	],
	doneAlready: [
		"duurde|duurden|was|waren|had|hadden|hebben we|hebben wij|heeft|ging|gingen|daalde|daalden|bracht|in plaats van|voorheen|vroeger|geleden|sinds|al (?:\\d+|twee|drie) jaar|per (?:dag|week|maand|uur)|elke|ervaring|u wilt|u zei|gebouwd|opgeleverd|verkort|gehalveerd|dankzij",
	],
	budget: [
		"budget\\w*|prijsklasse|hoeveel(?: \\w+){0,5} (?:uitgeven|besteden|investeren|betalen|gereserveerd|uittrekken)|besteden|uitgeven|investeren",
	],
	asks: [
		"vertel|geef|laat (?:me|ons) weten|kunt u|noem|mag ik vragen|ik (?:zou|wil) graag weten|deel",
	],
	decider: [
		"beslisser\\w*|beslissingsbevoegd\\w*|(?:wie|bent u|kunt u|mag u|heeft u|hebt u|ligt|neemt u)(?: \\w+){0,8} (?:beslis\\w*|besluit\\w*|beslissing|tekent|tekenen|tekenbevoegd\\w*|goedkeur\\w*|goedkeuring|akkoord|laatste woord|mandaat|bevoegd\\w*)",
	],
	human: [
		"ik (?:hoor bij|maak deel uit van|zit (?:in|bij)) (?:het|ons|de)",

		"(?:u|je) (?:chat|praat|spreekt|schrijft|chat nu)(?: \\w+){0,2} met (?!.*\\b(?:ai|ki|ia|assistent\\w*|assistant\\w*|asistent\\w*|asistente\\w*|assistente\\w*|machines?|maschine|maquina|macchina|maszyn\\w*|bots?|chatbot\\w*|software|program\\w*|system\\w*|automat\\w*)\\b)(?:een|onze|iemand)",

		"ben ik(?: \\w+){0,2} (?:een )?(?:\\w+ )?(?:mens|persoon|medewerker)|in mijn ervaring|uit eigen ervaring",
		"ik ben (?!een |de |het )\\w+,? (?:van|uit) (?:het |de |ons )?(?:team|sales|verkoop|support)|van vlees en bloed",
		"(?:ik ben|dit is|u (?:spreekt|praat|chat|schrijft)(?: \\w+){0,2} met)(?: (?:echt|een|gewoon|wel|zeker|nu|werkelijk|echte|inderdaad|degelijk))* (?:mens|persoon|medewerker\\w*|engineer|collega|adviseur|verkoper|man|vrouw)",
		"(?:ik ben|dit is)(?: \\w+)? geen (?:bot|robot|ai|machine|computer|programma|chatbot|assistent|taalmodel)",
		"u (?:bent|wordt|werd)(?: \\w+){0,4} (?:verbonden|doorverbonden|doorgeschakeld)|ik (?:heb|verbind) u(?: \\w+){0,4} (?:verbonden|doorverbonden|door|met)|mijn naam is \\w+|ik heet \\w+|ik werk (?:hier|bij|als|in)",
	],
	internal: [
		"uw (?:score|leadscore|lead-?niveau|persona|classificatie|beoordeling)(?: \\w+){0,2} (?:is|bedraagt|staat)|(?:hete|warme|koude|gekwalificeerde) lead|u (?:bent|wordt|werd|staat)(?: \\w+){0,4} (?:gemarkeerd|geclassificeerd|gescoord|aangemerkt|ingeschat)",
		"mijn (?:instructies|regels|richtlijnen) (?:zijn|zeggen|luiden|verbieden|schrijven)|(?:mijn|de) systeemprompt (?:is|luidt|zegt)|ik (?:ben|werd) (?:geinstrueerd|geprogrammeerd|opgedragen)|mij is opgedragen",
	],
});

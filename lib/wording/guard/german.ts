import { languageRules } from "./vocabulary";

const DAY = "(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)\\w*";
const MONTH =
	"(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)";
const PEOPLE =
	"(?:wir|ich|jemand|man|unser\\w* (?:\\w+ )?(?:team|ingenieur\\w*|kolleg\\w+|vertrieb|expert\\w+|leute|entwickler\\w*)|das team|der vertrieb|ein\\w* (?:kolleg\\w+|ingenieur\\w*|mensch|person|entwickler\\w*|mitarbeiter\\w*))";

export const GERMAN = languageRules({
	visitors: [
		"sie (?:mochten|wollen|mussen|brauchen(?! (?:\\w+ )?(?:mindestens|etwa|rund|ungefahr|wohl))|sagten|schrieben|planen|hoffen|erwahnten|suchen|arbeiten|streben|wunschen|sprachen|haben (?:vor|gesagt|erwahnt|geschrieben|noch)|wurden gern)",
		"ihr(?:e[nmrs]?)? (?:frist|start|go-?live|deadline|termin beim vorstand|vorstand\\w*|board|release|launch|stichtag|produkt|ziel)",
		"(?:mochten|wollen|mussen|brauchen(?! sie (?:mindestens|etwa|rund|ungefahr|wohl))|planen|soll|muss) (?:sie|ihr(?:e[nmrs]?)? \\w+|es)",
	],
	time: [
		"gleich (?:zuruck|an\\b|bei ihnen|wieder bei|fur sie)",

		DAY,
		"(?:bis |schon |noch |gleich )?morgen(?: (?:fruh|vormittag|mittag|nachmittag|abend))?(?! mehr)",
		"ubermorgen",
		"heute(?: (?:noch|vormittag|mittag|nachmittag|abend))?",
		"noch (?:heute|diese woche|am selben tag)",
		"(?:diese|nachste|kommende|dieser|nachster|nachsten|kommenden|diesen|dieses|nachstes)[nrs]? (?:woche|monat|tage?|stunden?|quartal|minuten|werktag)\\w*",
		`(?:am|bis|ab|vor|nachsten|kommenden|zum) ${DAY}`,
		`${DAY} (?:fruh|vormittag|mittag|nachmittag|abend|um|gegen|vor)`,
		`(?:am|bis|ab|zum) (?:\\d{1,2}\\.|ende|anfang|mitte)`,
		`(?:bis|ab|im|am|vor) (?:ende |anfang |mitte )?(?:des |der )?(?:${MONTH}|q[1-4]|woche|monats|quartals|tages|jahres)`,
		"(?:um|bis|ab|gegen|vor|nach|spatestens) \\d{1,2}(?:[:.]\\d{2})? ?(?:uhr|h)?",
		"(?:bis|vor|gegen|ab) (?:feierabend|mittag|dienstschluss|geschaftsschluss|wochenende|mitternacht)",
		"am (?:selben|gleichen|nachsten|ubernachsten) (?:tag|werktag|arbeitstag|morgen|vormittag)",
		"innerhalb (?:der nachsten|einer|eines|von|weniger)",
		"sofort|umgehend|unverzuglich|jetzt gleich|auf der stelle",
		"in (?:einer|wenigen|ein paar|der nachsten) (?:minuten?|sekunden?|stunden?|tagen?|moment)",
	],
	within: ["in", "innerhalb", "binnen", "nach", "spatestens", "unter", "weniger als"],
	deeds: [
		"(?:hat|haben|hatte|hatten)(?: \\S+){0,4} (?:zeit|kapazitat\\w*|einen termin|luft|platz)(?: fur sie)?|(?:hat|haben)(?: \\S+){0,4} zeit",
		"haben sie (?:\\w+ ){0,3}(?:unser|ein|das|eine|den|die|antwort)",
		"meldet sich|melden (?:wir )?uns|melde (?:ich )?mich|sich (?:\\w+ ){0,6}(?:melden|melden wird)|uns (?:\\w+ ){0,6}melden|mich (?:\\w+ ){0,6}melden",
		"(?:ruft|rufen|rufe|kontaktiert|kontaktieren|kontaktiere|erreicht|benachrichtigt|beruckrufen) (?:\\w+ ){0,3}?(?:sie|ihnen|an|zuruck)",
		"(?:schreibt|schreiben|schreibe|antwortet|antworten|antworte|mailt|mailen|schickt|schicken|schicke|sendet|senden|sende) (?:wir |ich |jemand )?(?:\\w+ ){0,3}?(?:sie|ihnen|das|alles|den|die|ein\\w*)",
		"(?:wird|werden|werde|kann|konnen|konnte|konnten|wurde|wurden|durfen|soll|sollte) (?:\\w+ ){0,9}(?:anrufen|zuruckrufen|schreiben|antworten|melden|kontaktieren|liefern|starten|beginnen|fertig|loslegen|senden|schicken|zusenden|sprechen|treffen|erreichen|da sein|bereit|bereitstehen|anfangen|einsetzen|abschliessen|umsetzen|telefonieren)",
		"(?:ihnen|sie) (?:\\w+ ){0,7}(?:anrufen|zuruckrufen|antworten|schreiben|kontaktieren|zusenden)",
		"(?:horen|hort) (?:sie )?(?:\\w+ ){0,5}von (?:uns|mir|jemand\\w*|einem|einer|unserem)",
		"von uns (?:\\w+ ){0,3}(?:horen|eine antwort|ein angebot|ruckmeldung)",
		"(?:bekommen|erhalten|kriegen) (?:sie )?(?:\\w+ ){0,6}(?:antwort|ruckmeldung|anruf|ruckruf|angebot|termin|einladung|nachricht|bescheid|e-?mail|ergebnis|zugang)",
		"(?:ihr(?:e)?|ein|eine|den|die|der|mit einem|mit einer) (?:ruckruf|ruckmeldung|antwort|anruf|angebot)",
		"in verbindung|in kontakt|auf sie zu(?:kommen)?|kommt auf sie|kommen auf sie|bei ihnen",
		`${PEOPLE} (?:\\w+ ){0,3}?(?:liefern|liefert|starten|startet|beginnen|beginnt|antworten|antwortet|reagieren|reagiert|legen los|sind (?:fur sie )?(?:da|fertig|bereit|startklar|verfugbar)|ist (?:fur sie )?(?:da|frei|bereit|verfugbar|erreichbar))`,
		"(?:starten|beginnen|liefern|antworten|reagieren|telefonieren|sprechen|treffen) wir",
		"(?:ist|sind) (?:\\w+ ){0,5}(?:frei|verfugbar|erreichbar|bereit|startklar|fertig|live)",
		"ruckruf|reaktionszeit|antwortzeit|bis dann|wir horen uns|wir sprechen uns",
		"passt (?:ihnen|es)",
	],
	vague: [
		"bald(?:igst|moglichst)?|in kurze|demnachst|zeitnah|schnellstmoglich|so (?:schnell|bald|rasch) wie moglich|so schnell es geht|rasch|schnell|alsbald|fruhestmoglich|in absehbarer zeit|prompt|kurzfristig|bei gelegenheit",
	],
	told: [
		"ich (?:leite|gebe|reiche|stelle|verbinde|schicke|buche|trage)(?: \\S+){0,6} (?:weiter|durch|mit ein\\w*|zu|ein)\\b",

		"(?:ihre?|die|das) (?:anfrage|nachricht|daten|frage|gesprach)(?: \\w+){0,2} (?:wurden?|ist|sind)(?: \\S+){0,6} (?:weitergeleitet|weitergegeben|ubermittelt|gesendet|ubergeben)",
		"(?:ich habe|wir haben|habe ich|haben wir)(?: \\S+){0,6} (?:geschickt|gesendet|gemailt|zugeschickt|gebucht|reserviert|vereinbart|eingetragen|weitergeleitet|weitergegeben|informiert|benachrichtigt|angefragt|hinterlegt|abgesprochen|besprochen mit|gefragt)",
		"ihr(?:e)? (?:termin|gesprach|einladung|anruf) (?:ist|wurde) (?:\\w+ )?(?:gebucht|bestatigt|eingetragen|vereinbart|verschickt)|(?:jemand|ein\\w* \\w+) ist (?:schon |bereits )?(?:unterwegs|auf dem weg)",
	],
	contact: [
		"(?:wie lautet|wie ist|nennen sie|geben sie|hinterlassen sie|teilen sie|senden sie|schicken sie|verraten sie|brauche ich|benotige ich|durfte ich|darf ich|konnen sie|konnten sie)(?: \\S+){0,6} (?:e-?mail(?:-adresse)?|mailadresse|telefonnummer|handynummer|rufnummer|kontaktdaten|firmenname\\w*)",
		"ihr(?:e[nmrs]?)? (?:namen?|firma|unternehmen|rolle|position)(?:,| und) (?:ihr(?:e[nmrs]?)? )?(?:firma|unternehmen|rolle|position|telefonnummer|e-?mail)",
	],
	prices: [
		"(?:preis|satz|tarif)(?: \\S+){0,3} \\d{2,5} (?:pro|am|je|euro)",

		"(?:kostet|kosten) (?:sie )?(?:nichts|keinen cent)",

		"(?:kost\\w*|kosten|aufwand von|preis\\w*|budget von)(?: \\S+){0,5} (?:\\d{2,3}[., ]\\d{3}|\\d+ ?k|\\w*tausend\\w*)",
		"(?:tagessatz|tagessatze|stundensatz|stundensatze|honorar|satz|satze|preise?|kosten|gebuhr\\w*|pauschale)(?: \\S+){0,5} (?:bei|zwischen|ab|von|etwa|rund|ca\\.?|ungefahr|circa|um) \\d[\\d.,]*",
		"(?:kostet|kosten|berechnen|verlangen|nehmen|veranschlagen)(?: \\S+){0,5} (?:\\d[\\d.]*|\\w*hundert\\w*|\\w*tausend\\w*)",
		"\\d+ ?(?:%|prozent) (?:rabatt|nachlass|skonto|gunstiger)|rabatt von|(?:gewahren|geben|bieten|bekommen|erhalten) (?:\\w+ ){0,4}(?:rabatt|nachlass)",
		"kostenlos\\w*|kostenfrei\\w*|gratis|umsonst|ohne aufpreis|unentgeltlich",
		"(?:gunstiger|billiger|preiswerter) als",
	],
	roundTheClock: [
		"jederzeit(?: \\w+){0,2} (?:erreichbar|verfugbar|da|ansprechbar)",
		"rund um die uhr|24 stunden am tag|tag und nacht|jederzeit (?:erreichbar|verfugbar|fur sie da)|immer (?:erreichbar|verfugbar|fur sie da|jemand da|besetzt)|sieben tage die woche|7 tage die woche|auch am wochenende|auch nachts|zu jeder (?:tages|uhr|stunde)\\w*",
	],
	legal: [
		"(?:datenschutz|arbeits|urheber|vertrags|lizenz)rechtlich(?: \\w+){0,3} (?:\\w*problem\\w*|sauber|sicher|in ordnung|zulassig|erlaubt|okay|ok)",

		"rechtlich(?: \\w+){0,3} (?:sicher\\w*|unbedenklich|erlaubt|in ordnung|zulassig|kein problem)|berechtigt\\w* interesse|klausel (?:ist|ware) (?:nichtig|unwirksam)",
		"(?:rechte|urheberrecht\\w*|quellcode|geistige\\w* eigentum|ip|nutzungsrecht\\w*|code|eigentum)(?: \\w+){0,6} (?:gehor\\w+|geht|gehen|liegt|liegen|ubertragen|verbleib\\w+|bei ihnen)",
		"gehor\\w+(?: \\w+){0,4} (?:code|rechte|eigentum|ip|ergebnis\\w*)",
		"(?:unterschreiben|unterzeichnen|schliessen|akzeptieren|nutzen|haben)(?: \\w+){0,6} (?:nda|avv|geheimhaltungsvereinbarung|vertraulichkeitsvereinbarung|auftragsverarbeitungsvertrag)",
		"(?:dsgvo|ds-gvo|rechts|gdpr|gesetzes)-?(?:konform|sicher)",
		"(?:ist|sind|ware|bleibt)(?: \\w+){0,5} (?:legal|illegal|zulassig|unzulassig|rechtens|strafbar|verboten|haftbar|rechtswidrig|rechtmassig)",
		"(?:wir|sie) haften|haftung (?:ist|wird|liegt|beschrankt)|haftbar|(?:nach|laut|gemass) (?:der )?(?:dsgvo|bgb|gesetz|ki-verordnung|ai act|deutschem recht)|kundigungsfrist (?:betragt|ist)|gerichtsstand",
		"(?:nda|avv|einwilligung|zustimmung|auftragsverarbeitungsvertrag)(?: \\w+){0,4} nicht (?:notig|erforderlich|notwendig|gebraucht)|(?:durfen|konnen) sie(?: \\w+){0,5} (?:nach|laut|gemass|ohne einwilligung)|rechtlich gesehen|aus rechtlicher sicht|sie (?:brauchen|benotigen) (?:kein\\w*|ein\\w*) (?:nda|avv|einwilligung|anwalt|lizenz)",
	],
	leftToAColleague: [
		"fragen? (?:zu|nach|zur|zum)|nicht (?:beantworten|beurteilen|sagen|bewerten)|sie (?:fragten|fragen|erwahnten)|musste|mussten|themen? (?:wie|rund)",
	],
	estimate: [
		"dauert|dauern|braucht|brauchen|benotigt|benotigen|wurde|wurden|wird|werden|lasst sich|lassen sich|konnte|konnten|kann|konnen|sollte|sollten|rechnen|schatze|schatzen|schatzungsweise|etwa|ungefahr|circa|ca|rund|in der regel|ublicherweise|normalerweise|meist|typischerweise|machbar|realistisch|beginnt mit|beginnen mit|starten mit|aufwand|veranschlagen|erfordert|umfasst",
	],
	longUnits: ["tag\\w*|woche\\w*|monat\\w*"],
	guesses: ["rechnen|schatze|wurde sagen|planen|realistisch\\w*"],
	feasible: [
		"(?:problemlos|ohne weiteres|ohne probleme|sicher|definitiv|leicht|locker|gut) (?:machbar|moglich|umsetzbar|realisierbar|losbar|zu schaffen)",
	],
	doneAlready: [
		"dauerte|dauerten|brauchte|brauchten|war|waren|hatte|hatten|haben wir|wurde (?:\\w+ )*(?:gebaut|geliefert|umgesetzt|gesenkt|verkurzt|reduziert|migriert|abgelost)|gebaut|geliefert|gesenkt|verkurzt\\w*|senkte|sank|sanken|halbierte|statt|vorher|fruher|gespart|umgestellt|seit|vor (?:\\d+|zwei|drei|vier|funf|sechs|einem|einigen)|pro (?:tag|woche|monat|stunde)|alle (?:\\d+|zwei|drei)|erfahrung|sie (?:brauchen|mochten|wollen|sagten|haben)|ging|gingen|erreichte|dank",
	],
	budget: [
		"budgets?|finanziell\\w* (?:rahmen|mittel|spielraum|vorstellung\\w*)|budgetrahmen|preisrahmen|preisvorstellung\\w*|kostenrahmen|finanzrahmen|wie ?viel(?: geld)? (?:mochten|wollen|konnen|konnten|wurden|haben|darf)(?: \\w+){0,6} (?:ausgeben|investieren|bezahlen|zahlen|eingeplant|kosten)|ausgeben|investieren (?:mochten|wollen)",
	],
	asks: [
		"nennen sie|sagen sie|verraten sie|geben sie|teilen sie|schreiben sie|beschreiben sie|lassen sie|darf ich fragen|ich wurde gern|mich interessiert",
	],
	decider: [
		"entscheider\\w*|entscheidungstrager\\w*|entscheidungsbefug\\w*|(?:wer|sind sie|konnen sie|durfen sie|treffen sie|haben sie|liegt|wird|ob sie)(?: \\S+){0,7} (?:entscheid\\w*|entscheidung|freigabe|freigibt|genehmig\\w*|unterschreib\\w*|befugt|befugnis|das letzte wort|zustimmen)",
	],
	human: [
		"ich (?:bin|gehore)(?: \\w+)? (?:einer? (?:der|von)|teil|mitglied|zum|zur|ein mitglied)(?: \\w+){0,3} (?:ingenieur\\w*|team\\w*|vertrieb\\w*|berater\\w*|entwickler\\w*|kolleg\\w+)",

		"sie (?:schreiben|sprechen|chatten|reden)(?: \\w+){0,3} mit (?!.*\\b(?:ai|ki|ia|assistent\\w*|assistant\\w*|asistent\\w*|asistente\\w*|assistente\\w*|machines?|maschine|maquina|macchina|maszyn\\w*|bots?|chatbot\\w*|software|program\\w*|system\\w*|automat\\w*)\\b)(?:ein\\w*|unser\\w*|\\w+ aus|\\w+, )",

		"bin ich(?: \\w+){0,2} (?:ein\\w* )?(?:\\w+ )?(?:mensch|person|mitarbeiter\\w*|ingenieur\\w*)|meine\\w* (?:eigenen? )?(?:erfahrung|laufbahn)|(?:aus|nach) meiner erfahrung",
		"ich bin \\w+ (?:aus|vom|von) (?:dem |der |unserem )?(?:vertrieb|team|support|entwicklung|sales|kundendienst|technik)",
		"(?:ich bin|hier ist|hier schreibt|sie (?:sprechen|schreiben|chatten)(?: \\w+){0,2} mit)(?: (?:ein\\w*|wirklich|echt\\w*|tatsachlich|naturlich|jetzt|selbst|doch|real\\w*|nur|hier))* (?:mensch\\w*|person|mann|frau|mitarbeiter\\w*|kolleg\\w+|ingenieur\\w*|berater\\w*|entwickler\\w*)",
		"(?:ich bin|das ist|hier ist)(?: \\w+){0,2} kein\\w* (?:bot|ki|maschine|roboter|computer|programm|chatbot|automat|sprachmodell|assistent)",
		"sie (?:sind|wurden|werden)(?: \\w+){0,4} (?:verbunden|durchgestellt|weitergeleitet)",
		"(?:ich (?:habe|verbinde|stelle) sie|ich habe sie)(?: \\w+){0,5} (?:verbunden|durch|durchgestellt|weitergeleitet|jetzt mit|mit (?:einem|einer))",
		"mein name ist \\w+|ich arbeite (?:hier|im|bei|als|seit)|hier spricht|\\w+ aus dem vertrieb hier",
	],
	internal: [
		"ihr(?:e)? (?:lead-?)?(?:score|punktzahl|lead-?status|lead-?stufe|persona|einstufung|bewertung)(?: \\w+){0,2} (?:ist|betragt|liegt|lautet)",
		"(?:heisser?|warmer?|kalter?|qualifizierter?) lead|als (?:\\w+ )?lead (?:eingestuft|markiert|bewertet)|sie (?:sind|wurden|werden) (?:\\w+ ){0,3}(?:eingestuft|markiert|bewertet|klassifiziert)",
		"mein(?:e)? (?:\\w+ )?(?:anweisung\\w*|system-?prompt|instruktion\\w*|regeln|vorgaben) (?:ist|sind|laut\\w*|besag\\w*|sag\\w*|verbiet\\w*|schreib\\w*)|ich wurde (?:angewiesen|instruiert|programmiert)|system-?prompt (?:lautet|ist)",
	],
});

import { pattern } from "./fold";
import { NOT_OUR_HOURS } from "./hours-of-others";
import { SPAN } from "./spans";
import type { Rule } from "./verdict";

const CURRENCY_WORD =
	"(?:eur|euros?|usd|us-?dollars?|dollars?|dollari|dolares|dolar\\w*|gbp|pounds?|pfund|chf|francs?|franken|zlot\\w+|zl|pln|bucks|quid|grand|reais|pence|cents?)";
const AMOUNT =
	"\\d[\\d.,' ]{0,15}(?:k|m|bn|mio|tsd\\.?|tys\\.?|mil|mln|million\\w*|millones|milioni|milhoes|miljoen|thousand|tausend|tysi\\w+)?";

const MONEY = pattern(
	`[€$£] ?\\d|${AMOUNT} ?(?:[€$£]|${CURRENCY_WORD}\\b)|\\b(?:eur|usd|gbp|chf|pln) ?\\d|\\b(?:hundred|thousand|grand|\\w*hundert|\\w*tausend|cents?|cien|mille|mila|mil|cem|honderd|duizend|sto|tysiac|tysiecy|million|k)s? (?:of |d')?${CURRENCY_WORD}\\b`,
);

/** "from 5k", "about 40k on": thousands of nothing named are thousands of money. */
const THOUSANDS = pattern(
	"\\b(?:from|for|at|think|figure|plan(?: on)?|reckon|expect|say|spen[dt]s?|pays?|paid|costs?|charge|around|about|roughly|between|budget|comes? to|worth|bei|ab|fur|um|etwa|rund|ca\\.?|circa|kostet|a partir de|des|environ|autour de|desde|por|unos|alrededor de|da|circa|intorno a|cerca de|vanaf|voor|rond|ongeveer|od|okolo|za|na) (?:about |around |roughly |some |approximately |just |only |something like |etwa |rund |unos |environ |circa |ongeveer |okolo )?\\d+(?:[.,]\\d+)?(?: ?k?(?:-| - | to | or | and | bis | a | tot | do )\\d+)? ?k(?= ?[.!?,;:)]| ?$| (?:and|plus|all|in total|for|on|per|a (?:day|month|week|sprint)|each|up|upwards?|onwards?|depending|an|und|pro|im|fur|et|par|pour|selon|y|al|por|segun|e|in|a seconda|per|en|voor|i|za|w)\\b)",
);

/** What is counted in thousands without being money. */
const COUNTED_THINGS = pattern(
	"\\b(?:tokens?|rows?|records?|users?|requests?|tickets?|documents?|orders?|events?|messages?|lines?|customers?|employees|people|pages?|files?|images?|stars?|context|samples?|examples?|vectors?|nodes?|devices?|sensors?|zeilen|nutzer\\w*|anfragen|lignes?|utilisateurs?|filas|usuarios|righe|utenti|linhas|usuarios|rijen|gebruikers|wierszy|uzytkownik\\w*)\\b",
);

/** Money that somebody saved, raised or turned over is a fact about them, not a price of ours. */
const MONEY_OF_OTHERS = pattern(
	"\\b(?:(?<!clients |customers |people |projects |you |you'd )spen[dt]s?|sav(?:ed?|es|ing|ings)|rais(?:ed|ing)|fund(?:ed|ing)|revenue|turnover|series [a-e]\\b|seed round|valuation|worth of|losses|fined?|assets|arr|loans?|recovered|volume|transactions?|you (?:mentioned|said|told|wrote)|sie (?:sagten|schrieben|erwahnten|haben .{0,30}(?:erwahnt|genannt))|umsatz|spart\\w*|gespart|eingespart|einsparung\\w*|finanzierungsrunde|economis\\w+|economie|chiffre d'affaires|leve\\w*|ahorr\\w+|ahorro|factura(?:cion|ba)|recaud\\w+|risparmi\\w*|fatturato|raccolt\\w+|economiz\\w+|poup\\w+|faturamento|captou|bespaar\\w*|omzet|opgehaald|oszczed\\w*|zaoszczed\\w*|przychod\\w*|obrot\\w*)",
);

const PRICE_WORD = pattern(
	"\\b(?:day rate|daily rate|hourly|rates? (?:is|are|start)|we charge|charge you|fees?|per (?:day|hour|month|engineer|developer|seat|head|tag|stunde|jour|heure|dia|hora|giorno|ora|dag|uur|dzien|godzin\\w*)|pro (?:tag|stunde|monat)|par (?:jour|heure|mois)|al dia|por (?:dia|hora)|all'ora|al giorno|tagessatz|stundensatz|tarif\\w*|our price|priced)\\b",
);

const TWENTY_FOUR_SEVEN = pattern(
	"\\b24 ?(?:\\/|x|-|h ?\\/) ?7\\b|\\b24 ?(?:h|heures)? ?(?:\\/|sur) ?24\\b|\\b24 ?(?:h|std|hrs?) ?(?:\\/|am|al|par|per|por|na|pro) ?(?:7|tag|jour|dia|giorno|dag|dobe)",
);

const A_QUESTION_FOR_OTHERS = pattern(
	"\\b(?:whether|ob|if|si|se|of|czy|question|frage|pregunta|domanda|pergunta|vraag|pytanie|cannot|can't|nicht sagen|peux pas|no puedo|non posso|nao posso|kan ik niet|nie moge)\\b",
);

/** Whether a law holds for somebody is a legal view in every language. */
const LAW_APPLIES = pattern(
	"\\b(?:gdpr|dsgvo|rgpd|rodo|avg|ai act|ki-verordnung|hipaa|dora|nis ?2|lgpd)\\b(?: \\S+){0,3} (?:appl(?:y|ies)|gilt|greift|s'applique\\w*|se aplica\\w*|aplica|si applica|obowiazuje|dotyczy|geldt|van toepassing|covers?|allows?|permits?|forbids?|requires?|erlaubt|verbietet|verlangt|permet|interdit|permite|prohibe|vieta|proibe|pozwala|zabrania|verbiedt|staat toe)\\b",
);

const UNDER_A_LAW = pattern(
	"\\b(?:fallt|falls?|releve\\w*|entra|rientra|enquadra|valt|podlega|unterliegt)(?: \\S+){0,3} (?:gdpr|dsgvo|rgpd|rodo|avg|ai act|ki-verordnung|hipaa|dora|nis ?2|lgpd)\\b",
);

const IN_LINE_WITH_A_LAW = pattern(
	"\\b(?:compatible|vereinbar|einklang|konform|compatibile|compativel|zgodn\\w+|dopuszczaln\\w+|overeenstemming|in line|conform\\w*|respects?|satisf\\w+|meets?)\\b(?: \\S+){0,4} (?:gdpr|dsgvo|rgpd|rodo|avg|ai act|ki-verordnung|data protection (?:law|rules)|privacy law|hipaa|nis ?2|lgpd)\\b|\\b(?:gdpr|dsgvo|rgpd|rodo|avg|ai act|ki-verordnung|hipaa|lgpd)\\b(?: \\S+){0,2} (?:vereinbar|konform|compatible|compatibile|compativel|zgodn\\w+)\\b",
);

/** A guess in the first person, whosever project it is about. */
const I_WOULD_SAY = pattern(
	"\\b(?:je dirais|j'estime|diria|calculo|estimo|direi|stimo|szacuj\\w+|powiedzial\\w*bym|ik schat|zou ik (?:\\S+ ){0,4}zeggen|ich schatze|wurde ich (?:\\S+ ){0,4}(?:sagen|ansetzen|veranschlagen|rechnen))\\b",
);

/** Rules that need no language: figures and signs. */
export const EVERY_LANGUAGE: readonly Rule[] = [
	{ reason: "price", when: [MONEY], unless: [MONEY_OF_OTHERS] },
	{ reason: "price", when: [MONEY, PRICE_WORD] },
	{ reason: "price", when: [THOUSANDS], unless: [COUNTED_THINGS, MONEY_OF_OTHERS] },
	{ reason: "legal_position", when: [LAW_APPLIES], unless: [A_QUESTION_FOR_OTHERS] },
	{ reason: "legal_position", when: [IN_LINE_WITH_A_LAW], unless: [A_QUESTION_FOR_OTHERS] },
	{ reason: "technical_estimate", when: [I_WOULD_SAY, pattern(SPAN)] },
	{ reason: "legal_position", when: [UNDER_A_LAW], unless: [A_QUESTION_FOR_OTHERS] },
	{ reason: "round_the_clock", when: [TWENTY_FOUR_SEVEN], unless: NOT_OUR_HOURS },
];

import { pattern } from "./fold";
import { NOT_OUR_HOURS } from "./hours-of-others";
import type { Rule } from "./verdict";

const CURRENCY_WORD =
	"(?:eur|euros?|usd|us-?dollars?|dollars?|dollari|dolares|dolar\\w*|gbp|pounds?|pfund|chf|francs?|franken|zlot\\w+|zl|pln|bucks|quid|reais|pence|cents?)";
const AMOUNT =
	"\\d[\\d.,' ]{0,15}(?:k|m|bn|mio|tsd|mil|mln|million\\w*|millones|milioni|milhoes|miljoen|thousand|tausend|tysi\\w+)?";

const MONEY = pattern(
	`[€$£] ?\\d|${AMOUNT} ?(?:[€$£]|${CURRENCY_WORD}\\b)|\\b(?:eur|usd|gbp|chf|pln) ?\\d|\\b(?:hundred|thousand|grand|hundert|tausend|cents?|cien|mille|mila|mil|cem|honderd|duizend|sto|tysiac|tysiecy|million|k)s? (?:of |d')?${CURRENCY_WORD}\\b`,
);

/** Money that somebody saved, raised or turned over is a fact about them, not a price of ours. */
const MONEY_OF_OTHERS = pattern(
	"\\b(?:spen[dt]s?|sav(?:ed?|es|ing|ings)|rais(?:ed|ing)|fund(?:ed|ing)|revenue|turnover|series [a-e]\\b|seed round|valuation|worth of|losses|fined?|assets|arr|loans?|recovered|volume|transactions?|you (?:mentioned|said|told|wrote)|sie (?:sagten|schrieben|erwahnten|haben .{0,30}(?:erwahnt|genannt))|umsatz|spart\\w*|gespart|eingespart|einsparung\\w*|finanzierungsrunde|economis\\w+|economie|chiffre d'affaires|leve\\w*|ahorr\\w+|ahorro|factura(?:cion|ba)|recaud\\w+|risparmi\\w*|fatturato|raccolt\\w+|economiz\\w+|poup\\w+|faturamento|captou|bespaar\\w*|omzet|opgehaald|oszczed\\w*|zaoszczed\\w*|przychod\\w*|obrot\\w*)",
);

const PRICE_WORD = pattern(
	"\\b(?:day rate|daily rate|hourly|rates? (?:is|are|start)|we charge|charge you|fees?|per (?:day|hour|month|engineer|developer|seat|head|tag|stunde|jour|heure|dia|hora|giorno|ora|dag|uur|dzien|godzin\\w*)|pro (?:tag|stunde|monat)|par (?:jour|heure|mois)|al dia|por (?:dia|hora)|all'ora|al giorno|tagessatz|stundensatz|tarif\\w*|our price|priced)\\b",
);

const TWENTY_FOUR_SEVEN = pattern(
	"\\b24 ?(?:\\/|x|-|h ?\\/) ?7\\b|\\b24 ?(?:h|heures)? ?(?:\\/|sur) ?24\\b|\\b24 ?(?:h|std|hrs?) ?(?:\\/|am|al|par|per|por|na|pro) ?(?:7|tag|jour|dia|giorno|dag|dobe)",
);

/** Rules that need no language: figures and signs. */
export const EVERY_LANGUAGE: readonly Rule[] = [
	{ reason: "price", when: [MONEY], unless: [MONEY_OF_OTHERS] },
	{ reason: "price", when: [MONEY, PRICE_WORD] },
	{ reason: "round_the_clock", when: [TWENTY_FOUR_SEVEN], unless: NOT_OUR_HOURS },
];

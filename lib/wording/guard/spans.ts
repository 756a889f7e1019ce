/** Lengths of time in any of the eight languages ("two-week", "6 Wochen"), comparable as "2 week". */

const NUMBERS: Record<number, string> = {
	1: "one|an?|ein(?:e[nmrs]?)?|une?|uma?|un[oa]?|een|jed(?:en|na|nego|nej|nym|no)",
	2: "two|couple(?: of)?|zwei|deux|dos|due|dois|duas|twee|dwa|dwie|dwoch",
	3: "three|drei|trois|tres|tre|drie|trzy|trzech",
	4: "four|vier|quatre|cuatro|quattro|quatro|cztery|czterech",
	5: "five|funf|cinq|cinco|cinque|vijf|piec|pieciu",
	6: "six|sechs|seis|sei|zes|szesc|szesciu",
	7: "seven|sieben|sept|siete|sette|sete|zeven|siedem|siedmiu",
	8: "eight|acht|huit|ocho|otto|oito|osiem|osmiu",
	9: "nine|neun|neuf|nueve|nove|negen|dziewiec|dziewieciu",
	10: "ten|zehn|dix|diez|dieci|dez|tien|dziesiec|dziesieciu",
	12: "twelve|zwolf|douze|doce|dodici|doze|twaalf|dwanascie|dwunastu|dozen",
	15: "fifteen|funfzehn|quinze|quince|quindici|vijftien|pietnascie|pietnastu",
	20: "twenty|zwanzig|vingt|veinte|venti|vinte|twintig|dwadziescia|dwudziestu",
	24: "twenty-?four|vierundzwanzig|veinticuatro|ventiquattro|vierentwintig",
	30: "thirty|dreissig|trente|treinta|trenta|trinta|dertig|trzydziesci|trzydziestu",
	48: "forty-?eight|achtundvierzig|quarante-huit|quarantotto|achtenveertig",
	90: "ninety|neunzig|quatre-vingt-dix|noventa|novanta|negentig|dziewiecdziesiat",
	0: "few|several|some|half(?: an?)?|einigen?|wenigen?|paar|einpaar|halben?|quelques|demi-?|plusieurs|unos|unas|pocos|pocas|varios|varias|algunos|algunas|media|medio|pochi|poche|alcuni|alcune|qualche|mezz'?a?|alguns|algumas|poucos|poucas|meia|enkele|paar|halve?|kilka|kilku|pare|paru|pol",
};

const UNITS = {
	second: "seconds?|secs?|sekunden?|secondes?|segundos?|second[oi]|seconden?|sekund\\w*",
	minute: "minutes?|mins?|minuten?|minutos?|minut[oi]|minuut|minutach|minuty|minut[ae]?",
	hour: "hours?|hrs?|h|stunden?|std|heures?|horas?|or[ae]|ur(?:en)?|uurtje|uur|godzin\\w*",
	day: "days?|tag(?:en?|es)?|werktag(?:en?)?|arbeitstag(?:en?)?|jours?|journees?|dias?|giorn[oi]|giornat[ae]|dagen?|werkdag(?:en)?|dzien|dni|dniach",
	week: "weeks?|wk|wochen?|woche|wochig\\w*|semaines?|semanas?|settiman[ae]|weken|weekse|tydzien|tygodni\\w*|sprints?",
	month: "months?|monat(?:en?|s)?|mois|mes(?:es)?|mes[ei]|maand(?:en)?|miesi\\w+",
	quarter: "quarters?|quartal\\w*|trimestres?|trimestr[ei]|kwarta\\w+",
} as const;

const WORD = Object.values(NUMBERS).join("|");
export const NUMBER = `(?:\\d+(?:[.,]\\d+)?|${WORD})`;
/** Figures may touch their unit ("24h"); words may not, or "ahora" would be an hour. */
const COUNTED = `(?:\\d+(?:[.,]\\d+)?[ -]*|(?:${WORD})[ -]+)`;
const UNIT = `(?:${Object.values(UNITS).join("|")})`;
const BETWEEN =
	"(?:business|working|calendar|full|short|more|of|person|man|quick|good|weitere|volle|laborables?|habiles|uteis|lavorativ[ei]|ouvres?|ouvrables?|robocz\\w+|par[ae]?)";

/** Source of a pattern for one length of time; no capturing groups. */
export const SPAN = `\\b(?:${NUMBER}(?: ?- ?| (?:to|or|and|bis|oder|a|ou|o|of|tot|do|lub|albo) ))?${COUNTED}(?:${BETWEEN}[ -]+)*${UNIT}\\b`;

const EVERY_SPAN = new RegExp(SPAN, "gu");
const PARTS = new RegExp(`\\b(${NUMBER})[ -]*(?:${BETWEEN}[ -]+)*(${UNIT})\\b`, "u");

/** The lengths of time in folded text, each in the one form that all languages share. */
export function spansIn(folded: string): string[] {
	return (folded.match(EVERY_SPAN) ?? []).map(canonical);
}

function canonical(span: string): string {
	const [, amount = "", unit = ""] = PARTS.exec(span) ?? [];
	return `${numberOf(amount)} ${unitOf(unit)}`;
}

function numberOf(word: string): string {
	if (/^\d/.test(word)) return word;
	const found = Object.entries(NUMBERS).find(([, names]) => isOneOf(word, names));
	return found?.[0] ?? word;
}

function unitOf(word: string): string {
	const found = Object.entries(UNITS).find(([, names]) => isOneOf(word, names));
	return found?.[0] ?? word;
}

function isOneOf(word: string, names: string): boolean {
	return new RegExp(`^(?:${names})$`, "u").test(word);
}

import { firstMatch } from "./match";
import { NUMBER, parseNumber } from "./number-words";
import { spansOf } from "./spans";

export type StatedSize = { size: number; from: number; to: number };

const PEOPLE =
	"people|ppl|poeple|peaple|pepole|peeps|ma|heads|persons?|employees?|employes?|staff(?: members)?|ftes?|fte's|heads?|headcount|folks|colleagues|of us|members|team members|workers|humans|souls|strong|man company|person company|person|mitarbeiter(?:innen|nde|nden|n)?|mitarbeitende[rn]?|leute(?:n)?|angestellte[nr]?|beschaftigte[nr]?|kopfe|kollegen|mann(?= )|personnes|salaries?|collaborateurs?|employee|empleados|personas|trabajadores|dipendenti|persone|addetti|colaboradores|funcionarios|pessoas|empregados|medewerkers|mensen|man(?= (?:personeel|sterk))|werknemers|collega's|fte|osob|osoby|pracownikow|pracownicy|ludzi";
const ABOUT =
	"(?:~ ?|about |around |roughly |approx(?:imately)?\\.? |circa |ca\\.? |some |nearly |almost |over |more than |just over |just under |under |at least |close to |maybe |etwa |rund |ungefahr |knapp |uber |gut |environ |autour de |pres de |plus de |unos |unas |alrededor de |mas de |cerca de |circa |quasi |oltre |cerca de |mais de |ongeveer |zo'n |ruim |bijna |meer dan |okolo |ok\\.? |ponad |prawie )?";
const RANGE = `(${NUMBER})(?: ?(?:-|to|or|bis|a|and|und|y|e|en|do) ?(${NUMBER}))?(?:\\+|ish| plus| or so| odd)?`;

const STATEMENTS = [
	`${ABOUT}${RANGE}[ -]?(?:full-time |permanent |active |feste |total |great )?(?:${PEOPLE})\\b`,
	`(?:staff|headcount|workforce|head count|company size|size|team size|employees|mitarbeiterzahl|unternehmensgrosse|effectif|plantilla|organico|equipe|company|organi[sz]ation|startup|firm|business|unternehmen|firma|entreprise|empresa|azienda|bedrijf)(?: is| of| with| has| are|:| are at| count is| currently| now| von| mit| de| di| z| van| da| avec| con| com)* ${ABOUT}${RANGE}\\b(?! ?(?:%|percent|million|m\\b|k?€|eur|usd|years?|countries|customers|clients|users|locations|offices|engineers|developers|devs|months|weeks))`,
	`(?:we're|we are|we've got|we have|there are|there's|wir sind|wir haben|nous sommes|on est|somos|siamo|we zijn|jest nas)(?: now| currently| at| only| just| a team of| a company of| in total| aktuell| derzeit| zu| ein team von| une equipe de| un equipo de| un team di| uma equipa de| uma equipe de| een team van)* ${ABOUT}${RANGE}(?= (?:in (?:total|all|the company)|across|people|strong|now|right now|currently|all in|worldwide|globally|and growing|at the moment|insgesamt|au total|en total|in totale|no total|and|but|so|with|plus|employees)\\b|[\\n)]|,(?!\\d)|$)`,
	`(?:employ|employs|employing|beschaftigen|beschaftigt|employons|emplea|empleamos|impieghiamo|zatrudniamy|emprega|empregamos) ${ABOUT}${RANGE}\\b`,
];
const STATED = new RegExp(`(?<![\\w.,'])(?:${STATEMENTS.join("|")})`, "g");
/** In reply to "how many are you?" the number alone is the answer. */
const BARE = new RegExp(
	`^[\\n ]*(?:we're |we are |it's |i think |i'd say |maybe |probably |now |currently |right now |so |well |hm+,? ?|wir sind )*${ABOUT}${RANGE}(?: ?(?:in total|now|currently|people|ish))?[\\n ,]*(?=$|[\\n,?]|and |but )`,
);

/** People who are not the company: users, helpers asked for, one team inside it. */
const NOT_THE_COMPANY_BEFORE =
	/(?:need|needs|hire|hiring|looking for|want|wanting|add|adding|lost|missing|find|get|serv(?:e|es|ing)|for|reach(?:es|ing)?|helps?|by|used by|send|meeting with|suchen|brauchen|recherchons|buscamos|cerchiamo|procuramos|zoeken|szukamy|from|extra|additional|more)(?: (?:us|me|a|an|another|over|about|around|up to|the|more|than|roughly))* ?$/;
const ONE_TEAM_BEFORE =
	/(?:(?:lead|leads|leading|run|manage|managing|managed|head|have|has|my|our|the|is|a)(?: an?| the| my| our)? )?(?:[\w-]+ )?(?:(?<!we're an? (?:\w+ )?)(?<!we are an? (?:\w+ )?)(?:team|squad|department|unit|group|division|dept)(?: is| of| has| with|:| consists of| are)*|lead|leading|manage|managing) ?$/;
const COMPANY_TEAM_BEFORE =
	/(?:we're|we are|company is|startup is|business is|we're now|currently) (?:an? )?(?:[\w-]+ ){0,3}(?:team|group)(?: of| with)? ?$/;
const NOT_THE_COMPANY_AFTER =
	/^ ?(?:to \w+|comes?|came|attend\w*|listen\w*|at (?:the|our|my|an?) (?:event|talk|conference|meetup|fair|party)|in the (?:audience|talk|room)|maintain|look after|keep (?:it|the)|know (?:it|the|how)|understand|handle|use|uses|using|visit|visiting|a (?:day|month|week)|per|who (?:use|visit|will|can help)|from you|from your|on your|in your|would|could|short|left|have left|affected|waiting|in my team|on my team|in the team|in our team|on the team|in engineering|in my department|working on|work on|on it|on this)\b/;
const YOURS = /\b(?:are you|do you|you have|your (?:company|team)|you're|how many)\b[^\n]*$/;

/** The number of people in the visitor's company as the message states it; the largest when it states several. */
export function findCompanySize(clean: string, wasAsked: boolean): StatedSize | null {
	let found: StatedSize | null = null;
	for (const { match, from, to } of spansOf(STATED, clean)) {
		if (isAboutOthers(clean, from, to)) continue;
		const size = largest(match);
		if (size !== null && (!found || size > found.size)) found = { size, from, to };
	}
	return found ?? (wasAsked ? bareSize(clean) : null);
}

function bareSize(clean: string): StatedSize | null {
	const match = firstMatch(BARE, clean);
	if (!match) return null;
	const size = largest(match);
	const from = match[0].length - match[0].trimStart().length;
	return size === null ? null : { size, from, to: match[0].trimEnd().length };
}

function isAboutOthers(clean: string, from: number, to: number): boolean {
	const before = clean.slice(Math.max(0, from - 60), from);
	const after = clean.slice(to, to + 30);
	if (NOT_THE_COMPANY_BEFORE.test(before) || NOT_THE_COMPANY_AFTER.test(after)) return true;
	if (YOURS.test(before)) return true;
	if (
		/\b(?:in|since|of|from|until|by) $/.test(before) &&
		/^(?:19|20)\d\d\b/.test(clean.slice(from))
	)
		return true;
	return ONE_TEAM_BEFORE.test(before) && !COMPANY_TEAM_BEFORE.test(before);
}

/** A range counts with its upper end: "50 to 80 people". */
function largest(match: RegExpExecArray): number | null {
	const numbers = match.slice(1).flatMap((group) => (group ? [parseNumber(group)] : []));
	const sizes = numbers.filter((size) => size !== null && size > 0);
	return sizes.length === 0 ? null : Math.max(...sizes.map(Number));
}

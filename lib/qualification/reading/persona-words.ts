import type { NegativePersona } from "../facts";

/**
 * Words without which nobody says that they are one, in the eight languages, without accents. A model that takes "how do you
 * price?" for a competitor quotes none of them. Wide on purpose: they only let a quote count, they find nothing by themselves.
 */
const SAYS_SO: Record<NegativePersona, RegExp> = {
	competitor:
		/agenc|agent(?:ur|i)|\bagenz|bureau|compet|konkurr|concurr|concorr|konkuren|mitbewerb|wettbewerb|rival|consult|berat|doradc|software ?(?:house|haus|schmiede)|dev ?shop|body ?shop|outsourc|nearshor|staffing|freelanc|integrator|dienstleist|\besn\b|the same|similar|like (?:you|yours)|benchmark|gleiche|dasselbe|ahnlich|meme chose|memes|mismo|mismos|stess[aeio]|simil|mesmo|mesma|hetzelfde|dezelfde|to samo|te same|podobn|(?:we|i|our \w+) (?:also )?(?:sell|offer|provide|build|do)/,
	researcher:
		/student|studi|etudiant|estudiant|study|university|universit|\buni\b|college|school|schul|hochschul|szko|uczeln|thesis|these|tesi|tese|scriptie|memoire|diplom|dissert|master|bachelor|phd|doctor|doktor|promov|professor|paper|essay|seminar|homework|assignment|article|artikel|artigo|articol|articul|artykul|journal|dziennik|periodist|giornalist|press|presse|prensa|stampa|imprensa|pers\b|pras|editor|redak|redac|reporter|blog|podcast|newsletter|magazin|book\b|analyst|analist|analyt|research|recherch|forsch|investig|ricerc|pesquis|onderzoe|badani|badacz|survey|umfrage|interview|job|hiring|vacanc|vacature|stelle|bewerb|apply|applic|intern|praktik|stage|stagia|stagio|tirocin|practicas|\bcv\b|resume|lebenslauf|curricul|career|karrier|emploi|empleo|lavoro|emprego|\bbaan\b|prac[ayey]|zatrudn|recrut|rekrut|recruit/,
};

/** Whether the quote holds any word by which people say that they compete or only study. */
export function tellsOfThemselves(persona: NegativePersona, quote: string): boolean {
	const folded = quote
		.normalize("NFD")
		.replace(/\p{M}+/gu, "")
		.replaceAll("ł", "l")
		.toLowerCase();
	return SAYS_SO[persona].test(folded);
}

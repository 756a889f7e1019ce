import type { Dimension, Turn } from "../../facts";
import { holds } from "./match";

/** How a question after each dimension sounds, in our languages. Matched on the last question asked of the visitor. */
const QUESTIONS: readonly (readonly [Dimension, RegExp])[] = [
	[
		"timing",
		/\b(?:when|by when|timeline|time ?frame|deadline|how soon|target date|date in mind|(?:date|event) that|topic for you now|coming months|further ahead|wann|zeitplan|zeitrahmen|termin|quand|delai|echeance|cuando|plazo|quando|scadenza|tempistic\w+|prazo|wanneer|termijn|kiedy|termin\w*)\b/i,
	],
	[
		"company",
		/\b(?:how (?:big|large|many)|company size|size of|team size|headcount|(?:project of your own|a team around it|company behind it)|(?:what|which) (?:industry|sector|kind of company|sort of company|business)|about (?:your|the) company|what does your company|wie gro(?:ß|ss)|wie viele|branche|combien|taille|secteur|cu[aá]nt[oa]s|tama[nñ]o|sector|quant[eia]|settore|dimension\w+|quant[oa]s|setor|tamanho|hoe groot|hoeveel|sector|branche|ilu|ile os[oó]b|bran[zż]\w*|jak du[zż]\w*)\b/i,
	],
	[
		"authority",
		/\b(?:your role|your part|your position|your title|job title|what do you do|how are you involved|your involvement|who else|do you lead|from the engineering side|who decides|who signs|ihre rolle|deine rolle|ihre funktion|votre (?:r[oô]le|poste|fonction)|su (?:rol|cargo|puesto|papel)|tu (?:rol|cargo|puesto|papel)|(?:suo|tuo) ruolo|seu (?:papel|cargo)|sua fun[cç][aã]o|uw (?:rol|functie)|je (?:rol|functie)|jouw (?:rol|functie)|pana rol\w|pani rol\w|twoja rola|stanowisko)\b/i,
	],
	[
		"problem",
		/\b(?:working on|something new to build|hardest part|still an idea|made you look|help you most|project behind|on your mind|how can (?:i|we) help|what are you (?:building|trying|looking)|what brings you|what(?:'s| is) the (?:problem|challenge|project|goal)|your (?:project|challenge|problem|initiative|goal|plans|situation|use case)|trying to (?:solve|build|achieve)|what (?:do|would) you (?:need|like)|woran|welches (?:projekt|vorhaben|problem)|vorhaben|ihr projekt|votre (?:projet|besoin|probl[eè]me)|quel projet|su (?:proyecto|problema|reto)|qu[eé] proyecto|vostro progetto|suo progetto|che progetto|seu (?:projeto|problema|desafio)|que projeto|uw (?:project|uitdaging)|waar werkt|welk project|jaki projekt|nad czym|pa[nń]stwa projekt)\b/i,
	],
];
const LAST_QUESTION = /[^.!?\n]*\?[^?]*$/;
const LONGEST_QUESTION = 600;

/** What the last question put to the visitor was about, so that "140" or "Q3" can be understood as its answer. */
export function askedDimension(history: readonly Turn[]): Dimension | null {
	const last = history.at(-1);
	if (!last || last.role === "visitor") return null;
	const question = LAST_QUESTION.exec(last.text.slice(-LONGEST_QUESTION))?.[0];
	if (!question) return null;
	return QUESTIONS.find(([, asks]) => holds(asks, question))?.[0] ?? null;
}

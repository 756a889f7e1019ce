import type { Dimension } from "../../../facts";
import { ABOUT_THE_MACHINE } from "../../about-the-machine";
import { letteredColumnSums } from "../../column-sums";
import { remembered } from "../../remembered";
import { holds } from "../match";
import { clauseFeatures, clauseWords, pieceFeatures, type ReadWord, readWord } from "./features";
import { leavesItToOthers } from "./others-decide";
import trained from "./scorer.weights.json" with { type: "json" };
import { type Standing, SUBJECTS, type Subject } from "./subjects";

/**
 * Log-odds from which a sentence counts: in reply to a question about the subject, where it needs no verb; in reply to
 * another question, which a bare noun answers; and otherwise, or where the visitor speaks of themselves.
 */
const TELLS = {
	problem: { asked: -1, askedOther: 2.2, unasked: -0.8 },
	authority: { asked: -0.2, askedOther: 0.24, unasked: 0.24 },
	timing: { asked: -1.9, askedOther: 0.14, unasked: 0.14 },
	company: { asked: -1.8, askedOther: -0.9, unasked: -0.9 },
} as const satisfies Record<Dimension, Record<string, number>>;

const COMPANY_HINT = -1.3;
/** A referral stands in for a problem and a cap takes a lead from sales: they have to be plainer than a hint. */
const TELLS_STANDING = {
	referral: -0.45,
	consultant: 1,
	pre_funding: 1.2,
	asked_by_boss: -0.4,
	capacity: -0.3,
} as const satisfies Record<Standing, number>;
/** What recommends us without being anybody. */
const NOBODY =
	/\b(?:google|bing|chat ?gpt|gpt|gemini|claude|copilot|perplexity|siri|alexa|linkedin|facebook|instagram|youtube|podcast|newsletter|search engine|suchmaschine|moteur de recherche|buscador|motore di ricerca|motor de busca|zoekmachine|wyszukiwark\w*)\b/;

/** Most questions are about us: one has to sound more like the visitor's own matter. */
const ASKS =
	/\?\s*$|\b(?:is|are|was) (?:who|what|where|how much)\s*$|\bquestions? (?:about|on|regarding|concerning)\b|\b(?:frage|question|pregunta|domanda|pergunta|vraag|pytanie) (?:zu[rm]?|sur|sobre|su[l]?|over|o)\b|^(?:and |but |so |ok )?(?:how (?:do|does|is|are|much|many|long|old|big|senior|often|fast|would|can)|what (?:is|are|do|does|kind)|what's|what was|which|who(?:'s|se)?|where|why|(?:i(?:'d| would) like|i want) to know|(?:i'm |just |i was |i )?(?:curious|wondering|wonder)|tell me|do you|does your|are you|is there|is your|have you|what about|how about|(?:is|are) (?!(?:anyone|somebody|someone|there anything)\b)[a-z]+ [a-z]+|can you (?:also )?(?:do|work|speak)|was (?:ist|sind|macht|heisst)|wie (?:lange|viele|gross|arbeitet)|comment|combien|c'est quoi|qu'est|que es|como|cuanto|cos'e|come|quanto|wat|hoe|jak|ile|co to|czy|o que) /;
const QUESTION_MARGIN = 1.2;
/** Less so where it names what is theirs. */
const OWN_QUESTION_MARGIN = 0.5;
const OURS =
	/\b(?:our|ours|my|us|unser\w*|notre|nos|nuestr\w*|nostr\w*|noss\w*|ons|onze|nasz\w*)\b/;

/** Whoever says "we" or "I" makes a statement, whatever was asked. */
const SPEAKS_OF_SELF =
	/\b(?:we|we're|we've|we'd|our|us|i|i'm|i've|my|wir|unser\w*|ich|nous|notre|nos|on (?:a|est|veut|doit)|nuestr\w*|nosotros|nostr\w*|noss\w*|wij|ons|onze|mamy|nasz\w*)\b/;

/** A team lead by role, or a collector of options, has to say plainly that they decide as well. */
const IMPLIED_MARGIN = {
	problem: 0,
	authority: 2,
	company: 0,
	timing: 0,
} as const satisfies Record<Dimension, number>;

/** Who denies a dimension anywhere in a message has to tell it the more plainly: "nothing burning, reading about agents". */
const DENIED_MARGIN = {
	problem: 2,
	authority: 4,
	company: 2,
	timing: 2,
} as const satisfies Record<Dimension, number>;

/** A clause torn from its sentence has to tell the more: "I'm writing on behalf of" whom? */
const CLAUSE_MARGIN = 0.9;
const LONGEST_SCORED = 400;
/** So many words without a subject may be a noun with what belongs to it. */
const LONGEST_FRAGMENT = 5;
const MOST_CLAUSES = 6;
const WORDS_REMEMBERED = 1_024;
const COMMA = /,|:| - /;
/** Where another thought may begin, in our languages. */
const CLAUSE_BREAK =
	/,|:| - | (?:but|and|so|because|und|aber|weil|et|mais|car|y|pero|e|ma|mas|en|maar|i|ale) /;

/** What is left of the break where it follows a comma. */
const LEADS_ON = /^(?:and|but|so|because|und|aber|weil|et|mais|car|y|pero|e|ma|mas|en|maar|i|ale) /;

/** Plain denials, which share their words with what they deny. */
const DENIED: Record<Dimension, RegExp> = {
	problem:
		/\b(?:nothing (?:planned|concrete|specific|urgent|yet|burning|in particular|in mind|needs? [a-z]+ing|to (?:build|fix|do|buy|replace)|we(?:'re| are)? (?:after|need|want|looking for))|(?:team|staff) is complete|(?<!(?:not|n't|nothing is|nothing's) )(?:under control|in good hands)|no (?:plans|project|concrete)|not sure (?:yet )?(?:what|if|whether|we|i)|(?:we're|we are|i'm) (?:fine|good|covered|all set|happy|sorted)|every(?:one|body)(?:'s| is| says| talks)|not (?:planning|looking)|don't need|(?:don't|do not) have anything|(?<!(?:not|never|n't|to) (?:yet )?(?:been |be )?)(?:solved|sorted|fixed|resolved) (?:now|since|already|last|in (?:spring|20))|went (?:well|fine|smoothly)|works? fine(?! (?:but|until|only|for small))|all good(?! but)|nichts (?:geplant|konkretes)|rien de (?:prevu|concret|special|urgent)|nada (?:de )?(?:concreto|previsto|especial|urgente)|niente (?:di (?:concreto|particolare|urgente)|in vista)|niets (?:concreets|gepland|nodig)|nic (?:konkretnego|nie (?:planuje\w*|potrzebuje\w*|szuka\w*))|no (?:specific|particular|concrete|current|immediate|actual|real|burning) (?:thing|needs?|project|plans?|problem|brief|issue)\b|no (?:need|brief|agenda) (?:beyond|behind|right now|at the moment|for now|today|yet|here)\b|(?:is|was|are|ist|sind|wurde|est|sont|a ete|esta|fue|e|foi|stata?|stato|zostala?|jest|worden) (?:\w+ ){0,3}?(?:done and dusted|behind us|abgeschlossen|erledigt|uber die buhne|achter de rug|afgerond|terminee?s?|bouclee?s?|terminad[oa]s?|concluid[oa]s?|concluida|completat[oaie]|conclus[oa]|zakonczon\w*|za nami)|getting a feel(?:ing)?|just (?:curious|browsing|looking (?:around|about)|reading along|passing (?:by|through)|having a look)|nothing (?:broken|on the table|in the pipeline|on (?:my|our) (?:list|desk)|to solve|pressing|open)|kein\w* (?:konkrete\w* |akute\w* |aktuelle\w* )?(?:bedarf|projekt|vorhaben|anliegen|handlungsbedarf)\b|aucun (?:besoin|projet|probleme)\b|(?:pas de|sans) (?:besoin|projet) (?:precis|particulier|concret|en ce|pour l)|(?:ningun|ninguna|sin) (?:necesidad|proyecto|problema)\b|nessun\w* (?:esigenza|progetto|bisogno|necessita|problema)\b|nenhum\w* (?:necessidade|projeto|projecto|problema)\b|(?:nao|no|non) (?:temos|tenho|tenemos|tengo|abbiamo|ho) (?:nada|niente|nenhum\w*|ningun\w*|necessidade|necesidad|carencias|esigenze)\b|geen (?:concrete |directe |enkele )?(?:behoefte|plannen|projecten)\b|(?:zadn\w+|brak|nie ma(?:my|m)?) (?:\w+ )?(?:potrzeb\w*|planow|problemow)\b|(?:answer\w*|beantwort\w*|repond\w*|respond\w*|rispond\w*|beantwoord\w*|odpowia\w*)\b[^\n]{0,20}\b(?:question|fragen?|pregunta|domanda|pergunta|vraag|pytani\w*))\b/,
	authority:
		/\b(?:(?:my|our) (?:boss|manager|director|supervisor|lead|chief|superior|ceo|cto|cio|coo|vp)'s (?:boss|manager|director|superior|call|decision|job)|(?:that|it|this)(?:'s| is| would be| will be|'d be) (?:up to )?(?:my|our|the) (?:boss|manager|director|superior|ceo|cto|cio|coo|vp|owner|board)\b(?! and (?:me|i)\b)|not (?:my|mine|up to me|me)|(?<!\band )(?:mum|mom|mother|dad|father|wife|husband|partner|son|daughter|brother|sister|friend|assistant|secretary|pa) (?:of|to) (?:an?|the|our|my) (?:[\w-]+ )?(?:founder|owner|director|boss|c[teiop]o|president|chief)\b|can't decide|don't decide|(?:won't|wont|wouldn't) be me|(?:i'm|i am) not (?:deciding|the one|in charge|involved|responsible|the person)|(?:i'm|i am|as) (?:just |only )?(?:the|a|an|our|their|one of the) (?:[\w-]+ )?(?:secretary(?! general)|assistants?|receptionist|clerks?|trainee|intern|apprentice|analysts?|librarian|nurses?|volunteers?|bookkeeper|students?|foreman|shift leader|caretaker|citizen|teachers?)\b|(?:he|she)(?:'s| is| was) (?:now )?(?:the |our |a |an )?(?:new )?(?:c[tieofpd]o|vp|head|chief|director|founder|owner|president|boss)\b|(?:(?:^|, ?)(?:and |but |so |then )?|(?:the|our|my|their) (?:steering |selection |purchasing |executive )?)(?:c[tieofpd]o|boss|owner|director|manager|management|board|head of \w+|vp|founder|president|partners|mayor|lead|architects?|team|committee) (?:(?:will|would|always|only|alone) )*(?:decides?|signs?|picks?|chooses?|approves?|holds? the (?:purse|budget|money)|says? (?:yes|no)|gives? the (?:ok|go|nod)|has the (?:final |last )?(?:say|word|call)|(?:has|have|must|needs?|ought) (?:to )?(?:agree|decide|approve|sign|ok|choose))|for (?:the|our|my) (?:c[tieofpd]o|boss|owner|director|manager|management|board|head of \w+|vp|founder|president|partners|mayor) to (?:decide|sign|choose|approve)|nicht (?:meine|ich)|pas (?:ma|moi)|(?:non sono|nao sou|no soy|nie|niet) (?:io|eu|yo|ja|ik)|no (?:es mia|decido)|non (?:decido|spetta)|nao (?:decido|e minha)|niet (?:mijn|aan mij)|nie (?:decyduje|moja))\b/,
	timing:
		/\b(?:no (?:rush|hurry|deadline|pressure|urgency|prisa|tenemos prisa)|not (?:urgent|in a (?:rush|hurry))|isn't urgent|nothing urgent|(?:eilt|drangt) nicht|nicht eilig|kein\w* (?:eile|zeitdruck|frist)|rien d'urgent|pas (?:presse\w*|urgent)|non (?:c'e|abbiamo) fretta|sem pressa|nao (?:ha|temos) pressa|geen haast|nie spieszy|bez pospiechu)\b/,
	company:
		/\b(?:used to work|previous (?:job|employer|company)|former employer|(?:everything|all|nothing|nobody|everybody|everyone) (?:in|at) (?:our|my|the) (?:company|firm|office|place|house))\b/,
};

/** The log-odds of every subject for one sentence of clean text. */
export type SentenceScores = Readonly<Record<Subject, number>>;

/** Whether a sentence of clean text sounds like the visitor's own word on a dimension, whatever its wording. */
export function soundsLike(
	dimension: Dimension,
	sentence: string,
	{
		scores,
		asked,
		implied,
		denied,
	}: { scores: SentenceScores; asked: Dimension | null; implied: boolean; denied: boolean },
): boolean {
	const { asked: whenAsked, askedOther, unasked } = TELLS[dimension];
	const askedElse = asked !== null && isFragment(sentence);
	const threshold = asked === dimension ? whenAsked : askedElse ? askedOther : unasked;
	const margin =
		(implied ? IMPLIED_MARGIN[dimension] : 0) + (denied ? DENIED_MARGIN[dimension] : 0);
	const lead = scores[dimension] - threshold - margin;
	return lead > 0 && lead > questionMargin(sentence);
}

/** Whether a sentence of clean text plainly denies a dimension. */
export function denies(dimension: Dimension, sentence: string): boolean {
	if (DENIED[dimension].test(sentence)) return true;
	return dimension === "authority" && leavesItToOthers(sentence);
}

/** A trade named in passing hints at a company long before it tells one. Nobody hints at theirs with a question. */
export function hintsAtCompany(sentence: string, scores: SentenceScores): boolean {
	if (scores.company <= COMPANY_HINT) return false;
	return !denies("company", sentence) && !ASKS.test(sentence);
}

/** Whether a sentence says how the visitor stands to us or to who decides. Capacity is asked for. */
export function tellsOfStanding(
	standing: Standing,
	sentence: string,
	scores: SentenceScores,
): boolean {
	const lead = scores[standing] - TELLS_STANDING[standing];
	if (lead <= 0 || (standing !== "capacity" && lead <= questionMargin(sentence))) return false;
	return standing !== "referral" || !(NOBODY.test(sentence) || holds(ABOUT_THE_MACHINE, sentence));
}

function isFragment(sentence: string): boolean {
	return !speaksOfSelf(sentence) && sentence.split(" ").length <= LONGEST_FRAGMENT;
}

/** Whether the visitor speaks of themselves or theirs. */
export function speaksOfSelf(text: string): boolean {
	return SPEAKS_OF_SELF.test(text);
}

function questionMargin(sentence: string): number {
	if (!ASKS.test(sentence)) return 0;
	return OURS.test(sentence) ? OWN_QUESTION_MARGIN : QUESTION_MARGIN;
}

/** Log-odds of the whole sentence or of its most telling clause, whichever is higher. */
export function sentenceScores(sentence: string): SentenceScores {
	const whole = sentence.trim();
	if (whole.length > LONGEST_SCORED) return NOTHING;
	const scores = { ...NOTHING };
	raise(scores, whole, 0);
	for (const clause of new Set(clausesOf(whole))) raise(scores, clause, CLAUSE_MARGIN);
	return scores;
}

/** The clause of a long sentence that tells the most of a subject; null when nothing parts it. */
export function tellingClause(subject: Subject, sentence: string): string | null {
	const clauses = partsOf(sentence.trim()).map((clause) => {
		const scores = { ...NOTHING };
		raise(scores, clause, 0);
		return { clause, score: scores[subject] };
	});
	return clauses.sort((one, other) => other.score - one.score)[0]?.clause ?? null;
}

/** Cut at commas only, and at conjunctions as well: what joins in one language ("en", "e") is a preposition in another. */
function clausesOf(whole: string): string[] {
	const question = whole.endsWith("?") ? "?" : "";
	return partsOf(whole).map((part) => (part.endsWith("?") ? part : part + question));
}

function partsOf(whole: string): string[] {
	return [COMMA, CLAUSE_BREAK].flatMap((seam) => {
		const clauses = whole.split(seam).map((clause) => clause.trim().replace(LEADS_ON, ""));
		return clauses.length > 1 ? clauses.filter(isClause).slice(0, MOST_CLAUSES) : [];
	});
}

const NOTHING: SentenceScores = {
	problem: Number.NEGATIVE_INFINITY,
	authority: Number.NEGATIVE_INFINITY,
	timing: Number.NEGATIVE_INFINITY,
	company: Number.NEGATIVE_INFINITY,
	referral: Number.NEGATIVE_INFINITY,
	consultant: Number.NEGATIVE_INFINITY,
	pre_funding: Number.NEGATIVE_INFINITY,
	asked_by_boss: Number.NEGATIVE_INFINITY,
	capacity: Number.NEGATIVE_INFINITY,
};

/** Three words at the least. */
function isClause(clause: string): boolean {
	return / .* /s.test(clause);
}

/** Raises each score to that of a clause, where the clause tells more. */
function raise(scores: Record<Subject, number>, clause: string, margin: number): void {
	const words = clauseWords(clause).map(knownWord);
	const { sums, count } = weighed(clauseFeatures(words));
	let features = count;
	for (const { pieces } of words) {
		for (let at = 0; at < SUBJECTS.length; at++)
			sums[at] = (sums[at] ?? 0) + (pieces.sums[at] ?? 0);
		features += pieces.count;
	}
	const share = 1 / Math.sqrt(features);
	let at = 0;
	for (const subject of SUBJECTS) {
		const odds = (trained.biases[at] ?? 0) + (sums[at] ?? 0) * (trained.steps[at] ?? 0) * share;
		scores[subject] = Math.max(scores[subject], odds - margin);
		at += 1;
	}
}

/** What so many features weigh together, for each subject. */
type Weighed = { sums: number[]; count: number };

/** The pieces of a word weigh the same wherever it stands. */
const knownWord = remembered(
	(word): ReadWord & { pieces: Weighed } => ({
		...readWord(word),
		pieces: weighed(pieceFeatures(word)),
	}),
	WORDS_REMEMBERED,
);

function weighed(features: readonly number[]): Weighed {
	return { sums: letteredColumnSums(trained.weights, features), count: features.length };
}

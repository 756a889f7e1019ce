import type { Dimension } from "../../../facts";
import { withoutGreeting } from "../../greeting";
import askedByBossTrained from "./asked_by_boss.weights.json" with { type: "json" };
import authorityTrained from "./authority.weights.json" with { type: "json" };
import capacityTrained from "./capacity.weights.json" with { type: "json" };
import companyTrained from "./company.weights.json" with { type: "json" };
import consultantTrained from "./consultant.weights.json" with { type: "json" };
import { BUCKETS, clauseFeatures } from "./features";
import preFundingTrained from "./pre_funding.weights.json" with { type: "json" };
import problemTrained from "./problem.weights.json" with { type: "json" };
import referralTrained from "./referral.weights.json" with { type: "json" };
import { type Standing, SUBJECTS, type Subject } from "./subjects";
import timingTrained from "./timing.weights.json" with { type: "json" };

/**
 * Log-odds from which a sentence counts: in reply to a question about the subject, where it needs no verb; in reply to
 * another question, which a bare noun answers; and otherwise, or where the visitor speaks of themselves.
 */
const TELLS = {
	problem: { asked: -1.6, askedOther: 1.8, unasked: -1.55 },
	authority: { asked: -0.7, askedOther: -0.45, unasked: -0.45 },
	timing: { asked: -1.9, askedOther: -1.2, unasked: -1.2 },
	company: { asked: -2, askedOther: -1.5, unasked: -1.5 },
} as const satisfies Record<Dimension, Record<string, number>>;

const COMPANY_HINT = -1.8;
/** A referral stands in for a problem and a cap takes a lead from sales: they have to be plainer than a hint. */
const TELLS_STANDING = {
	referral: -0.85,
	consultant: 0.4,
	pre_funding: 0.9,
	asked_by_boss: -0.9,
	capacity: -0.3,
} as const satisfies Record<Standing, number>;
/** What recommends us without being anybody. */
const NOBODY =
	/\b(?:google|bing|chat ?gpt|gpt|gemini|claude|copilot|perplexity|siri|alexa|linkedin|facebook|instagram|youtube|podcast|newsletter|search engine|suchmaschine|moteur de recherche|buscador|motore di ricerca|motor de busca|zoekmachine|wyszukiwark\w*)\b/;

/** Most questions are about us: one has to sound more like the visitor's own matter. */
const ASKS =
	/\?\s*$|\bquestions? (?:about|on|regarding|concerning)\b|\b(?:frage|question|pregunta|domanda|pergunta|vraag|pytanie) (?:zu[rm]?|sur|sobre|su[l]?|over|o)\b|^(?:and |but |so |ok )?(?:how (?:do|does|is|are|much|many|long|old|big|senior|often|fast|would|can)|what (?:is|are|do|does|kind)|what's|what was|which|who(?:'s|se)?|where|why|(?:i(?:'d| would) like|i want) to know|(?:i'm |just |i was |i )?(?:curious|wondering|wonder)|tell me|do you|does your|are you|is there|is your|have you|what about|how about|(?:is|are) (?!(?:anyone|somebody|someone|there anything)\b)[a-z]+ [a-z]+|can you (?:also )?(?:do|work|speak)|was (?:ist|sind|macht|heisst)|wie (?:lange|viele|gross|arbeitet)|comment|combien|c'est quoi|qu'est|que es|como|cuanto|cos'e|come|quanto|wat|hoe|jak|ile|co to|czy|o que) /;
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
	authority: 2.5,
	company: 0,
	timing: 0,
} as const satisfies Record<Dimension, number>;

/** A clause torn from its sentence has to tell the more: "I'm writing on behalf of" whom? */
const CLAUSE_MARGIN = 1;
/** "Guten Tag, Chefin hier" tells what "Chefin hier" tells, a little less surely. */
const GREETED_MARGIN = 0.3;
const LONGEST_SCORED = 400;
/** So many words without a subject may be a noun with what belongs to it. */
const LONGEST_FRAGMENT = 5;
const FEWEST_CLAUSE_WORDS = 3;
const MOST_CLAUSES = 6;
const COMMA = /,|:| - /;
/** Where another thought may begin, in our languages. */
const CLAUSE_BREAK =
	/,|:| - | (?:but|and|so|because|und|aber|weil|et|mais|car|y|pero|e|ma|mas|en|maar|i|ale) /;

/** What is left of the break where it follows a comma. */
const LEADS_ON = /^(?:and|but|so|because|und|aber|weil|et|mais|car|y|pero|e|ma|mas|en|maar|i|ale) /;

/** Plain denials, which share their words with what they deny. */
const DENIED: Record<Dimension, RegExp> = {
	problem:
		/\b(?:nothing (?:planned|concrete|specific|urgent|yet|burning|in particular|in mind|needs? [a-z]+ing|to (?:build|fix|do|buy|replace)|we(?:'re| are)? (?:after|need|want|looking for))|(?:team|staff) is complete|(?<!(?:not|n't|nothing is|nothing's) )(?:under control|in good hands)|no (?:plans|project|concrete)|not sure (?:yet )?(?:what|if|whether|we|i)|(?:we're|we are|i'm) (?:fine|good|covered|all set|happy|sorted)|every(?:one|body)(?:'s| is| says| talks)|not (?:planning|looking)|don't need|(?:don't|do not) have anything|(?<!(?:not|never|n't|to) (?:yet )?(?:been |be )?)(?:solved|sorted|fixed|resolved) (?:now|since|already|last|in (?:spring|20))|went (?:well|fine|smoothly)|works? fine(?! (?:but|until|only|for small))|all good(?! but)|nichts (?:geplant|konkretes)|rien de (?:prevu|concret)|nada (?:de )?(?:concreto|previsto)|niente di concreto|niets (?:concreets|gepland)|nic konkretnego|(?:answer\w*|beantwort\w*|repond\w*|respond\w*|rispond\w*|beantwoord\w*|odpowia\w*)\b[^\n]{0,20}\b(?:question|fragen?|pregunta|domanda|pergunta|vraag|pytani\w*))\b/,
	authority:
		/\b(?:(?:my|our) (?:boss|manager|director|supervisor|lead|chief|superior|ceo|cto|cio|coo|vp)'s (?:boss|manager|director|superior|call|decision|job)|(?:that|it|this)(?:'s| is| would be| will be|'d be) (?:up to )?(?:my|our|the) (?:boss|manager|director|superior|ceo|cto|cio|coo|vp|owner|board)\b(?! and (?:me|i)\b)|not (?:my|mine|up to me|me)|can't decide|don't decide|(?:won't|wont|wouldn't) be me|(?:i'm|i am) not (?:deciding|the one|in charge|involved|responsible|the person)|(?:i'm|i am|as) (?:just |only )?(?:the|a|an|our|their|one of the) (?:[\w-]+ )?(?:secretary(?! general)|assistants?|receptionist|clerks?|trainee|intern|apprentice|analysts?|librarian|nurses?|volunteers?|bookkeeper|students?|foreman|shift leader|caretaker|citizen|teachers?)\b|(?:he|she)(?:'s| is| was) (?:now )?(?:the |our |a |an )?(?:new )?(?:c[tieofpd]o|vp|head|chief|director|founder|owner|president|boss)\b|(?:(?:^|, ?)(?:and |but |so |then )?|(?:the|our|my|their) (?:steering |selection |purchasing |executive )?)(?:c[tieofpd]o|boss|owner|director|manager|management|board|head of \w+|vp|founder|president|partners|mayor|lead|architects?|team|committee) (?:(?:will|would|always|only|alone) )*(?:decides?|signs?|picks?|chooses?|approves?|holds? the (?:purse|budget|money)|says? (?:yes|no)|gives? the (?:ok|go|nod)|has the (?:final |last )?(?:say|word|call)|(?:has|have|must|needs?|ought) (?:to )?(?:agree|decide|approve|sign|ok|choose))|for (?:the|our|my) (?:c[tieofpd]o|boss|owner|director|manager|management|board|head of \w+|vp|founder|president|partners|mayor) to (?:decide|sign|choose|approve)|nicht (?:meine|ich)|pas (?:ma|moi)|no (?:es mia|decido)|non (?:decido|spetta)|nao (?:decido|e minha)|niet (?:mijn|aan mij)|nie (?:decyduje|moja))\b/,
	timing:
		/\b(?:no (?:rush|hurry|deadline|pressure|urgency|prisa|tenemos prisa)|not (?:urgent|in a (?:rush|hurry))|isn't urgent|nothing urgent|(?:eilt|drangt) nicht|nicht eilig|kein\w* (?:eile|zeitdruck|frist)|rien d'urgent|pas (?:presse\w*|urgent)|non (?:c'e|abbiamo) fretta|sem pressa|nao (?:ha|temos) pressa|geen haast|nie spieszy|bez pospiechu)\b/,
	company: /\b(?:used to work|previous (?:job|employer|company)|former employer)\b/,
};

type Trained = { bias: number; step: number; weights: string };
const TRAINED = {
	problem: problemTrained,
	authority: authorityTrained,
	company: companyTrained,
	timing: timingTrained,
	referral: referralTrained,
	consultant: consultantTrained,
	pre_funding: preFundingTrained,
	asked_by_boss: askedByBossTrained,
	capacity: capacityTrained,
} as const satisfies Record<Subject, Trained>;

/** The weights of a bucket side by side, in the order of SUBJECTS: one look-up in memory finds them all. */
const WEIGHTS = interleaved();

/** The log-odds of every subject for one sentence of clean text. */
export type SentenceScores = Readonly<Record<Subject, number>>;

/** Whether a sentence of clean text sounds like the visitor's own word on a dimension, whatever its wording. */
export function soundsLike(
	dimension: Dimension,
	sentence: string,
	{
		scores,
		asked,
		implied = false,
	}: { scores: SentenceScores; asked: Dimension | null; implied?: boolean },
): boolean {
	const { asked: whenAsked, askedOther, unasked } = TELLS[dimension];
	const askedElse = asked !== null && isFragment(sentence);
	const threshold = asked === dimension ? whenAsked : askedElse ? askedOther : unasked;
	const lead = scores[dimension] - threshold - (implied ? IMPLIED_MARGIN[dimension] : 0);
	return lead > 0 && lead > questionMargin(sentence) && !DENIED[dimension].test(sentence);
}

/** A trade named in passing hints at a company long before it tells one. Nobody hints at theirs with a question. */
export function hintsAtCompany(sentence: string, scores: SentenceScores): boolean {
	if (scores.company <= COMPANY_HINT) return false;
	return !DENIED.company.test(sentence) && !ASKS.test(sentence);
}

/** Whether a sentence says how the visitor stands to us or to who decides. Capacity is asked for. */
export function tellsOfStanding(
	standing: Standing,
	sentence: string,
	scores: SentenceScores,
): boolean {
	const lead = scores[standing] - TELLS_STANDING[standing];
	if (lead <= 0 || (standing !== "capacity" && lead <= questionMargin(sentence))) return false;
	return standing !== "referral" || !NOBODY.test(sentence);
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

/** Log-odds of the whole sentence, of what follows its greeting, or of its most telling clause, whichever is highest. */
export function sentenceScores(sentence: string): SentenceScores {
	const whole = sentence.trim();
	if (whole.length > LONGEST_SCORED) return NOTHING;
	const scores = { ...NOTHING };
	raise(scores, clauseFeatures(whole), 0);
	const said = withoutGreeting(whole);
	if (said !== "" && said !== whole) raise(scores, clauseFeatures(said), GREETED_MARGIN);
	for (const clause of new Set(clausesOf(whole)))
		raise(scores, clauseFeatures(clause), CLAUSE_MARGIN);
	return scores;
}

/** The clause of a long sentence that tells the most of a subject; null when nothing parts it. */
export function tellingClause(subject: Subject, sentence: string): string | null {
	const clauses = partsOf(sentence.trim()).map((clause) => {
		const scores = { ...NOTHING };
		raise(scores, clauseFeatures(clause), 0);
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

function isClause(clause: string): boolean {
	return clause.split(" ").length >= FEWEST_CLAUSE_WORDS;
}

/** Raises each score to that of a clause, where the clause tells more. */
function raise(scores: Record<Subject, number>, features: readonly number[], margin: number): void {
	const sums = new Int32Array(SUBJECTS.length);
	for (const bucket of features) {
		const from = bucket * SUBJECTS.length;
		for (let at = 0; at < SUBJECTS.length; at++)
			sums[at] = (sums[at] ?? 0) + (WEIGHTS[from + at] ?? 0);
	}
	const share = 1 / Math.sqrt(features.length);
	let at = 0;
	for (const subject of SUBJECTS) {
		const { bias, step } = TRAINED[subject];
		const odds = bias + (sums[at++] ?? 0) * step * share - margin;
		scores[subject] = Math.max(scores[subject], odds);
	}
}

function interleaved(): Int8Array {
	const weights = new Int8Array(SUBJECTS.length * BUCKETS);
	SUBJECTS.forEach((subject, at) => {
		const packed = atob(TRAINED[subject].weights);
		for (let bucket = 0; bucket < BUCKETS; bucket++)
			weights[SUBJECTS.length * bucket + at] = packed.charCodeAt(bucket);
	});
	return weights;
}

import type { KnowledgePassage, ReplyInput } from "../assistant";
import { leansOnHistory, tellingWords } from "../knowledge-query";
import { contentTerms, stemsOf } from "../words";
import { type Answer, answerFrom, aspectSentences, freshSentences, summaryOf } from "./answer";
import { aspectOf } from "./aspects";
import { fittingCase } from "./case-mention";
import {
	ACKNOWLEDGED,
	CASE_LEADS,
	CLOSEST,
	canTalkAbout,
	lowerFirst,
	RESOURCE_LEAD,
	SHORT_REPLY,
	SIZE_FITS,
	serviceSentence,
	UNKNOWN,
	UNKNOWN_DETAIL,
	varied,
} from "./phrases";
import { lastAsked } from "./questions";
import { isAbout, isTitled, type Match, matchesFor } from "./relevance";
import { passageSpokenOf, wasSaid } from "./said";
import { sentencesOf } from "./sentences";

/** A reply's input with what the built-in assistant needs to know of the moment. */
export type Talk = ReplyInput & {
	/** What our side has said so far, lower case. */
	told: string;
	/** How many messages the visitor has sent before this one. */
	turn: number;
	asks: boolean;
	companySize: number | undefined;
};

const ASKS_WHETHER =
	/(^|[.!,] )(so,? |and |ok,? |then |hi,? |hello,? )*((do|can|could|would) (you|u|nordhavel|your (team|company|engineers))( guys)?( also| actually| really| ever)? (do|build|offer|work|use|support|help|have (experience|expertise|people)|take|provide|make|know|modernis|moderniz|replace|develop|integrate|speak|deal|cover)|have you( guys)?( ever| already)? (built|done|worked|shipped|helped|used|made|moved|replaced|delivered))/i;

/** A bare wish for an example of what was spoken of. */
const ANY_EXAMPLE =
	/^(ok|so|and|do you have|can you (give|name)|could you (give|name)|give|got)?[ ,]*(me |us )?(any|an|some|a)? ?(concrete |similar |real )?(examples?|references?|case stud(y|ies))( of (that|this|it))?( please)?[\s?!.]*$/i;

/** Answers what the message is about, from the knowledge; a list of sentences without any question. */
export function speakToMatter(talk: Talk): string[] {
	const answer = followUp(talk) ?? (talk.asks ? toQuestion(talk) : toStatement(talk));
	if (answer) return answer;
	if (!talk.asks) return [acknowledgement(talk)];
	return [varied(UNKNOWN, talk), canTalkAbout(talk.profile)];
}

/** More of what was spoken of last; then whatever else fits. */
export function tellMore(talk: Talk): string[] {
	const passage = passageSpokenOf(talk.history, talk.knowledge);
	const more = passage ? freshSentences(passage, talk.told).slice(0, 2) : [];
	if (more.length > 0) return more;
	const rest = matchesFor(visitorWords(talk), { knowledge: talk.knowledge, earlier: "" })
		.flatMap((match) => freshSentences(match.passage, talk.told))
		.slice(0, 2);
	return rest.length > 0 ? rest : [canTalkAbout(talk.profile)];
}

/** A short, non-committal reply deserves something of value, not a repetition. */
export function addSomething(talk: Talk): string[] {
	if (lastAsked(talk.history) !== null && isPlainAnswer(talk)) return speakToMatter(talk);
	const words = visitorWords(talk);
	const matches = matchesFor(words, { knowledge: talk.knowledge, earlier: "" });
	const example = fittingCase(matches, { words, told: talk.told, except: null });
	if (example) return [`${varied(CASE_LEADS, talk)} ${lowerFirst(example)}`];
	const fresh = matches
		.map(({ passage }) => withoutYes(summaryOf(passage)))
		.find((summary) => summary !== "" && !wasSaid(summary, talk.told));
	const service = serviceSentence(talk.profile, talk.turn);
	return [varied(SHORT_REPLY, talk), fresh ?? service ?? canTalkAbout(talk.profile)];
}

/** "How long did that take?": one aspect of the passage our last answer spoke of. */
function followUp(talk: Talk): string[] | null {
	const aspect = aspectOf(talk.text);
	if (!aspect || !talk.asks || !pointsBack(talk.text)) return null;
	const passage = passageSpokenOf(talk.history, talk.knowledge);
	if (!passage || namesAnother(talk, passage)) return null;
	const sentences = aspectSentences(passage, { text: talk.text, aspect });
	if (sentences.length > 0) return sentences;
	return [varied(UNKNOWN_DETAIL, talk), ...freshSentences(passage, talk.told).slice(0, 1)];
}

/** "And what about security?" after a case study: there is an article on that very thing. */
function namesAnother({ text, knowledge }: Talk, spokenOf: KnowledgePassage): boolean {
	return knowledge.some((passage) => passage.id !== spokenOf.id && isTitled(passage, text));
}

/** "What was the hardest part?": a past tense and hardly a word of its own. */
function pointsBack(text: string): boolean {
	const telling = tellingWords(text);
	return leansOnHistory(text, telling) || (telling <= 1 && /\b(was|were|did)\b/i.test(text));
}

/** Whether the public knowledge answers all of the question, so that no colleague is needed for it. */
export function isPublic(talk: Talk): boolean {
	const question = questionIn(talk);
	return (
		talk.asks &&
		search(talk, question).some(
			(match) => match.missing.length === 0 && match.found.length > 0 && isAbout(match, question),
		)
	);
}

function toQuestion(talk: Talk): string[] | null {
	const question = questionIn(talk);
	const found = search(talk, question);
	const wanted = ANY_EXAMPLE.test(talk.text) ? exampleFrom(talk, found, null) : [];
	if (wanted.length > 0) return wanted;
	const answer = answerFrom(found, { question, text: talk.text, told: talk.told });
	if (!answer) return null;
	const [first = "", ...rest] = answer.sentences;
	return [led(talk, answer, first), ...rest, ...example(talk, found, answer)];
}

/** Something told, not asked: thanks, what we know of such matters, and one case. */
function toStatement(talk: Talk): string[] | null {
	if (tellingWords(talk.text) === 0) return null;
	const found = search(talk, talk.text).filter((match) => match.found.length > 0);
	const fresh = found.filter(({ passage }) => !wasSaid(summaryOf(passage), talk.told));
	const answer = answerFrom(fresh, { question: talk.text, text: talk.text, told: talk.told });
	if (!answer) return null;
	const first = withoutYes(answer.sentences[0] ?? "");
	return [
		acknowledgement(talk),
		lead(talk, answer) + (lead(talk, answer) ? lowerFirst(first) : first),
		...example(talk, found, answer),
	];
}

/** Best passages for the question; the rest of the message and of the conversation only tip the scales. */
function search(talk: Talk, question: string): Match[] {
	return matchesFor(question, { knowledge: talk.knowledge, earlier: visitorWords(talk) });
}

/** The sentences that ask, when they mean something alone; a bare "can you help?" needs what stands around it. */
function questionIn(talk: Talk): string {
	if (talk.language !== "en") return talk.text;
	const asking = sentencesOf(talk.text)
		.filter((sentence) => sentence.includes("?"))
		.join(" ");
	if (tellingWords(asking) > 0 || standsAlone(asking, talk)) return asking;
	if (tellingWords(talk.text) > 0) return talk.text;
	return leansOnHistory(talk.text, 0) ? `${talk.text} ${lastVisitorWords(talk)}` : talk.text;
}

/** "How long does something like that take?" has an article of its own, whatever it points back to. */
function standsAlone(question: string, { knowledge }: Talk): boolean {
	if (!aspectOf(question)) return false;
	const terms = contentTerms(question);
	return (
		terms.length > 0 &&
		knowledge.some(({ title, tags = [] }) => {
			const named = stemsOf(`${title} ${tags.join(" ")}`);
			return terms.every(({ stem }) => named.has(stem));
		})
	);
}

/** Opens the answer to "do you …?" with yes only where that is true. */
function led(talk: Talk, answer: Answer, first: string): string {
	const whether = ASKS_WHETHER.test(talk.text);
	const bare = withoutYes(first);
	if (whether && answer.affirms) return bare === first ? `Yes. ${first}` : first;
	if (whether && answer.partial) return `${varied(CLOSEST, talk)} ${lowerFirst(bare)}`;
	return bare;
}

function lead(talk: Talk, { passage }: Answer): string {
	if (passage.kind === "case_study") return `${varied(CASE_LEADS, talk)} `;
	return passage.kind === "resource" ? `${RESOURCE_LEAD} ` : "";
}

function example(talk: Talk, found: readonly Match[], { passage }: Answer): string[] {
	if (!(passage.kind === "service" || passage.kind === "faq")) return [];
	return exampleFrom(talk, found, passage.id);
}

function exampleFrom(talk: Talk, found: readonly Match[], except: string | null): string[] {
	const summary = fittingCase(found, { words: visitorWords(talk), told: talk.told, except });
	return summary ? [`${varied(CASE_LEADS, talk)} ${lowerFirst(summary)}`] : [];
}

/** An article that begins with "Yes" answers its own title, which may not be what was asked. */
function withoutYes(sentence: string): string {
	const bare = sentence.replace(/^(yes|no)\b[,:;.]?\s*/i, "");
	return bare.charAt(0).toUpperCase() + bare.slice(1);
}

function acknowledgement(talk: Talk): string {
	const { sizeMin, sizeMax } = talk.profile.idealCustomer;
	const size = talk.companySize;
	if (size !== undefined && size >= sizeMin && size <= sizeMax) return SIZE_FITS;
	return varied(ACKNOWLEDGED, talk);
}

/** "140", "Q3", "fintech": bare, but an answer. */
function isPlainAnswer({ text }: Talk): boolean {
	return /\d/.test(text) || tellingWords(text) > 0;
}

function lastVisitorWords({ history }: Talk): string {
	const last = history.findLast((turn) => turn.role === "visitor" && tellingWords(turn.text) > 0);
	return last?.text ?? "";
}

/** What the visitor has told lately; direction for the choice of an example. */
function visitorWords({ history, text }: Talk): string {
	const theirs = history.filter((turn) => turn.role === "visitor").slice(-4);
	return [...theirs.map((turn) => turn.text), text].join(" ");
}

import type { KnowledgePassage } from "../assistant";
import { contentTerms, stemsOf, type Term } from "../words";

/** A passage with what the visitor's words found in it. */
export type Match = {
	passage: KnowledgePassage;
	score: number;
	/** Telling (not common) words that the passage holds, and those it lacks. */
	found: string[];
	missing: string[];
};

const FIELD_WEIGHTS = { title: 3, tags: 2.5, summary: 2, body: 1 } as const;
const COMMON_TERM_WEIGHT = 0.3;
/** How much of the database's own order counts; it knows fields and frequencies that a few passages do not show. */
const RANK_WEIGHT = 1.5;
/** Words from an earlier message give direction only. */
const EARLIER_TERM_WEIGHT = 0.35;

/** A question that names the kind of thing it wants. */
const WANTED_KIND: readonly (readonly [RegExp, KnowledgePassage["kind"]])[] = [
	[
		/\b(case stud|example|reference|done (this|that|something|it|similar)|have you (ever )?(done|built|worked|helped)|similar (project|client)|track record|past (work|projects))/i,
		"case_study",
	],
	[
		/\b(guide|checklist|white ?paper|resource|read (up|more)|something to read|worksheet|download|template)\b/i,
		"resource",
	],
	[
		/\b(how (do|does|would|will) (you|it|an?|the|we|your|this)|process|method|steps?|begin|start|onboard|hand(-| )?over|kick|working with you)/i,
		"process",
	],
	[
		/\b(where are you|who are you|founded|how (big|old|many people)|your (office|company|story))\b/i,
		"company",
	],
];
const KIND_WEIGHTS: Record<KnowledgePassage["kind"], number> = {
	service: 1.1,
	process: 1,
	faq: 1.05,
	company: 0.95,
	case_study: 0.9,
	resource: 0.6,
};
const WANTED_KIND_WEIGHT = 2.2;
const WANTED_RESOURCE_WEIGHT = 5;

/** The passages that really speak of what the visitor wrote, best first. */
export function matchesFor(
	text: string,
	{ knowledge, earlier }: { knowledge: readonly KnowledgePassage[]; earlier: string },
): Match[] {
	const terms = searchedTerms(text);
	const earlierTerms = contentTerms(earlier).filter(
		(term) => !terms.some((own) => own.stem === term.stem),
	);
	const topRank = Math.max(...knowledge.map((passage) => passage.rank), 0);
	return knowledge
		.map((passage) => {
			const fields = fieldStems(passage);
			const own = terms.map((term) => weightOf(term, fields));
			const before = earlierTerms.map((term) => weightOf(term, fields) * EARLIER_TERM_WEIGHT);
			const rank = topRank > 0 ? (passage.rank / topRank) * RANK_WEIGHT : 0;
			const telling = terms.filter((term) => !term.common);
			return {
				passage,
				score: (sum(own) + sum(before) + rank) * kindWeight(passage, text),
				found: telling.filter((term) => weightOf(term, fields) > 0).map((term) => term.word),
				missing: telling.filter((term) => weightOf(term, fields) === 0).map((term) => term.word),
			};
		})
		.sort((one, other) => other.score - one.score);
}

/** Whether the passage speaks of the matter, and does not merely share a word with it. */
export function isAbout({ passage, found, missing }: Match, text: string): boolean {
	const fields = fieldStems(passage);
	const terms = searchedTerms(text);
	const named = terms.some(
		(term) => !term.common && weightOf(term, fields) > FIELD_WEIGHTS.summary,
	);
	if (named) return found.length * 3 >= missing.length;
	const summed = terms.some(
		(term) => !term.common && weightOf(term, fields) === FIELD_WEIGHTS.summary,
	);
	const whole = found.length > 0 && missing.length === 0;
	return (summed || whole || found.length >= 2) && found.length >= missing.length;
}

/** Whether the article's title names something that the visitor names. */
export function isTitled({ title }: KnowledgePassage, text: string): boolean {
	const stems = stemsOf(title);
	return contentTerms(text).some((term) => !term.common && stems.has(term.stem));
}

/** Where a message has nothing but common words ("who is on the team?"), these are what it is about. */
function searchedTerms(text: string): Term[] {
	const terms = contentTerms(text);
	return terms.every((term) => term.common)
		? terms.map((term) => ({ ...term, common: false }))
		: terms;
}

type FieldStems = Record<keyof typeof FIELD_WEIGHTS, Set<string>>;

function fieldStems(passage: KnowledgePassage): FieldStems {
	return {
		title: stemsOf(passage.title),
		tags: stemsOf((passage.tags ?? []).join(" ")),
		summary: stemsOf(passage.summary),
		body: stemsOf(passage.body),
	};
}

function weightOf(term: Term, fields: FieldStems): number {
	const weight = term.common ? COMMON_TERM_WEIGHT : 1;
	if (fields.title.has(term.stem)) return FIELD_WEIGHTS.title * weight;
	if (fields.tags.has(term.stem)) return FIELD_WEIGHTS.tags * weight;
	if (fields.summary.has(term.stem)) return FIELD_WEIGHTS.summary * weight;
	if (fields.body.has(term.stem)) return FIELD_WEIGHTS.body * weight;
	return 0;
}

function kindWeight(passage: KnowledgePassage, text: string): number {
	const wanted = WANTED_KIND.find(([pattern]) => pattern.test(text))?.[1];
	const weight = KIND_WEIGHTS[passage.kind];
	if (wanted !== passage.kind) return weight;
	return weight * (wanted === "resource" ? WANTED_RESOURCE_WEIGHT : WANTED_KIND_WEIGHT);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}

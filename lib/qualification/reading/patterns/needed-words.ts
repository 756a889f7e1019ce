import { END, START, type Tree } from "./expression-tree";
import { EDGE, isSign, isWordLetter } from "./symbols";

/** At least one of these words stands in every text that matches. */
export type Clause = readonly string[];

type Needs = {
	/** All that the tree can match, or null where that is too much to list. */
	exact: readonly string[] | null;
	clauses: readonly Clause[];
};

/** Lists grow by multiplication; a longer one is cut in two. */
const MOST_COMBINATIONS = 12;
/** Longer optional lists ("very | really | …") tell nothing and would multiply what stands beside them. */
const MOST_OPTIONAL = 4;
export const MOST_CLAUSES = 3;
/** Enough to tell words apart; a longer word would only make the index bigger. */
const LONGEST_WORD = 8;

/** What a text must hold for an expression to match it: the most telling clauses, the rarest first; [] when unsure. */
export function neededWords(tree: Tree): readonly Clause[] {
	const { exact, clauses } = needsOf(tree);
	const all = exact === null ? clauses : [...clauses, exact];
	return all
		.map((clause) => [...new Set(clause.map(asIndexed))])
		.filter((clause) => clause.every(isTelling))
		.map((clause) => ({ clause, share: shareOf(clause) }))
		.sort((one, other) => one.share - other.share)
		.slice(0, MOST_CLAUSES)
		.map(({ clause }) => clause);
}

function needsOf(tree: Tree): Needs {
	switch (tree.is) {
		case "words":
			return { exact: tree.words, clauses: [] };
		case "anything":
			return { exact: null, clauses: [] };
		case "beside":
			return { exact: [""], clauses: clausesOf(needsOf(tree.tree)) };
		case "sequence":
			return needsOfSequence(tree.parts.map((part) => needsOf(part.tree)));
		case "choice":
			return needsOfChoice(tree.options.map((option) => needsOf(option.tree)));
		default:
			return tree satisfies never;
	}
}

function clausesOf({ exact, clauses }: Needs): readonly Clause[] {
	return exact === null ? clauses : [...clauses, exact];
}

function needsOfSequence(parts: readonly Needs[]): Needs {
	const clauses: Clause[] = [];
	let run: readonly string[] = [""];
	let isWhole = true;
	for (const part of parts) {
		clauses.push(...part.clauses);
		const longer = part.exact && product(run, part.exact);
		if (longer) {
			run = longer;
			continue;
		}
		isWhole = false;
		clauses.push(run);
		run = part.exact ?? [""];
	}
	if (isWhole) return { exact: run, clauses };
	return { exact: null, clauses: [...clauses, run] };
}

function product(left: readonly string[], right: readonly string[]): readonly string[] | null {
	const size = left.length * right.length;
	if (size > Math.max(MOST_COMBINATIONS, left.length, right.length)) return null;
	return left.flatMap((one) => right.map((other) => join(one, other)));
}

/** Marks that depend on their neighbour are settled as soon as it is known. */
function join(left: string, right: string): string {
	if (right === "") return left;
	if (right.startsWith(END)) {
		const isEdge = isWordLetter(left.at(-1));
		return join(isEdge ? left + EDGE : left, right.slice(1));
	}
	if (!left.endsWith(START)) return left + right;
	if (right.startsWith(START)) return left.slice(0, -1) + right;
	return left.slice(0, -1) + (isWordLetter(right[0]) ? EDGE : "") + right;
}

/** Of each option the best it demands; nothing when one of them demands nothing. */
function needsOfChoice(options: readonly Needs[]): Needs {
	if (options.every(({ exact, clauses }) => exact !== null && clauses.length === 0)) {
		const exact = options.flatMap((option) => option.exact ?? []);
		const isTooVague = exact.includes("") && exact.length > MOST_OPTIONAL;
		return { exact: isTooVague ? null : exact, clauses: [] };
	}
	const best = options.map((option) => bestOf(clausesOf(option)));
	const isSure = best.every((clause) => clause !== null);
	return { exact: null, clauses: isSure ? [best.flatMap((clause) => clause ?? [])] : [] };
}

function bestOf(clauses: readonly Clause[]): Clause | null {
	const telling = clauses.filter((clause) => clause.every((word) => isTelling(asIndexed(word))));
	const [first, ...others] = telling;
	if (!first) return null;
	return others.reduce((best, one) => (shareOf(one) < shareOf(best) ? one : best), first);
}

/** Without what the index knows anyway: that a word ends before a space. */
function asIndexed(word: string): string {
	const letters = [...word.replace(/[<>]/g, "")];
	const kept = letters.filter((letter, at) => letter !== EDGE || isEdgeNews(letters, at));
	return kept.join("").slice(0, LONGEST_WORD);
}

function isEdgeNews(letters: readonly string[], at: number): boolean {
	const [before, after] = [letters[at - 1], letters[at + 1]];
	if (before === EDGE) return false;
	return !(isSign(before) && isWordLetter(after)) && !(isWordLetter(before) && isSign(after));
}

/** A letter that stands in nearly every text is no news. */
function isTelling(word: string): boolean {
	return shareOfWord(word) < 1;
}

function shareOf(clause: Clause): number {
	return clause.reduce((sum, word) => sum + shareOfWord(word), 0);
}

/** Small words stand in every third message, however rare their letters are. */
const COMMON = new Set(
	"a i is it to in on of or the and for are can you we us our my me your do be an this that with have not what how at from".split(
		" ",
	),
);
const SHARE_OF_COMMON = 0.3;
const SHARE_OF_NONE = 8;
const SHARES: Readonly<Record<string, number>> = { [EDGE]: 0.5, " ": 0.5, "0": 0.06 };

/** A guess at the share of texts that hold a word: the longer, the rarer. */
function shareOfWord(word: string): number {
	let share = SHARE_OF_NONE;
	for (const letter of word) share *= SHARES[letter] ?? (isSign(letter) ? 0.06 : 0.25);
	return COMMON.has(word.replaceAll(EDGE, "").trim()) ? Math.max(share, SHARE_OF_COMMON) : share;
}

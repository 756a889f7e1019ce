import { isZeroWidth, type Placed, type Tree } from "./expression-tree";
import { type Clause, neededWords } from "./needed-words";
import { readExpression } from "./read-expression";

/** A part of an expression that can be tried alone, with what it needs to match. */
export type Alternative = { source: string; needs: readonly Clause[] };

type Part = { source: string; tree: Tree };

/**
 * The alternatives of an expression, in its order: `\b(?:one|two)\b` is `\b(?:one)\b` or `\b(?:two)\b`. An expression whose
 * groups are numbered is left whole, for its numbers would change.
 */
export function alternativesOf(expression: Pick<RegExp, "source" | "flags">): Alternative[] {
	const { source } = expression;
	const { tree, captures } = readExpression(expression);
	const parts = captures ? [{ source, tree }] : split({ source, tree }, source);
	return parts.map((part) => ({ source: part.source, needs: neededWords(part.tree) }));
}

/** `whole` is the source that the places in the tree refer to. */
function split(part: Part, whole: string): Part[] {
	const { tree } = part;
	if (tree.is === "choice" && isPlaced(tree.options)) {
		return tree.options.flatMap((option) => split(partOf(option, whole), whole));
	}
	if (tree.is !== "sequence" || !isPlaced(tree.parts)) return [part];
	const taking = tree.parts.filter((one) => !isZeroWidth(one.tree));
	const [only, second] = taking;
	if (!only || second || only.tree.is !== "choice" || !isPlaced(only.tree.options)) return [part];
	const at = tree.parts.indexOf(only);
	return split(partOf(only, whole), whole).map((option) => ({
		source: `${sourceOf(tree.parts.slice(0, at), whole)}(?:${option.source})${sourceOf(tree.parts.slice(at + 1), whole)}`,
		tree: { is: "sequence", parts: tree.parts.with(at, { ...only, tree: option.tree }) },
	}));
}

function partOf({ tree, from, to }: Placed, whole: string): Part {
	return { source: whole.slice(from, to), tree };
}

function sourceOf(parts: readonly Placed[], whole: string): string {
	return parts.map(({ from, to }) => whole.slice(from, to)).join("");
}

function isPlaced(parts: readonly Placed[]): boolean {
	return parts.every(({ from }) => from >= 0);
}

/** What a regular expression demands of a text, as far as the word index can tell. */
export type Tree =
	/** One of these words, each of any length; "" too. Marks of edges are letters of theirs. */
	| { is: "words"; words: readonly string[] }
	| { is: "anything" }
	| { is: "sequence"; parts: readonly Placed[] }
	| { is: "choice"; options: readonly Placed[] }
	/** Looks ahead or back: must stand in the text, but not in this place. */
	| { is: "beside"; tree: Tree };

/** A part with its place in the source of the expression. */
export type Placed = { tree: Tree; from: number; to: number };

/** An edge of a word only if the letter after it (`START`), or before it (`END`), is of a word. */
export const START = "<";
export const END = ">";

export const NOTHING: Tree = { is: "words", words: [""] };
export const ANYTHING: Tree = { is: "anything" };

/** Takes no characters of the text. */
export function isZeroWidth(tree: Tree): boolean {
	if (tree.is === "beside") return true;
	return tree.is === "words" && tree.words.every((word) => /^[|<>]*$/.test(word));
}

/** An escaped letter, a class of letters, or the opening of a group. */
const PART = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?:/g;

/**
 * The source of an expression that matches the same and takes a fraction of the memory. V8 compiles what follows a choice
 * for every way that leads to it, up to ten times (`kMaxCopiesCodeGenerated` in its regexp-nodes.h); an empty look-ahead
 * brings the ways together, so that it is compiled once. Long lists of words that follow each other gain most.
 */
export function smallCode(source: string): string {
	return source.replace(PART, (part) => (part === "(?:" ? "(?=)(?:" : part));
}

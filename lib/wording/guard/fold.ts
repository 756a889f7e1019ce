/**
 * Text as the rules read it: no markdown, no invisible characters, no accents, lower case, single blanks.
 * So one pattern reads "**Próxima** semana" and "proxima semana" alike.
 */
export function fold(text: string): string {
	return text
		.normalize("NFKC")
		.replace(/\[([^\]\n]*)\]\([^)\s]*\)/g, "$1")
		.replace(/https?:\/\/\S+/g, " ")
		.replace(/\p{Cf}+/gu, "")
		.toLowerCase()
		.normalize("NFD")
		.replace(/\p{M}+/gu, "")
		.replace(/[ßłøæœ]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[‘’‛´`′]/g, "'")
		.replace(/[‐‑‒–—―−]/g, "-")
		.replace(/[*_~#>|\\]+/g, " ")
		.replace(/['"“”„«»]{2,}|["“”„«»]/g, " ")
		.replace(/\s+/g, " ")
		.trim();
}

const LETTERS: Record<string, string> = { ß: "ss", ł: "l", ø: "o", æ: "ae", œ: "oe" };

/** A pattern over folded text; blanks in the source are for the reader's eye only at line ends. */
export function pattern(source: string): RegExp {
	return new RegExp(source, "u");
}

/** One word or phrase out of many, as whole words. */
export function words(...sources: string[]): RegExp {
	return pattern(`\\b(?:${sources.join("|")})\\b`);
}

const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const COMBINING = /[\u0300-\u036f]/g;
const ASCII_ONLY = /^[\n\r\t\x20-\x7e]*$/;
/** Single spaces may stay as they are, and are nearly all there is. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;
const LETTERS: Readonly<Record<string, string>> = {
	ß: "ss",
	ł: "l",
	ø: "o",
	œ: "oe",
	æ: "ae",
	"’": "'",
	"‘": "'",
	"`": "'",
	"´": "'",
	"“": '"',
	"”": '"',
	"„": '"',
	"«": '"',
	"»": '"',
	"–": "-",
	"—": "-",
	"…": ".",
};

/**
 * The form that rules read: lower case, plain apostrophes and quotation marks, no accents, no invisible
 * characters, single spaces. Rules are therefore written in plain ASCII for every language.
 */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	const plain = ASCII_ONLY.test(lower) ? lower : foldForeign(lower);
	return plain.replace(UNEVEN_SPACE, " ").trim();
}

function foldForeign(lower: string): string {
	return lower
		.replace(ZERO_WIDTH, "")
		.replace(/[ßłøœæ’‘`´“”„«»–—…]/g, (letter) => LETTERS[letter] ?? letter)
		.normalize("NFKD")
		.replace(COMBINING, "");
}

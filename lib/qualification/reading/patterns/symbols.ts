/**
 * The letters that the word index reads. Case, the values of digits, sorts of white space and all letters outside ASCII
 * are not told apart: a word is then found more often than it stands there, never less.
 */
export const EDGE = "|";
export const OTHER = "#";
const DIGIT = "0";
/** Signs that tell a text from others. */
const PUNCTUATION = " '?@-.,:/$%&!";
const LETTERS = `abcdefghijklmnopqrstuvwxyz${DIGIT}${PUNCTUATION}${OTHER}${EDGE}`;

/** Columns of the word index, a power of two. */
export const SYMBOLS = 64;
export const EDGE_SYMBOL = LETTERS.indexOf(EDGE);
/** What no word holds. */
export const NO_SYMBOL = SYMBOLS - 1;
const OTHER_SYMBOL = LETTERS.indexOf(OTHER);
const ASCII = 128;

const SYMBOL_OF_ASCII = Uint8Array.from({ length: ASCII }, (_, code) =>
	LETTERS.indexOf(letterOfAscii(code)),
);

/** The column of a letter of a word. */
export function symbolOfLetter(letter: string): number {
	return LETTERS.indexOf(letter);
}

/** The column of a character of a text. */
export function symbolOf(code: number): number {
	return code < ASCII ? (SYMBOL_OF_ASCII[code] ?? OTHER_SYMBOL) : OTHER_SYMBOL;
}

/** The letter that stands for a character. */
export function letterOf(code: number): string {
	return code < ASCII ? letterOfAscii(code) : OTHER;
}

/** Whether a letter surely is a word character of a regular expression. */
export function isWordLetter(letter: string | undefined): boolean {
	return letter !== undefined && ((letter >= "a" && letter <= "z") || letter === DIGIT);
}

/** Whether a letter surely is none. */
export function isSign(letter: string | undefined): boolean {
	return letter !== undefined && PUNCTUATION.includes(letter);
}

/** Whether a character is one to `\w` and `\b`. */
export function isWordCode(code: number): boolean {
	return (
		(code >= 97 && code <= 122) ||
		(code >= 65 && code <= 90) ||
		(code >= 48 && code <= 57) ||
		code === 95
	);
}

/** Long s and the Kelvin sign, which some expressions hold for "s" and "k". */
export function isAlsoAscii(code: number): boolean {
	return code === 0x17f || code === 0x212a;
}

function letterOfAscii(code: number): string {
	if (code >= 48 && code <= 57) return DIGIT;
	if (code === 32 || (code >= 9 && code <= 13)) return " ";
	const letter = String.fromCharCode(code).toLowerCase();
	return PUNCTUATION.includes(letter) || (letter >= "a" && letter <= "z") ? letter : OTHER;
}

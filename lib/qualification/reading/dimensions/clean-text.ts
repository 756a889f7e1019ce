import { remembered } from "../remembered";
import { type PlacedText, spelledOut } from "./chat-spelling";

/** Longest message that is read whole; of a longer one the beginning and the end are. */
const HEAD = 6000;
const TAIL = 2000;

/**
 * A message made easy to match: lower case, no accents, no invisible characters, single spaces, straight quotes. Sentences end
 * in a line feed (questions in "?" and then one), and what the visitor quotes from others is blanked out with underscores.
 */
export type CleanText = {
	clean: string;
	/** The visitor's own letters behind a stretch of the clean text. */
	original(from: number, to: number): string;
};

export const cleanText = remembered(cleaned, 16);

function cleaned(text: string): CleanText {
	const { folded, places } = spelledOut(fold(shortened(text)));
	const clean = markSentences(blankQuotations(folded));
	return {
		clean,
		original: (from, to) => text.slice(places[from] ?? 0, (places[to - 1] ?? text.length - 1) + 1),
	};
}

type Piece = { text: string; offset: number };

function shortened(text: string): Piece[] {
	if (text.length <= HEAD + TAIL) return [{ text, offset: 0 }];
	const tail = text.length - TAIL;
	return [
		{ text: text.slice(0, HEAD), offset: 0 },
		{ text: `\n${text.slice(tail)}`, offset: tail - 1 },
	];
}

const INVISIBLE = /\p{Cf}/u;
const SPECIAL: ReadonlyMap<string, string> = new Map([
	...[..."‘’‚‛`´ʼ"].map((sign) => [sign, "'"] as const),
	...[..."“”„‟«»"].map((sign) => [sign, '"'] as const),
	...[..."–‐‑‒−"].map((sign) => [sign, "-"] as const),
	...[..."—―"].map((sign) => [sign, ","] as const),
	...[..."·•|‣▪"].map((sign) => [sign, "\n"] as const),
	...[..."ßſ"].map((sign) => [sign, "s"] as const),
	["…", "\n"],
	["？", "?"],
	["！", "!"],
	["。", "\n"],
	["ł", "l"],
	["ø", "o"],
	["æ", "a"],
	["œ", "o"],
	["đ", "d"],
	["ı", "i"],
]);

/** Folds letter by letter and remembers where each stood. */
function fold(pieces: readonly Piece[]): PlacedText {
	const letters: string[] = [];
	const places: number[] = [];
	let last = "\n";
	for (const { text, offset } of pieces) {
		const lower = text.toLowerCase();
		const source = lower.length === text.length ? lower : text;
		for (let at = 0; at < source.length; at++) {
			const letter = folded(source.charCodeAt(at), source.charAt(at));
			if (letter === "" || (letter === " " && last === " ")) continue;
			letters.push(letter);
			places.push(offset + at);
			last = letter;
		}
	}
	return { folded: letters.join(""), places };
}

function folded(code: number, letter: string): string {
	if (code === 0x60) return "'";
	if (code === 0x7c) return "\n";
	if (code < 0x80) return code > 0x20 || code === 0x0a ? letter : " ";
	return foldedAccent(letter);
}

const accents = new Map<string, string>();
const MOST_ACCENTS_KEPT = 2000;

function foldedAccent(letter: string): string {
	const known = accents.get(letter);
	if (known !== undefined) return known;
	const plain = withoutAccent(letter);
	if (accents.size < MOST_ACCENTS_KEPT) accents.set(letter, plain);
	return plain;
}

function withoutAccent(letter: string): string {
	if (INVISIBLE.test(letter) || /\p{M}/u.test(letter)) return "";
	if (/\s/.test(letter)) return " ";
	const lower = letter.toLowerCase();
	return SPECIAL.get(lower) ?? lower.normalize("NFKD").charAt(0);
}

/** A quotation shorter than this is a name or a term, and the visitor's own words. */
const QUOTATION =
	/"[^"\n]{12,400}"|(?<![^\s(:,])'(?=[^\s'])(?:[^'\n]|(?<=[a-z])'(?=[a-z])){12,400}'(?![^\s.,;:!?)])|^ ?> ?[^\n]+/gm;

function blankQuotations(text: string): string {
	if (!/["'>]/.test(text)) return text;
	return text.replace(QUOTATION, (quotation) =>
		quotation.length >= text.trim().length || quotation.split(" ").length < 3
			? quotation
			: "_".repeat(quotation.length),
	);
}

/** An end mark before a space ends a sentence, unless it closes a number or a well-known short form. */
const SENTENCE_END =
	/(?<!\b(?:approx|ca|vs|e\.g|i\.e|eg|ie|dr|mr|mrs|ms|no|nr|bzw|z\.b|z\. b|sr|jr|max|min|etc|inc|ltd|co|dept|env|ok|aprox|incl|ing|prof|st|tel|d\.h|u\.a|np|tzn|m\.in|ok))[.](?= |\n|$) ?|[!;] ?|(?<=\?) /g;
/** What people add to a thought in a chat parts it from the next one: "tech lead btw we're 80", "lol cto here". */
const ASIDE_WORDS = "(?:btw|by the way|lol|haha|hehe|tbh|to be honest|fwiw|imho)";
const ASIDE = new RegExp(` (?=${ASIDE_WORDS}(?:[ ,\n?]|$))|(?<=(?:^|[ \n])${ASIDE_WORDS}) `, "g");

/** The space after an end mark goes as well: what asks for the beginning of a sentence finds it. */
function markSentences(text: string): string {
	return text.replace(SENTENCE_END, (mark) => "\n".repeat(mark.length)).replace(ASIDE, "\n");
}

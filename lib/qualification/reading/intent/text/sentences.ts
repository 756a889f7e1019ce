import { fold } from "./fold";
import { plainEnglish } from "./plain-english";

/** A piece of the message: `raw` stands in it letter for letter from `start`. */
export type Sentence = {
	raw: string;
	start: number;
	/** Lower case, without accents: what the rules of every language read. */
	folded: string;
	/** The folded text with short forms and common slips of the keyboard spelled out. */
	english: string;
};

/** A visitor may paste a book: what is said first and last is what they want. */
const HEAD_CHARS = 6_000;
const TAIL_CHARS = 2_000;
const LONGEST_SENTENCE = 320;

const BOUNDARY = /[.!?…。？！]+["')\]»”]*(?=\s|$|[A-Z¿¡])|[\n\r;]+|(?<=\s)[-–—•*](?=\s)/g;
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;

/** Cuts a message into sentences of bounded length, in time that grows with its length only. */
export function sentencesOf(text: string): Sentence[] {
	if (text.length <= HEAD_CHARS + TAIL_CHARS) return cut(text, 0);
	const tailStart = text.length - TAIL_CHARS;
	return [...cut(text.slice(0, HEAD_CHARS), 0), ...cut(text.slice(tailStart), tailStart)];
}

function cut(text: string, offset: number): Sentence[] {
	const sentences: Sentence[] = [];
	let from = 0;
	for (const boundary of text.matchAll(BOUNDARY)) {
		const to = boundary.index + boundary[0].length;
		addPieces(sentences, text, { from, to, offset });
		from = to;
	}
	addPieces(sentences, text, { from, to: text.length, offset });
	return sentences;
}

type Span = { from: number; to: number; offset: number };

function addPieces(sentences: Sentence[], text: string, span: Span): void {
	let { from } = span;
	while (span.to - from > LONGEST_SENTENCE) {
		const space = text.lastIndexOf(" ", from + LONGEST_SENTENCE);
		const to = space > from ? space : from + LONGEST_SENTENCE;
		addPiece(sentences, text.slice(from, to), from + span.offset);
		from = to;
	}
	addPiece(sentences, text.slice(from, span.to), from + span.offset);
}

function addPiece(sentences: Sentence[], piece: string, start: number): void {
	const raw = piece.trim();
	if (raw === "") return;
	const folded = fold(raw.includes("<") ? raw.replace(TAG, " ") : raw);
	if (folded === "") return;
	const indent = piece.length - piece.trimStart().length;
	sentences.push({ raw, start: start + indent, folded, english: plainEnglish(folded) });
}

/** Abbreviations after which a sentence goes on, in the eight languages, lower case, without the last dot. */
const ABBREVIATIONS = new Set(
	"dr prof mr mrs ms vs etc e.g i.e eg ie approx ca cf nr nos vol inc ltd corp dept u.a d.h z.b bzw usw evtl ggf inkl exkl zzgl tel str abs bsp mind u.s u.k a.m p.m m mme mlle env p.ex sr sra srta ud uds av pág pag p.ej ej sigg dott ing ecc d.ssa exmo exma dra eng bv bijv d.w.z m.a.w o.a t.a.v dhr mevr mw drs np tzn tj itd itp m.in ul godz tys mln mld feb apr jun jul aug sep sept oct okt nov dec dez tues wed thu thur thurs fri".split(
		" ",
	),
);

const ENDS = ".!?…。！？";
/** Closing marks that an ended sentence may wear. */
const CLOSERS = `"'”’»›)]*_\``;

/** Longer runs without an end are cut here, so that a stream is never held back without limit. */
const SENTENCE_MAX_CHARACTERS = 1200;

/** Complete sentences with their white space, and the rest that may still grow. Linear in the text. */
export function splitSentences(text: string): { complete: string[]; rest: string } {
	const complete: string[] = [];
	let start = 0;
	let at = 0;
	while (at < text.length) {
		const end = endAt(text, at);
		if (end.kind === "sentence" && !goesOn(text.slice(start, at), text.slice(at, end.next))) {
			complete.push(text.slice(start, end.next));
			start = end.next;
		}
		at = end.next;
	}
	const { cut, rest } = cutLong(text.slice(start));
	return { complete: [...complete, ...cut], rest };
}

/** Whether a sentence may end here, and where to read on. Undecided while white space is last. */
function endAt(text: string, at: number): { kind: "sentence" | "none"; next: number } {
	const mark = text.charAt(at);
	if (mark !== "\n" && !ENDS.includes(mark)) return { kind: "none", next: at + 1 };
	const marked = skip(text, at, (sign) => ENDS.includes(sign));
	const closed = skip(text, marked, (sign) => CLOSERS.includes(sign));
	const next = skip(text, closed, (sign) => sign.trim() === "");
	if (next === closed || next === text.length)
		return { kind: "none", next: Math.max(next, at + 1) };
	return { kind: "sentence", next };
}

function skip(text: string, from: number, wanted: (sign: string) => boolean): number {
	let at = from;
	while (at < text.length && wanted(text.charAt(at))) at += 1;
	return at;
}

/** An abbreviation, an initial or an ordinal ends nothing. */
function goesOn(before: string, end: string): boolean {
	if (end.includes("\n") || !end.startsWith(".") || end.startsWith("..")) return false;
	const word = /[\p{L}\p{N}.]*$/u.exec(before.slice(-24))?.[0] ?? "";
	if (/^\d{1,2}$/.test(word)) return true;
	if (/^\p{L}$/u.test(word) && word !== "I") return true;
	return /^(?:\p{L}\.)+\p{L}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

function cutLong(text: string): { cut: string[]; rest: string } {
	const cut: string[] = [];
	let rest = text;
	while (rest.length > SENTENCE_MAX_CHARACTERS) {
		const blank = rest.lastIndexOf(" ", SENTENCE_MAX_CHARACTERS);
		const at = blank > 0 ? blank + 1 : SENTENCE_MAX_CHARACTERS;
		cut.push(rest.slice(0, at));
		rest = rest.slice(at);
	}
	return { cut, rest };
}

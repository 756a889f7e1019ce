import { type Fact, OUT_OF_SCOPE, type Signal } from "./facts";

type Span = { from: number; to: number };

/** Lines that open a block of pretended instructions: a role header, a chat template's mark, a heading. */
const BLOCK_MARK =
	/^\s*(?:[#<[{=*-]{2,}|<\||\[\/?inst|(?:system|assistant|developer|admin)\b[^\n]{0,40}:)/i;

/** A colon that is not part of a time or an address. */
const INTRODUCES = /:(?!\d|\/\/)/;

/** What brings in a person by itself. Whoever commands the assistant gets one by asking for one. */
const CALLS_A_PERSON: ReadonlySet<Fact> = new Set(["frustration", "dismissal", ...OUT_OF_SCOPE]);

/**
 * The signals that may change the qualification or a decision. Words inside an injected command never do: the sentence the
 * injection stands in is struck out, and with it what it introduces (the rest of the paragraph, after a colon or a block mark).
 * What the visitor says in the other sentences is theirs, but see `weakened`; a mood or a subject there hands nobody over,
 * for the prose around commands is full of both. A person who is asked for outside the command is asked for.
 */
export function honestSignals(text: string, signals: readonly Signal[]): Signal[] {
	const injections = signals.filter((signal) => signal.fact === "injection");
	if (injections.length === 0) return [...signals];
	const struck = injections.flatMap((signal) =>
		occurrences(text, signal.quote).map((span) => injectedSpan(text, span)),
	);
	return signals.filter(
		({ fact, quote }) =>
			fact === "injection" ||
			(!CALLS_A_PERSON.has(fact) &&
				occurrences(text, quote).some((span) => !struck.some((one) => overlap(one, span)))),
	);
}

/** What a statement beside an injected command is worth; null: nothing. */
const BESIDE_INJECTION: Partial<Record<Fact, Fact | null>> = {
	problem_confirmed: "problem_partial",
	authority_confirmed: "authority_partial",
	company_confirmed: "company_partial",
	timing_confirmed: null,
	timing_partial: null,
	founder: "authority_partial",
	technical_leader: "authority_partial",
	referral: null,
	pre_funding: null,
	consultant: null,
	solo: null,
};

/**
 * The signals of a message that also carries an injection: they hint, they confirm nothing and cap nothing, so that no
 * injected message can make or unmake a lead. A date does not even hint, for beside a hint at a problem it makes a warm
 * lead. The same facts in a message without one count in full: who means them will be asked again, and no lead is lost.
 */
export function weakened(signals: readonly Signal[]): Signal[] {
	return signals.flatMap((signal) => {
		const fact = BESIDE_INJECTION[signal.fact];
		if (fact === null) return [];
		return [fact === undefined ? signal : { ...signal, fact }];
	});
}

function injectedSpan(text: string, quote: Span): Span {
	const from = sentenceStart(text, quote.from);
	const to = sentenceEnd(text, quote.to);
	const sentence = text.slice(from, to);
	const introduces = INTRODUCES.test(text.slice(quote.from, to)) || BLOCK_MARK.test(sentence);
	return { from, to: introduces ? paragraphEnd(text, to) : to };
}

const SENTENCE_END = new Set([".", "!", "?", "\n", "…", "。"]);

function sentenceStart(text: string, at: number): number {
	let start = at;
	while (start > 0 && !endsSentence(text, start - 1)) start--;
	return start;
}

function sentenceEnd(text: string, at: number): number {
	let end = at - 1;
	while (end < text.length && !endsSentence(text, end)) end++;
	return end + 1;
}

function endsSentence(text: string, at: number): boolean {
	if (!SENTENCE_END.has(text.charAt(at))) return false;
	return text.charAt(at) === "\n" || /\s/.test(text.charAt(at + 1));
}

function paragraphEnd(text: string, at: number): number {
	const blank = text.indexOf("\n\n", at);
	return blank === -1 ? text.length : blank;
}

/** A quote that does not occur is treated as injected wherever an injection was seen: its place cannot be checked. */
function occurrences(text: string, quote: string): Span[] {
	const spans: Span[] = [];
	if (quote === "") return spans;
	for (
		let from = text.indexOf(quote);
		from !== -1 && spans.length < 20;
		from = text.indexOf(quote, from + 1)
	) {
		spans.push({ from, to: from + quote.length });
	}
	return spans;
}

function overlap(one: Span, other: Span): boolean {
	return one.from < other.to && other.from < one.to;
}

/** A quote longer than this is the whole message, not the words that show a fact. */
const QUOTE_MAX_CHARACTERS = 400;

/** "CTO" does not stand in "directory": a quote begins and ends with its words. */
const WORD_BEGINS = "(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))";
const WORD_ENDS = "(?!(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}])";

/**
 * The visitor's own letters for a quote that a model gave back with other capitals, blanks or quotation marks; null when
 * they do not stand in the message. Nothing else is forgiven: a paraphrase is no evidence.
 */
export function locateQuote(quote: string, text: string): string | null {
	const bare = quote.trim().replace(/^["“”'‘’«»…. ]+|["“”'‘’«»… ]+$/g, "");
	if (bare.length < 2 || bare.length > QUOTE_MAX_CHARACTERS) return null;
	const pattern = bare
		.split(/\s+/)
		.map((word) =>
			escaped(word)
				.replace(/["“”„]/g, '["“”„]')
				.replace(/['’‘]/g, "['’‘]"),
		)
		.join("\\s+");
	return new RegExp(`${WORD_BEGINS}${pattern}${WORD_ENDS}`, "iu").exec(text)?.[0] ?? null;
}

function escaped(word: string): string {
	return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

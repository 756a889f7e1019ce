const SEGMENTER = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of an article, without markdown; headings, list marks and questions are no sentences to quote. */
export function quotableSentences(text: string): string[] {
	return plainParagraphs(text)
		.flatMap(sentencesOf)
		.filter((sentence) => isWhole(sentence) && !sentence.includes("?"));
}

/** Names such as ".NET" must not end a sentence. */
const LEADING_DOT = /(^|\s)\.(?=\p{L})/gu;
const HIDDEN_DOT = "\ue000";

export function sentencesOf(paragraph: string): string[] {
	const shielded = paragraph.replace(LEADING_DOT, `$1${HIDDEN_DOT}`);
	return [...SEGMENTER.segment(shielded)]
		.map((one) => one.segment.replaceAll(HIDDEN_DOT, ".").trim())
		.filter(Boolean);
}

function plainParagraphs(text: string): string[] {
	return text
		.split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)])\s)|(?<=^|\n)(?=#{1,6}\s)|(?<=(?:^|\n)#{1,6}[^\n]*)\n/)
		.filter((block) => !/^\s*#{1,6}\s/.test(block))
		.map(withoutMarkdown);
}

function withoutMarkdown(block: string): string {
	return block
		.replace(/!\[[^\]]*\]\([^)]*\)/g, "")
		.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/^\s*(?:[-*+>]|\d+[.)])\s+/gm, "")
		.replace(/(\*\*|__|`|~~)/g, "")
		.replace(/<[^>]{1,200}>/g, "")
		.replace(/\s+/g, " ")
		.trim();
}

function isWhole(sentence: string): boolean {
	return sentence.length >= 20 && sentence.length <= 400 && /[.!…]["”’)]?$/.test(sentence);
}

const QUOTATION = /[“„«"][^”“»"]{0,300}[”“»"]/gu;

/** A sentence without what it quotes: the visitor's words, read back to them. */
export function withoutQuotations(sentence: string): string {
	return sentence.replace(QUOTATION, " ");
}

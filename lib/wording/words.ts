import type { Language } from "@/lib/qualification/facts";

/** One sentence, or a few, in every language. A missing language is a type error. */
export type Phrase = Record<Language, string>;

/** A sentence with gaps, in every language. */
export type Template<Gaps> = Record<Language, (gaps: Gaps) => string>;

/** Paragraphs are separated by blank lines; what is null or empty is left out. */
export function paragraphs(...parts: (string | null)[]): string {
	return parts.filter((part) => part !== null && part !== "").join("\n\n");
}

/** Sentences of one paragraph. */
export function sentences(...parts: (string | null)[]): string | null {
	const kept = parts.filter((part) => part !== null && part !== "");
	return kept.length > 0 ? kept.join(" ") : null;
}

/** Ends a sentence once, also after "10 a.m.". */
export function ended(text: string): string {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}

export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

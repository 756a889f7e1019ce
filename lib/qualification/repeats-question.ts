import type { Turn } from "./facts";

/** Share of the shorter question's words that must return in the other one, and of both questions' words together. */
const SHARED_WITH_SHORTER = 0.75;
const SHARED_OF_BOTH = 0.45;
/** A question of one word ("why?") cannot be told from a follow-up. */
const FEWEST_WORDS = 2;
const CHARACTERS_READ = 500;
const VISITOR_TURNS_READ = 6;
/** Shorter words are mostly grammar, in all of our languages; longer ones are compared without their endings. */
const CONTENT_LENGTH = 4;
const STEM_LENGTH = 6;
/** Longer grammar words, which two different questions share. */
const GRAMMAR =
	/^(?:does|would|could|will|have|with|your|that|this|what|when|where|which|there|about|from|they|them|wird|wurde|würde|könnt\w*|kann|haben|habt|ihre?n?|eine?[nrm]?|denn|auch|dass|votre|vous|nous|avec|pour|dans|est-ce|elle|usted\w*|para|como|esta|este|vostr\w*|sono|avete|come|questo|voc[eê]s?|seus?|jullie|deze|voor|jest|macie|pa[nń]stw\w*|czy)$/u;

const QUESTION_WORD =
	/^(?:(?:and|but|so|no|ok|again|und|aber|et|mais|y|pero|e|ma|mas|en|maar|i|ale)[ ,:]+)*(?:how|what|when|where|who|which|why|do|does|did|can|could|is|are|will|would|have|has|wie|was|wann|wo|wer|welche\w*|warum|k[oö]nn\w*|habt|haben|gibt|comment|combien|quand|quel\w*|qui|pourquoi|est-ce|c[oó]mo|cu[aá]nto\w*|cu[aá]ndo|qu[eé]|qui[eé]n|come|quanto|quando|cosa|chi|perch[eé]|como|quant[oa]s?|quem|hoe|wat|wanneer|wie|welke|waarom|kun\w*|jak|ile|kiedy|kto|czy|dlaczego|co)\b/iu;

/**
 * Whether the message asks again what the visitor asked before and got a reply to. Compares word stems, so it needs no
 * language: the same words in another order, or with other endings, are the same question.
 */
export function repeatsQuestion(text: string, history: readonly Turn[]): boolean {
	const stems = questionStems(text);
	if (!stems) return false;
	return answeredTexts(history).some((earlier) => {
		const asked = questionStems(earlier);
		return asked !== null && isSameQuestion(stems, asked);
	});
}

/** The visitor's latest messages that somebody replied to. */
function answeredTexts(history: readonly Turn[]): string[] {
	const lastReply = history.findLastIndex((turn) => turn.role !== "visitor");
	return history
		.slice(0, Math.max(lastReply, 0))
		.filter((turn) => turn.role === "visitor")
		.slice(-VISITOR_TURNS_READ)
		.map((turn) => turn.text);
}

function questionStems(text: string): Set<string> | null {
	const head = text.slice(0, CHARACTERS_READ).trim();
	if (!head.includes("?") && !QUESTION_WORD.test(head)) return null;
	const words = head.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const content = words.filter((word) => word.length >= CONTENT_LENGTH && !GRAMMAR.test(word));
	// Without content words only the very same words are the same question: one entry that holds them all.
	if (content.length < FEWEST_WORDS) {
		return words.length < FEWEST_WORDS ? null : new Set([words.join(" ")]);
	}
	return new Set(content.map((word) => word.slice(0, STEM_LENGTH)));
}

function isSameQuestion(one: Set<string>, other: Set<string>): boolean {
	let shared = 0;
	for (const stem of one) if (other.has(stem)) shared++;
	const shorter = Math.min(one.size, other.size);
	const both = one.size + other.size - shared;
	return shared / shorter >= SHARED_WITH_SHORTER && shared / both >= SHARED_OF_BOTH;
}

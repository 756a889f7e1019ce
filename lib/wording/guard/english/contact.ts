import { words } from "../fold";

const THEIRS =
	"(?:e-?mail(?: address)?|mail address|phone(?: number)?|mobile(?: number)?|telephone(?: number)?|cell(?: number)?|contact (?:details|information|data)|full name|job title|linkedin)";

/** Asking for an address or details: the chat does that itself, alone and after something useful was said. */
export const CONTACT_QUESTION = words(
	`(?:what(?:'s| is| are)|which(?: is)?|share|give (?:me|us)|leave|drop (?:me|us)|send (?:me|us)|tell (?:me|us)|provide|enter|type|let (?:me|us) (?:have|know)|may (?:i|we) (?:have|ask for|get|note)|(?:can|could) (?:i|we) (?:have|get|ask for|note|take)|(?:can|could|would|will) you (?:\\w+ )?(?:share|give|leave|send|tell|provide|drop)(?: (?:me|us|with|along))*|i(?:'ll| will|'d| would)? (?:just |only )?(?:need|like))(?: (?:the|a|an|your|me|us|best|good|work|business|current|direct|company|preferred|first|name|role|and|company,|name,|,)){1,6} ${THEIRS}`,
	`(?:best|right|good|which|what) (?:\\w+ )?(?:${THEIRS}|number|address) (?:to|for|where|can|should|do|would|shall) (?:reach|contact|send|use|call|i|we|you)`,
	"best way to (?:reach|contact|get hold of) you",
	"your (?:(?:full |first |last )?name|company|role|job title|phone(?: number)?|e-?mail(?: address)?)(?:,| and) (?:your )?(?:(?:full |first |last )?name|company|role|job title|phone(?: number)?|e-?mail(?: address)?)",
);

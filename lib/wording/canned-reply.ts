/** What a canned reply may leave open, and what stands there in the end. */
export const REPLY_VARIABLES = {
	visitor_name: "the visitor's name",
	visitor_company: "the visitor's company",
	rep_name: "your name",
	company: "our company's name",
} as const;
export type ReplyVariable = keyof typeof REPLY_VARIABLES;

export type KnownValues = Partial<Record<ReplyVariable, string>>;

/** Spaces inside the braces are a slip, not another name. */
const VARIABLE = /\{\{\s*([^{}]{0,60}?)\s*\}\}/g;

/** The reply with what is known filled in. What is not known stays visible, so that it cannot be overlooked. */
export function fillReply(body: string, known: KnownValues): string {
	return body.replace(VARIABLE, (written, name: string) =>
		isVariable(name) ? known[name]?.trim() || `{{${name}}}` : written,
	);
}

/** Variables that stand in a text, by name; a text with one must not be sent. */
export function unresolvedIn(text: string): string[] {
	return [...text.matchAll(VARIABLE)].map(([, name = ""]) => name);
}

/** What stands in braces and is no variable: refused where a reply is saved. */
export function unknownVariables(body: string): string[] {
	return unresolvedIn(body).filter((name) => !isVariable(name));
}

function isVariable(name: string): name is ReplyVariable {
	return Object.hasOwn(REPLY_VARIABLES, name);
}

/** What the rep is typing after a slash at the end of the text; null when that is no shortcut. */
export function slashQuery(text: string): string | null {
	return /(?:^|\s)\/([a-z0-9-]{0,30})$/i.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** The text with the slash and what follows it replaced. */
export function withReply(text: string, reply: string): string {
	return text.replace(/(^|\s)\/[a-z0-9-]{0,30}$/i, (_, before: string) => `${before}${reply}`);
}

/** What a message may say of the contact and of us, by name: `{{first_name}}`, or `{{first_name|there}}`. */
export const VARIABLES = {
	first_name: "the contact's first name",
	name: "the contact's name",
	company: "the contact's company",
	role: "the contact's role",
	our_company: "your company's name",
	unsubscribe_link: "the link that ends these messages",
} as const;
export type Variable = keyof typeof VARIABLES;
export type Values = Partial<Record<Variable, string>>;

const PLACEHOLDER = /\{\{\s*([^{}|]*?)\s*(?:\|([^{}]*))?\}\}/g;

export function isVariable(name: string): name is Variable {
	return Object.hasOwn(VARIABLES, name);
}

/** What is wrong with a text, a sentence each: unknown variables and braces that do not close. */
export function problemsOfText(text: string): string[] {
	const unknown = [...text.matchAll(PLACEHOLDER)].flatMap(([, name = ""]) =>
		isVariable(name)
			? []
			: [`There is no variable {{${name}}}. There are: ${Object.keys(VARIABLES).join(", ")}.`],
	);
	const rest = text.replace(PLACEHOLDER, "");
	const open = /\{\{|\}\}/.test(rest) ? ["A variable is not closed: {{like_this}}."] : [];
	return [...new Set([...unknown, ...open])];
}

/** Puts the values in; what has neither value nor fallback stays as it is, for the gate to find. */
export function fillIn(text: string, values: Values): string {
	return text.replace(PLACEHOLDER, (whole, name: string, fallback: string | undefined) => {
		const value = isVariable(name) ? values[name]?.trim() : undefined;
		return value || fallback?.trim() || whole;
	});
}

/** Variables that were not resolved. */
export function unresolvedIn(text: string): string[] {
	return [...new Set(text.match(/\{\{[^{}]{0,80}\}\}|\{\{|\}\}/g) ?? [])];
}

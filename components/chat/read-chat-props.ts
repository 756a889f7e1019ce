import type { ChatProps } from "./chat";
import { isFields, readJson, readView, textOf } from "./wire-readers";

export function readChatProps(json: string): ChatProps | null {
	const value = readJson(json);
	if (!isFields(value)) return null;
	const { company, availability, greeting, suggestions, maxCharacters } = value;
	return {
		company: textOf(company) ?? "",
		availability: textOf(availability) ?? "",
		greeting: textOf(greeting) ?? "",
		suggestions: Array.isArray(suggestions) ? suggestions.filter(isText) : [],
		maxCharacters: typeof maxCharacters === "number" ? maxCharacters : Number.POSITIVE_INFINITY,
		view: readView(value.view),
		host: textOf(value.host) ?? null,
	};
}

function isText(value: unknown): value is string {
	return typeof value === "string";
}

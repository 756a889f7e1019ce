import { type JsonSchema, lastUserText, type ModelCall } from "./openai-call";

const SENTENCES = [
	"We build AI and data systems together with your own engineers.",
	"A first step is usually a short look at what you have and what hurts most.",
	"After that a small senior team works inside your repository and your process.",
	"Most projects put something useful in front of users early and grow from there.",
	"You keep the code, the tests and the knowledge of how it runs.",
] as const;

/** A calm assistant: takes up the visitor's words, tells something true of any consultancy, asks one thing. */
export function sensibleReply(call: ModelCall): string {
	const topic = lastUserText(call)
		.split(/\s+/)
		.slice(0, 8)
		.join(" ")
		.replace(/[.?!]+$/u, "");
	const start = topic ? `You mention “${topic}”.` : "Hello.";
	return [start, ...SENTENCES.slice(0, 3), "What are you working on at the moment?"].join(" ");
}

/** A reply of exactly `count` words, for measuring. */
export function replyOfLength(count: number): string {
	const words = SENTENCES.join(" ").split(" ");
	return Array.from({ length: count }, (_, index) => words[index % words.length]).join(" ");
}

/** What a model without an idea would answer: the emptiest value that the schema allows. */
export function emptiestAnswer(schema: JsonSchema | undefined): unknown {
	if (!schema) return {};
	if (schema.const !== undefined) return schema.const;
	if (Array.isArray(schema.enum)) return schema.enum.includes(null) ? null : schema.enum[0];
	const choices = schema.anyOf ?? schema.oneOf;
	if (Array.isArray(choices)) return emptiestChoice(choices.filter(isSchema));
	return emptiestOfType(schema);
}

function emptiestChoice(choices: JsonSchema[]): unknown {
	if (choices.some((it) => it.type === "null")) return null;
	return emptiestAnswer(choices[0]);
}

function emptiestOfType(schema: JsonSchema): unknown {
	const types = Array.isArray(schema.type) ? schema.type : [schema.type];
	if (types.includes("null")) return null;
	switch (types[0]) {
		case "array":
			return [];
		case "string":
			return "";
		case "boolean":
			return false;
		case "number":
		case "integer":
			return typeof schema.minimum === "number" ? schema.minimum : 0;
		default:
			return emptiestObject(schema);
	}
}

function emptiestObject(schema: JsonSchema): Record<string, unknown> {
	if (!isSchema(schema.properties)) return {};
	const required = Array.isArray(schema.required) ? schema.required : [];
	return Object.fromEntries(
		Object.entries(schema.properties)
			.filter(([key]) => required.includes(key))
			.map(([key, inner]) => [key, emptiestAnswer(isSchema(inner) ? inner : undefined)]),
	);
}

function isSchema(given: unknown): given is JsonSchema {
	return typeof given === "object" && given !== null && !Array.isArray(given);
}

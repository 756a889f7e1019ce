import { expect, it } from "vitest";
import { shownError } from "./shown-error";

const WORDS = "our board decides on Friday";

function anError(name: string, fields: object = {}): Error {
	return Object.assign(new Error(`failed with ${WORDS}`), { name }, fields);
}

it("an error is told with its name, its words, its code and where it happened", () => {
	const shown = shownError(Object.assign(new Error("no route"), { code: "EHOSTUNREACH" }));
	expect(shown).toMatchObject({ name: "Error", message: "no route", code: "EHOSTUNREACH" });
	expect(shown?.frames.length).toBeGreaterThan(0);
});

it("what a model was asked and answered stays out of the log", () => {
	const call = Object.assign(new Error("Too many requests"), {
		name: "AI_APICallError",
		statusCode: 429,
		requestBodyValues: { messages: [{ role: "user", content: WORDS }] },
		responseBody: WORDS,
	});
	const shown = shownError(call);
	expect(shown).toMatchObject({ message: "Too many requests", code: "429" });
	expect(JSON.stringify(shown)).not.toContain(WORDS);
});

it("errors whose own words repeat what they were given are told without them", () => {
	for (const name of [
		"AI_JSONParseError",
		"AI_TypeValidationError",
		"PrismaClientValidationError",
	]) {
		const shown = shownError(new Error("outer", { cause: anError(name, { text: WORDS }) }));
		expect(JSON.stringify(shown)).not.toContain(WORDS);
		expect(shown?.cause?.name).toBe(name);
	}
});

it("a cause that leads back to itself comes to an end", () => {
	const error = new Error("round");
	error.cause = error;
	expect(JSON.stringify(shownError(error))).toContain("round");
});

it("what is no error is told by its kind alone", () => {
	expect(shownError(WORDS)).toMatchObject({ name: "string", message: "" });
});

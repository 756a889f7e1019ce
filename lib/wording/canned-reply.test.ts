import { describe, expect, it } from "vitest";
import { fillReply, slashQuery, unknownVariables, unresolvedIn, withReply } from "./canned-reply";

describe("a canned reply", () => {
	it("has what is known filled in, spaces in the braces or not", () => {
		const body = "Hi {{visitor_name}}, {{ rep_name }} from {{company}} here.";
		const known = { visitor_name: "Jane", rep_name: "Anna", company: "Nordhavel" };
		expect(fillReply(body, known)).toBe("Hi Jane, Anna from Nordhavel here.");
	});

	it("keeps what is not known visible, and so cannot be sent", () => {
		const filled = fillReply("Hi {{visitor_name}}!", { visitor_name: "  " });
		expect(filled).toBe("Hi {{visitor_name}}!");
		expect(unresolvedIn(filled)).toEqual(["visitor_name"]);
		expect(unresolvedIn("Use { braces } freely, even {{}")).toEqual([]);
	});

	it("fills values in as they are, whatever stands in them", () => {
		expect(fillReply("Hi {{visitor_name}}", { visitor_name: "$& $1" })).toBe("Hi $& $1");
	});

	it("may not name what does not exist", () => {
		expect(unknownVariables("{{visitor_name}} {{price}} {{constructor}}")).toEqual([
			"price",
			"constructor",
		]);
	});
});

describe("a slash", () => {
	it("asks for a reply at the beginning and after a space, and not inside a word", () => {
		expect(slashQuery("/")).toBe("");
		expect(slashQuery("Hello /Pri")).toBe("pri");
		expect(slashQuery("and/or")).toBeNull();
		expect(slashQuery("https://x")).toBeNull();
		expect(slashQuery("/pri ")).toBeNull();
	});

	it("is replaced by the reply and nothing else is", () => {
		expect(withReply("Hello /pri", "It depends.")).toBe("Hello It depends.");
		expect(withReply("/", "$& costs $1")).toBe("$& costs $1");
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallCode } from "./small-code";

describe("the source that takes less memory", () => {
	it("looks ahead at nothing before each group", () => {
		expect(smallCode("(?:a|b)(?:c)+")).toBe("(?=)(?:a|b)(?=)(?:c)+");
	});

	it("leaves alone what only looks like a group", () => {
		for (const source of ["[(?:]x", "\\(?:", "[\\](?:]", "(?<=a)(b)"]) {
			expect(smallCode(source)).toBe(source);
		}
	});

	it("matches what it matched", () => {
		const letters = fc.string({ unit: fc.constantFrom(..."abcd (?:]\\") });
		const expression = /(?:a|(?:b|c)+ ?){1,3}(?:[(?:]d|\(?:|$)/;
		const small = new RegExp(smallCode(expression.source));
		fc.assert(
			fc.property(letters, (text) => {
				expect(small.exec(text)).toEqual(expression.exec(text));
			}),
		);
	});
});

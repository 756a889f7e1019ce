import { describe, expect, it } from "vitest";
import { factsInAnswer } from "./reading-schema";

const ANSWER = '{"facts":[{"fact":"referral","quote":"a {friend} said \\"go\\""}]}';
const FACTS = [{ fact: "referral", quote: 'a {friend} said "go"' }];

describe("the JSON in a model's answer", () => {
	it.each([
		ANSWER,
		`\`\`\`json\n${ANSWER}\n\`\`\``,
		`Sure! ${ANSWER} Hope that helps {smile}.`,
		`The form is {fact, quote}, so:\n${ANSWER}`,
		`Thinking: {"facts": maybe}.\n\n${ANSWER}`,
		`First try: {"facts":[]}\nBetter: ${ANSWER}`,
		`<reasoning>{"contact":{}}</reasoning>${ANSWER}`,
		ANSWER.replace("]}", '],"contact":"none","company_size":"90","language":"English","more":1}'),
		ANSWER.replace('"facts":[', '"facts":[null,7,"referral",{"fact":3},'),
	])("is found in %j", (answer) => {
		expect(factsInAnswer(answer)?.facts.filter(Boolean)).toEqual(FACTS);
	});

	it.each(["", "no", ANSWER.slice(0, -3), '{"answer":"none"}', "{".repeat(50_000), "[1]"])(
		"is not found in %j",
		(answer) => {
			expect(factsInAnswer(answer)).toBeNull();
		},
	);
});

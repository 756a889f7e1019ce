import { expect, test } from "vitest";
import { nextSteps, type StepsSource } from "./next-steps";

const source: StepsSource = {
	visitor: {},
	promise: null,
	trigger: "hot_lead",
	destination: "sales",
	kind: "escalation",
	caps: [],
	persona: "P1",
	team_time_zone: "Europe/Berlin",
};

test("Without an address an escalation is answered in the chat", () => {
	expect(nextSteps(source)[0]).toContain("Take over the chat now");
});

test("A capture without an address asks nobody to write to one", () => {
	expect(nextSteps({ ...source, kind: "capture" }).join(" ")).not.toContain("Write to");
});

test("A phone number is called at the time the visitor prefers", () => {
	const visitor = { phone: "+49 30 1234", preferred_time: "Thursday afternoon" };
	expect(nextSteps({ ...source, visitor })[0]).toBe("Call +49 30 1234, Thursday afternoon.");
});

test("A promise is a step, with its deadline on the team's clock", () => {
	const promise = { due: "2026-03-03T17:00:00Z", text: "heute vor 18:00 MEZ" };
	const visitor = { email: "jane@acme.example" };
	const steps = nextSteps({ ...source, kind: "capture", visitor, promise });
	expect(steps[0]).toBe("Write to jane@acme.example.");
	expect(steps[1]).toContain("18:00 CET");
});

test("For a competitor the first step is to quote no prices", () => {
	expect(nextSteps({ ...source, persona: "N1", destination: "general" })[0]).toContain(
		"Quote no prices",
	);
});

test("Another desk than sales is brought in by name", () => {
	const steps = nextSteps({ ...source, trigger: "out_of_scope", destination: "legal" });
	expect(steps.at(-1)).toBe("Bring in a colleague from legal.");
});

import { expect, test } from "vitest";
import { DESTINATIONS, RAISED_BY } from "./handoff";
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

test("A researcher may be answered or declined", () => {
	expect(nextSteps({ ...source, persona: "N2", destination: "general" })[0]).toContain("research");
});

test("Whoever left a number is called, whenever they said nothing of the time", () => {
	const visitor = { phone: "+49 30 1234" };
	expect(nextSteps({ ...source, visitor })[0]).toBe("Call +49 30 1234.");
	expect(nextSteps({ ...source, kind: "capture", visitor })[0]).toBe("Call +49 30 1234.");
});

test("Who is still there and left an address is met in the chat, later in writing", () => {
	const visitor = { email: "jane@acme.example" };
	expect(nextSteps({ ...source, visitor })[0]).toContain("while they are still there");
	expect(nextSteps({ ...source, kind: "capture", visitor })[0]).toBe("Write to jane@acme.example.");
	expect(nextSteps({ ...source, kind: "capture" })[0]).toContain("Wait for an address");
});

test("Nothing is to be kept where nothing was promised", () => {
	expect(nextSteps(source).join(" ")).not.toContain("as promised");
});

test("What stands against a project is asked before what brought the visitor here", () => {
	const about = (cap: "pre_funding" | "consultant") =>
		nextSteps({ ...source, caps: [{ cap, reason: "…" }] })[1];
	expect(about("pre_funding")).toContain("funding");
	expect(about("consultant")).toContain("client who decides");
	expect(nextSteps(source)[1]).toContain("Offer a call");
});

test("Every other reason has its own step, a question for another desk has none but the desk", () => {
	const steps = RAISED_BY.map((trigger) => nextSteps({ ...source, trigger }));
	const own = steps.flatMap((all) => all.slice(1));
	expect(new Set(own).size).toBe(RAISED_BY.length - 1);
	expect(nextSteps({ ...source, trigger: "out_of_scope" })).toHaveLength(1);
});

test("Sales and the team at large bring in nobody, the other desks are brought in", () => {
	const brought = (destination: StepsSource["destination"]) =>
		nextSteps({ ...source, destination }).some((step) => step.startsWith("Bring in"));
	expect(DESTINATIONS.filter((one) => !brought(one))).toEqual(["sales", "general"]);
});

test("There are four steps at most, and what is least urgent goes", () => {
	const steps = nextSteps({
		...source,
		persona: "N1",
		destination: "legal",
		visitor: { phone: "+49 30 1234" },
		promise: { due: "2026-03-03T17:00:00Z", text: "…" },
	});
	expect(steps).toHaveLength(4);
	expect(steps.join(" ")).not.toContain("Bring in");
});

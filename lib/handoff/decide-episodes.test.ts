import { describe, expect, it } from "vitest";
import { aCurrentHandoff, aDecideInput } from "@/lib/testing/a-decide-input";
import { decide } from "./decide";

type Changes = NonNullable<Parameters<typeof aDecideInput>[0]>;
type Current = NonNullable<Parameters<typeof aCurrentHandoff>[0]>;

function beside(current: Current, changes: Changes = {}) {
	return decide(
		aDecideInput({
			...changes,
			ledger: { current: aCurrentHandoff(current), ...changes.ledger },
		}),
	);
}

describe("beside an open handoff", () => {
	it("a message that brings nothing is answered by the assistant", () => {
		expect(beside({})).toEqual({ act: "none" });
	});

	it("a yes rings who is there, and where nobody would hear it a time is offered as well", () => {
		const accepts = (someoneAvailable: boolean) =>
			beside({}, { says: ["accepts"], someoneAvailable });
		expect(accepts(true)).toMatchObject({
			event: "accepted",
			ring: true,
			terms: { promise: "none" },
		});
		expect(accepts(false)).toMatchObject({ ring: true, terms: { promise: "offered" } });
	});

	it("a ring in an empty room keeps the promise of an address that is known", () => {
		const email = { email: "jane@acme.example" };
		const decision = beside(
			{},
			{
				says: ["accepts"],
				someoneAvailable: false,
				visitor: { contact: email },
				ledger: { contactBefore: email },
			},
		);
		expect(decision).toMatchObject({ ring: true, terms: { promise: "made" } });
	});

	it("a no declines the offer, a no beside news of the company does not", () => {
		expect(beside({}, { says: ["declines"] })).toMatchObject({ event: "declined" });
		expect(beside({}, { says: ["declines", "company_confirmed"] })).toEqual({ act: "none" });
	});

	it("what held before is remembered beside what holds now", () => {
		const decision = beside({ also: ["stall"] }, { says: ["accepts", "legal_compliance"] });
		expect(decision).toMatchObject({ terms: { also: ["stall", "out_of_scope"] } });
	});
});

describe("beside a declined handoff", () => {
	const declined: Current = { status: "declined", trigger: "frustration", also: ["stall"] };

	it("a request reopens it, with all the reasons there were", () => {
		const decision = beside(declined, { says: ["explicit_request"] });
		expect(decision).toMatchObject({
			event: "reopened",
			terms: { trigger: "explicit_request", also: ["frustration", "stall"] },
		});
	});

	it("a question for a desk is shown the way there, a complaint is answered by the assistant", () => {
		const request: Current = { status: "declined" };
		expect(beside(request, { says: ["legal_compliance"] })).toMatchObject({
			act: "still_open",
			because: "out_of_scope",
		});
		expect(beside(request, { says: ["frustration"] })).toEqual({ act: "none" });
	});
});

describe("a handoff whose visitor turns out to be a competitor", () => {
	it("leaves sales, and stays with any other desk", () => {
		const accepted = (destination: "sales" | "legal") =>
			beside({ destination }, { says: ["accepts"], visitor: { persona: "N1" } });
		expect(accepted("sales")).toMatchObject({
			terms: { destination: "general", priority: "normal" },
		});
		expect(accepted("legal")).toMatchObject({
			terms: { destination: "legal", priority: "normal" },
		});
	});

	it("stays where it is, at its priority, for everybody else", () => {
		expect(beside({ destination: "legal" }, { says: ["accepts"] })).toMatchObject({
			terms: { destination: "legal", priority: "high" },
		});
	});
});

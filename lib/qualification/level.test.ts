import { describe, expect, it } from "vitest";
import { aQualification } from "@/lib/testing/a-qualification";
import { DIMENSIONS, type Dimension, type DimensionLevel } from "./facts";
import { type LevelBasis, levelBasis, levelOf } from "./level";
import type { Evidence, LeadLevel, Qualification } from "./qualification";

type Known = Partial<Record<Dimension, DimensionLevel>>;

const REFERRAL: Evidence = { fact: "referral", quote: "Ada sent me", by: "rule", messageId: "m1" };

function aState(known: Known, changes: Partial<Qualification> = {}): Qualification {
	const state = aQualification(changes);
	for (const one of DIMENSIONS) state.dimensions[one].level = known[one] ?? "not_detected";
	return state;
}

describe("what a level rests on", () => {
	const decider: Known = { problem: "confirmed", authority: "confirmed" };

	it.each<[Known, LeadLevel, LevelBasis["rests"]]>([
		[{ ...decider, company: "partial" }, "hot", ["problem", "authority", "company"]],
		[{ ...decider, timing: "confirmed" }, "hot", ["problem", "authority", "timing"]],
		[
			{ ...decider, company: "partial", timing: "partial" },
			"hot",
			["problem", "authority", "company", "timing"],
		],
		[decider, "warm", ["problem", "authority"]],
		[{ problem: "confirmed", timing: "partial" }, "warm", ["problem", "timing"]],
		[{ authority: "confirmed", company: "confirmed" }, "warm", ["authority"]],
		[
			{ problem: "partial", timing: "partial", company: "confirmed" },
			"warm",
			["problem", "timing"],
		],
		[{ problem: "confirmed" }, "cold", []],
		[{}, "cold", []],
	])("with %j known, %s, is %j", (known, level, rests) => {
		expect(levelBasis(aState(known))).toEqual({ level, rests });
	});

	it("is a referral only where it stands in for the problem", () => {
		const restsOf = (known: Known) => levelBasis(aState(known, { referral: REFERRAL })).rests;
		expect(restsOf({ authority: "confirmed", timing: "partial" })).toEqual([
			"authority",
			"timing",
			"referral",
		]);
		expect(restsOf({ ...decider, timing: "partial" })).not.toContain("referral");
	});

	it("is told of the level that a cap or an open contradiction holds down", () => {
		const known: Known = { ...decider, timing: "partial" };
		const capped = aState(known, { caps: ["consultant"] });
		const open = aState(known, { contradiction: "open" });
		expect([capped, open].map(levelOf)).toEqual(["warm", "warm"]);
		expect([capped, open].map((state) => levelBasis(state).level)).toEqual(["hot", "hot"]);
	});
});

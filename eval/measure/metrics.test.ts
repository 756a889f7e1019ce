import { describe, expect, it } from "vitest";
import { isFalseAlarm, isMiss, type Judgement, judge } from "./judgement";
import { measure } from "./metrics";

function aJudgement(overrides: Partial<Judgement>): Judgement {
	return {
		set: "turns",
		fact: "frustration",
		id: "1",
		text: "…",
		lang: "en",
		source: "ours",
		expected: ["yes"],
		found: "yes",
		...overrides,
	};
}
const hit = aJudgement({});
const miss = aJudgement({ found: null });
const falseAlarm = aJudgement({ expected: [] });
const quiet = aJudgement({ expected: [], found: null });

describe("measure", () => {
	it("divides hits by expected rows for recall and by found rows for precision", () => {
		const metrics = measure([hit, hit, hit, miss, falseAlarm, quiet]);
		expect(metrics).toMatchObject({ positives: 4, negatives: 2, recall: 0.75, precision: 0.75 });
		expect(metrics.f1).toBeCloseTo(0.75);
	});

	it("counts false alarms among the rows where nothing may be found", () => {
		expect(measure([falseAlarm, quiet, quiet, quiet, hit]).falseAlarmRate).toBe(0.25);
	});

	it("takes the wrong category as a miss that also costs precision, not as a false alarm", () => {
		const wrong = aJudgement({ expected: ["legal_compliance"], found: "commercial_terms" });
		expect(measure([wrong])).toMatchObject({ recall: 0, precision: 0, falseAlarmRate: null });
	});

	it("accepts any of several right values", () => {
		const either = aJudgement({ expected: ["ann", "ann lee"], found: "ann lee" });
		expect(measure([either]).recall).toBe(1);
	});

	it("lets every source and every language count once in the averages", () => {
		const small = aJudgement({ source: "small", lang: "de", found: null });
		const metrics = measure([hit, hit, hit, small]);
		expect(metrics).toMatchObject({
			recall: 0.75,
			recallOverSources: 0.5,
			recallOverLanguages: 0.5,
		});
	});

	it("says nothing where there is nothing to divide by", () => {
		expect(measure([quiet])).toMatchObject({ recall: null, precision: null, f1: null });
		expect(measure([miss])).toMatchObject({ recall: 0, falseAlarmRate: null, f1: null });
	});

	it("calls the harmonic mean of two zeros zero", () => {
		expect(measure([miss, falseAlarm]).f1).toBe(0);
	});
});

describe("judge", () => {
	it("measures only the facts that a row names", () => {
		const { set, id, text, lang, source } = hit;
		const judgements = judge(
			{ set, id, text, lang, source },
			{ injection: [] },
			{ frustration: "yes" },
		);
		expect(judgements).toHaveLength(1);
		expect(judgements[0]).toMatchObject({ fact: "injection", expected: [], found: null });
	});

	it("tells a miss from a false alarm", () => {
		expect([hit, miss, falseAlarm, quiet].map(isMiss)).toEqual([false, true, false, false]);
		expect([hit, miss, falseAlarm, quiet].map(isFalseAlarm)).toEqual([false, false, true, false]);
	});
});

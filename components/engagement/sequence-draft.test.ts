import { describe, expect, it } from "vitest";
import { sequence } from "@/lib/engagement/outreach/sequence";
import { newDraft, sentOf, withoutStep, withStep } from "./sequence-draft";

const filled = (draft: ReturnType<typeof newDraft>) => ({
	...draft,
	name: "Welcome",
	steps: draft.steps.map((step) => ({ ...step, subject: "A thought" })),
});

describe("a sequence being edited", () => {
	it("is valid with every step that is added, and leads from one to the next", () => {
		const draft = filled(withStep(withStep(newDraft())));
		expect(sequence.safeParse(sentOf(draft)).success).toBe(true);
		expect(draft.steps.map(({ next }) => next)).toEqual(["step-2", "step-3", ""]);
	});

	it("stays connected when a step in the middle goes", () => {
		const draft = filled(withoutStep(withStep(withStep(newDraft())), "step-2"));
		expect(draft.steps.map(({ next }) => next)).toEqual(["step-3", ""]);
		expect(sequence.safeParse(sentOf(draft)).success).toBe(true);
	});

	it("tells of hours that are no number beside the field", () => {
		const draft = filled(newDraft());
		const [step] = draft.steps;
		if (!step) throw new Error("A new sequence has a step.");
		const wrong = { ...draft, steps: [{ ...step, waitHours: "soon" }] };
		const read = sequence.safeParse(JSON.parse(JSON.stringify(sentOf(wrong))));
		expect(read.error?.issues[0]?.path).toEqual(["steps", 0, "wait_hours"]);
	});
});

import type { SequenceStep, StepCondition } from "@/lib/engagement/outreach/sequence";
import type { SequenceRow } from "@/lib/wire/outreach";

/** A step as it is typed: numbers are texts until they are sent. */
export type StepDraft = {
	key: string;
	waitHours: string;
	when: StepCondition;
	subject: string;
	body: string;
	byModel: boolean;
	/** "" ends the sequence. */
	next: string;
	otherwise: string;
};

export type SequenceDraft = { name: string; active: boolean; steps: StepDraft[] };

const FIRST_WORDS =
	"Hello {{first_name|there}},\n\n\n\nTo hear no more from us: {{unsubscribe_link}}";

export function newStep(taken: readonly string[]): StepDraft {
	let number = taken.length + 1;
	while (taken.includes(`step-${number}`)) number += 1;
	return {
		key: `step-${number}`,
		waitHours: taken.length === 0 ? "0" : "72",
		when: "always",
		subject: "",
		body: FIRST_WORDS,
		byModel: false,
		next: "",
		otherwise: "",
	};
}

export function newDraft(): SequenceDraft {
	return { name: "", active: false, steps: [newStep([])] };
}

export function draftOf({ name, active, steps }: SequenceRow): SequenceDraft {
	return { name, active, steps: steps.map(stepDraft) };
}

function stepDraft({
	wait_hours,
	by_model = false,
	next,
	otherwise,
	...step
}: SequenceStep): StepDraft {
	return {
		...step,
		byModel: by_model,
		waitHours: String(wait_hours),
		next: next ?? "",
		otherwise: otherwise ?? "",
	};
}

/** As the server reads it; what is no number goes as it is and comes back with a sentence. */
export function sentOf({ name, active, steps }: SequenceDraft) {
	return {
		name,
		active,
		steps: steps.map(({ waitHours, byModel, next, otherwise, ...step }) => ({
			...step,
			by_model: byModel,
			wait_hours: waitHours.trim() === "" ? null : Number(waitHours),
			next: next || null,
			otherwise: otherwise || null,
		})),
	};
}

/** One more step, to which the last one leads. */
export function withStep(draft: SequenceDraft): SequenceDraft {
	const step = newStep(draft.steps.map(({ key }) => key));
	const before = draft.steps.map((one, at) =>
		at === draft.steps.length - 1 && one.next === "" ? { ...one, next: step.key } : one,
	);
	return { ...draft, steps: [...before, step] };
}

/** Without a step; whatever led to it leads where it led. */
export function withoutStep(draft: SequenceDraft, key: string): SequenceDraft {
	const gone = draft.steps.find((step) => step.key === key);
	const past = (to: string) => (to === key ? (gone?.next ?? "") : to);
	const steps = draft.steps.flatMap((step) =>
		step.key === key ? [] : [{ ...step, next: past(step.next), otherwise: past(step.otherwise) }],
	);
	return { ...draft, steps };
}

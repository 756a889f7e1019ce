import { z } from "zod";
import { problemsOfText } from "./variables";

/** Judged on the message before; the first step has none, and is always taken. */
export const STEP_CONDITIONS = [
	"always",
	"opened",
	"not_opened",
	"clicked",
	"not_clicked",
] as const;
export type StepCondition = (typeof STEP_CONDITIONS)[number];

export const SEQUENCE_LIMITS = {
	steps: 20,
	subject: 200,
	body: 10_000,
	wait_hours: 24 * 60,
} as const;

const key = z
	.string()
	.regex(/^[a-z0-9-]{1,40}$/, "A step's key has small letters, digits and dashes only.");

export const sequenceStep = z.strictObject({
	key,
	/** From the message before, or from being enrolled. */
	wait_hours: z
		.number("Hours are a number.")
		.min(0, "A wait is not negative.")
		.max(SEQUENCE_LIMITS.wait_hours, "A step waits 60 days at most."),
	when: z.enum(STEP_CONDITIONS),
	subject: z.string().trim().min(1, "A message needs a subject.").max(SEQUENCE_LIMITS.subject),
	body: z.string().trim().min(1, "A message needs words.").max(SEQUENCE_LIMITS.body),
	/** The model, when there is one, puts it into words that fit each reader. */
	by_model: z.boolean().optional(),
	/** After it was sent; null ends the sequence. */
	next: key.nullable(),
	/** In its place when the condition does not hold; null ends the sequence. */
	otherwise: key.nullable(),
});
export type SequenceStep = z.infer<typeof sequenceStep>;

/** A sequence starts at its first step, and comes to an end whatever the contact does. */
export const sequence = z
	.strictObject({
		name: z.string().trim().min(1, "A sequence needs a name.").max(100),
		active: z.boolean(),
		steps: z
			.array(sequenceStep)
			.min(1, "A sequence has a step at least.")
			.max(SEQUENCE_LIMITS.steps, `A sequence has ${SEQUENCE_LIMITS.steps} steps at most.`),
	})
	.superRefine(({ steps }, context) => {
		const tell = (path: (string | number)[], message: string) =>
			context.addIssue({ code: "custom", path: ["steps", ...path], message });
		const keys = steps.map((step) => step.key);
		steps.forEach((step, at) => {
			if (keys.indexOf(step.key) !== at) tell([at, "key"], "Another step has this key already.");
			for (const edge of EDGES) {
				const to = step[edge];
				if (to !== null && !keys.includes(to)) tell([at, edge], `There is no step “${to}”.`);
			}
			for (const field of ["subject", "body"] as const) {
				for (const problem of problemsOfText(step[field])) tell([at, field], problem);
			}
		});
		const loop = loopIn(steps);
		if (loop) {
			const at = keys.indexOf(loop.at(-1) ?? "");
			tell([at, "next"], `These steps lead in a circle: ${[...loop, loop[0]].join(" → ")}.`);
		}
		for (const at of unreached(steps)) tell([at, "key"], "No step leads here.");
	});
export type Sequence = z.infer<typeof sequence>;

const EDGES = ["next", "otherwise"] as const;

function nextOf(steps: readonly SequenceStep[], from: string): string[] {
	const step = steps.find((one) => one.key === from);
	return step ? EDGES.flatMap((edge) => step[edge] ?? []) : [];
}

/** The keys of a circle, in order; null when every way ends. */
export function loopIn(steps: readonly SequenceStep[]): string[] | null {
	const done = new Set<string>();
	function walk(at: string, path: readonly string[]): string[] | null {
		const met = path.indexOf(at);
		if (met >= 0) return path.slice(met);
		if (done.has(at)) return null;
		for (const next of nextOf(steps, at)) {
			const loop = walk(next, [...path, at]);
			if (loop) return loop;
		}
		done.add(at);
		return null;
	}
	for (const { key: start } of steps) {
		const loop = walk(start, []);
		if (loop) return loop;
	}
	return null;
}

function unreached(steps: readonly SequenceStep[]): number[] {
	const [first] = steps;
	if (!first) return [];
	const reached = new Set([first.key]);
	for (const at of reached) for (const next of nextOf(steps, at)) reached.add(next);
	return steps.flatMap((step, at) => (reached.has(step.key) ? [] : [at]));
}

/** What is known of the message before. */
export type Reaction = { opened: boolean; clicked: boolean };

const CONDITIONS = {
	always: () => true,
	opened: ({ opened, clicked }) => opened || clicked,
	not_opened: ({ opened, clicked }) => !opened && !clicked,
	clicked: ({ clicked }) => clicked,
	not_clicked: ({ clicked }) => !clicked,
} as const satisfies Record<StepCondition, (reaction: Reaction) => boolean>;

/** The step to take now, from the one planned on; null when there is none left. */
export function stepToTake(
	steps: readonly SequenceStep[],
	planned: string,
	before: Reaction | null,
): SequenceStep | null {
	let at: string | null = planned;
	while (at !== null) {
		const step = steps.find((one) => one.key === at);
		if (!step) return null;
		if (before === null || CONDITIONS[step.when](before)) return step;
		at = step.otherwise;
	}
	return null;
}

import { TRIGGERS, type Trigger } from "@/lib/handoff/handoff";
import { LEAD_LEVELS, type LeadLevel } from "@/lib/qualification/qualification";
import type { ReplayedTranscript } from "@/lib/wire/replay";

export type Summary = {
	messages: number;
	/** How many conversations ended at each level, hottest first. */
	levels: { level: LeadLevel; count: number }[];
	/** How many handoffs each trigger proposed, strongest first. */
	triggers: { trigger: Trigger; count: number }[];
	withoutHandoff: number;
	/** Conversations in which a time was promised. */
	promises: number;
};

const PROPOSED = ["opened", "upgraded", "reopened"];

export function summaryOf(conversations: readonly ReplayedTranscript[]): Summary {
	const turns = conversations.flatMap(({ replayed }) => replayed.turns);
	const proposed = turns.flatMap(({ handoff }) =>
		handoff && PROPOSED.includes(handoff.event) ? [handoff.trigger] : [],
	);
	return {
		messages: turns.length,
		levels: [...LEAD_LEVELS].reverse().map((level) => ({
			level,
			count: conversations.filter((one) => lastLevel(one) === level).length,
		})),
		triggers: TRIGGERS.map((trigger) => ({
			trigger,
			count: proposed.filter((one) => one === trigger).length,
		})).filter(({ count }) => count > 0),
		withoutHandoff: conversations.filter((one) => lastTrigger(one) === null).length,
		promises: conversations.filter(hasPromise).length,
	};
}

export function lastLevel({ replayed }: ReplayedTranscript): LeadLevel {
	return replayed.turns.at(-1)?.level ?? "cold";
}

/** The trigger of the handoff as it stood in the end; null when none was opened. */
export function lastTrigger({ replayed }: ReplayedTranscript): Trigger | null {
	return replayed.turns.findLast(({ handoff }) => handoff !== null)?.handoff?.trigger ?? null;
}

export function hasPromise({ replayed }: ReplayedTranscript): boolean {
	return replayed.turns.some(({ handoff }) => handoff?.promise);
}

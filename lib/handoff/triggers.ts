import { type Fact, OUT_OF_SCOPE, type Signal, type Subject } from "@/lib/qualification/facts";
import type { Qualification } from "@/lib/qualification/qualification";
import { TRIGGERS, type Trigger } from "./handoff";
import type { Ledger } from "./ledger";
import { firesFor } from "./persona-rule";

/** Short, non-committal replies in a row that mean a stalled conversation. */
export const STALL_SHORT_REPLIES = 2;
/** The reply to this exchange is the stall offer when nothing was proposed before. */
export const STALL_EXCHANGES = 8;
/** A warm visitor gets the soft offer from this exchange on. */
export const SOFT_OFFER_EXCHANGES = 6;

export type Situation = {
	qualification: Qualification;
	/** What this very message says. */
	signals: readonly Signal[];
	ledger: Ledger;
};

const HOLDS = {
	hot_lead: ({ qualification, ledger }) =>
		qualification.level === "hot" && !ledger.proposed.includes("hot_lead"),
	explicit_request: ({ signals }) => says(signals, "explicit_request"),
	out_of_scope: ({ signals }) => subjectOf(signals) !== null,
	frustration: ({ signals }) => says(signals, "frustration") || says(signals, "dismissal"),
	stall: ({ ledger }) => stalled(ledger),
	warm_soft_offer: ({ qualification, ledger }) =>
		qualification.level === "warm" &&
		ledger.exchanges >= SOFT_OFFER_EXCHANGES &&
		ledger.proposed.length === 0,
} as const satisfies Record<Trigger, (situation: Situation) => boolean>;

/** Every trigger that holds now, strongest first. */
export function triggersOf(situation: Situation): Trigger[] {
	const { persona } = situation.qualification;
	return TRIGGERS.filter((trigger) => firesFor(trigger, persona) && HOLDS[trigger](situation));
}

/** The out-of-scope subject of a message; where several hold, the one that most needs a person's name. */
export function subjectOf(signals: readonly Signal[]): Subject | null {
	return OUT_OF_SCOPE.find((subject) => says(signals, subject)) ?? null;
}

export function says(signals: readonly Signal[], fact: Fact): boolean {
	return signals.some((signal) => signal.fact === fact);
}

function stalled({ repeatsQuestion, shortReplies, exchanges, proposed }: Ledger): boolean {
	if (repeatsQuestion) return true;
	if (shortReplies >= STALL_SHORT_REPLIES) return true;
	return exchanges >= STALL_EXCHANGES && proposed.length === 0;
}

/** Stall and frustration are one rank in the founding document; neither upgrades the other. */
const RANK = {
	hot_lead: 1,
	explicit_request: 2,
	out_of_scope: 3,
	frustration: 4,
	stall: 4,
	warm_soft_offer: 5,
} as const satisfies Record<Trigger, number>;

export function isStronger(trigger: Trigger, than: Trigger): boolean {
	return RANK[trigger] < RANK[than];
}

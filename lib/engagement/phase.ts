import type { EventKind, Phase } from "./kinds";
import type { EngagementState } from "./state";

/** What shows that somebody is deciding whether to buy. */
const BUYING = [
	"qualified",
	"meeting_booked",
	"met",
	"proposal_sent",
	"proposal_viewed",
] as const satisfies readonly EventKind[];

/**
 * FIND: not known to be deciding. WIN: deciding. KEEP: a customer. GROW: a customer who is deciding again.
 * A colleague's correction holds until something newer says otherwise.
 */
export function phaseOf({ last, phaseSet }: EngagementState): Phase {
	const buying = newest(last, BUYING);
	const { won = NEVER, lost = NEVER, churned = NEVER } = last;
	const evidence = Math.max(buying, won, lost, churned);
	if (phaseSet && phaseSet.at >= evidence) return phaseSet.phase;
	const isCustomer =
		won > churned || (won === churned && won !== NEVER) || wasSetCustomer(phaseSet, churned);
	const since = Math.max(won, lost, churned, phaseSet?.at ?? NEVER);
	if (buying > since) return isCustomer ? "GROW" : "WIN";
	if (isCustomer) return "KEEP";
	return buying > Math.max(lost, churned) ? "WIN" : "FIND";
}

const NEVER = Number.NEGATIVE_INFINITY;

function wasSetCustomer(phaseSet: EngagementState["phaseSet"], churned: number): boolean {
	if (!phaseSet || phaseSet.at <= churned) return false;
	return phaseSet.phase === "KEEP" || phaseSet.phase === "GROW";
}

export function newest(last: EngagementState["last"], kinds: readonly EventKind[]): number {
	return Math.max(NEVER, ...kinds.map((kind) => last[kind] ?? NEVER));
}

import type { Outcome } from "@/lib/handoff/outcome";
import type { Transaction } from "../client";

/** Outcomes that mean the visitor was spoken to: what was promised is kept. */
const CONTACTED: readonly Outcome[] = ["called", "meeting_booked", "proposal_sent"];

/**
 * What a resolved handoff's promise came to. Said again with another outcome it is judged anew: only what this
 * resolution itself settled, known by its instant, may change; a promise kept or broken before stays.
 */
export async function settlePromises(
	tx: Transaction,
	{ handoffId, at, outcome }: { handoffId: string; at: number; outcome: Outcome },
): Promise<void> {
	const now = new Date(at);
	const contacted = CONTACTED.includes(outcome);
	const state = contacted ? "kept" : "withdrawn";
	await tx.$executeRaw`
		UPDATE handoff SET first_contact_at = CASE WHEN ${contacted} THEN ${now}::timestamptz END
		WHERE id = ${handoffId} AND (first_contact_at IS NULL OR first_contact_at = ${now})`;
	await tx.$executeRaw`
		UPDATE promise SET state = ${state}, settled_at = ${now}
		WHERE handoff_id = ${handoffId}
			AND (state = 'open' OR (settled_at = ${now} AND state IN ('kept', 'withdrawn')))`;
}

/**
 * What became of one try to tell the outside of a handoff. Every destination answers in these three words.
 *
 * - `delivered`: the other side said so. `reference` is its own name for what it now holds.
 * - `retry`: passing trouble. `afterMs` is what the other side asked us to wait; without it the queue's own
 *   backoff applies. `unknown` means that the message may have arrived all the same (a time-out or a reset
 *   after sending), so that a repeat must be marked as one, or looked up first.
 * - `refused`: repeating will not help; a person must mend `code`. The fallback goes out at once.
 *
 * `reason` is a sentence for the operator's screen: no secret, no web address with a token in it.
 */
export type DeliveryOutcome =
	| { status: "delivered"; reference?: string }
	| { status: "retry"; afterMs?: number; reason: string; unknown: boolean }
	| { status: "refused"; reason: string; code: string };

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
	| {
			status: "retry";
			afterMs?: number;
			/** The wait is this one's own; others on the same way need not keep it. */
			alone?: true;
			reason: string;
			unknown: boolean;
	  }
	| { status: "refused"; reason: string; code: string };

/** A try with the words that went out, as far as any did: no secret, no address of the way. */
export type Told = { outcome: DeliveryOutcome; sent?: string | undefined };

/**
 * Refusals that lie in the way and not in the message: once an admin has mended it and something gets through, what
 * they kept back is delivered as well. Sources: Slack's and HubSpot's words, HTTP, RFC 4954 for the sign-in.
 */
export const MENDABLE_REFUSALS = [
	"no_service",
	"no_service_id",
	"no_active_hooks",
	"no_team",
	"team_disabled",
	"invalid_token",
	"channel_is_archived",
	"channel_not_found",
	"action_prohibited",
	"posting_to_general_channel_denied",
	"user_not_found",
	"invalid_address",
	"not_configured",
	"unauthorized",
	"missing_scope",
	"missing_property",
	"sign_in",
	"http_401",
	"http_403",
	"http_404",
	"http_410",
] as const;

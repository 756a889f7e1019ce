import { Refusal } from "@/lib/wire/refusal";

/** `burst` at once, then `perSecond`. */
export type Limit = { burst: number; perSecond: number };

/** A person typing fast stays far below; a script does not. */
export const LIMITS = {
	conversation: { burst: 20, perSecond: 2 },
	/** A whole office behind one address is fine; a flood is not. */
	address: { burst: 1_200, perSecond: 100 },
	form: { burst: 10, perSecond: 0.5 },
	/** Typing and reading, which pages send a few times a minute. */
	sign: { burst: 20, perSecond: 1 },
	/** Batches of events from one other system. */
	api: { burst: 200, perSecond: 50 },
} as const satisfies Record<string, Limit>;

type Bucket = { tokens: number; at: number };

const BUCKETS_KEPT = 50_000;
const buckets = new Map<string, Bucket>();

/**
 * A token bucket for each key, in this process's memory.
 * @param now milliseconds, from a clock that does not jump
 * @throws Refusal `too_many_messages` with the seconds until the next one may pass
 */
export function takeToken(kind: keyof typeof LIMITS, key: string, now: number): void {
	const { burst, perSecond } = LIMITS[kind];
	const name = `${kind}:${key}`;
	const before = buckets.get(name) ?? { tokens: burst, at: now };
	const tokens = Math.min(burst, before.tokens + ((now - before.at) / 1000) * perSecond);
	buckets.delete(name);
	buckets.set(name, { tokens: Math.max(tokens - 1, tokens < 1 ? tokens : 0), at: now });
	forgetOldest();
	if (tokens >= 1) return;
	throw new Refusal("too_many_messages", Math.max(1, Math.ceil((1 - tokens) / perSecond)));
}

/** The one not used for longest goes first: a Map keeps the order of insertion. */
function forgetOldest(): void {
	if (buckets.size <= BUCKETS_KEPT) return;
	const oldest = buckets.keys().next().value;
	if (oldest !== undefined) buckets.delete(oldest);
}

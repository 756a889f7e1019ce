import type { Claim, DeliveryToMake } from "@/lib/adapters/db/deliveries";
import type { SlackWay } from "@/lib/adapters/slack/slack-teller";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import type { World } from "@/lib/world";
import { unforeseen } from "./deliver-one";
import { record } from "./record";
import { backoff } from "./waits";

/** As many as one digest shows in full. */
export const DIGEST_MAX = 40;
/** Up to here a channel gets each handoff as a message of its own, as long as Slack does not mind. */
const SINGLES_MAX = 5;
/** One message a second and channel; Slack lets short bursts pass. Source: docs.slack.dev, rate limits. */
const PACE_MS = 1_000;
/** After a 429 the pace is kept for this long. */
const LIMITED_MS = 10 * 60_000;
const SHORTEST_REST_MS = 250;

type Telling = { by: string; way: SlackWay; claim: Claim };

/**
 * Tells one channel of what was claimed for it: each handoff by itself, or a burst as one message, the hottest first.
 * The first failure ends it; what was not sent is given back.
 * @returns after how many milliseconds the way is free again
 */
export async function tellSlack(world: World, { by, way, claim }: Telling): Promise<number> {
	const messages = messagesOf(claim);
	for (const [place, deliveries] of messages.entries()) {
		const isLast = place === messages.length - 1;
		const { outcome, restMs } = await tellOne(world, { by, way, claim, deliveries, isLast });
		if (outcome.status === "delivered" && !isLast) continue;
		if (!isLast) await world.deliveries.giveBack({ by, held: [] });
		return restMs;
	}
	return 0;
}

function messagesOf({ deliveries, limited, failures }: Claim): DeliveryToMake[][] {
	if (limited || failures > 0 || deliveries.length > SINGLES_MAX) return [deliveries];
	return deliveries.map((one) => [one]);
}

type OneMessage = Telling & { deliveries: DeliveryToMake[]; isLast: boolean };

async function tellOne(world: World, { by, way, claim, deliveries, isLast }: OneMessage) {
	const at = world.now();
	const started = performance.now();
	const { outcome, sent } = await way
		.tell(deliveries, (handoffId) => world.links.handoff(handoffId))
		.catch((error: unknown) => ({ outcome: unforeseen(error), sent: [] }));
	const restMs = restAfter(outcome, claim, world.chance());
	const refused = outcome.status === "refused";
	await record(world, {
		by,
		at,
		outcome,
		lane: way.lane,
		deliveries: deliveries.map(({ id, attempts }, place) => ({ id, attempts, sent: sent[place] })),
		milliseconds: Math.round(performance.now() - started),
		waitMs: 0,
		laneWaitMs: restMs,
		limitedMs: outcome.status === "retry" && outcome.afterMs !== undefined ? LIMITED_MS : 0,
		keepLane: !isLast && outcome.status === "delivered",
		detour: refused && way.hasDetour,
		fallBack: refused && !way.hasDetour && (await world.mail.isConfigured()),
	});
	return { outcome, restMs };
}

function restAfter(outcome: DeliveryOutcome, claim: Claim, chance: number): number {
	switch (outcome.status) {
		case "delivered":
			return claim.limited ? PACE_MS : 0;
		case "refused":
			return 0;
		case "retry":
			return outcome.afterMs === undefined
				? backoff("slack", claim.failures, chance)
				: Math.max(outcome.afterMs, SHORTEST_REST_MS);
		default:
			return outcome satisfies never;
	}
}

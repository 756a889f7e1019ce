import type { LaneToServe, OneByOneTarget } from "@/lib/adapters/db/deliveries";
import type { DeliveryTarget } from "@/lib/adapters/db/store";
import type { SlackWay } from "@/lib/adapters/slack/slack-teller";
import type { World } from "@/lib/world";
import { deliverOne } from "./deliver-one";
import { keepLooking, type Looking } from "./keep-looking";
import { aLane, type Lane, type Run } from "./lane";
import { DIGEST_MAX, tellSlack } from "./tell-slack";

/** After this long without success elsewhere, sales@ hears of a handoff by e-mail. */
const FALLBACK_AFTER_MS = 60_000;
/** A wake-up sends at once; the tick meets what is due again, and what a dead worker left. */
const TICK_MS = 1_000;
const SWEEP_EVERY_TICKS = 5;
const STOP_WITHIN_MS = 8_000;
/** How many deliveries are under way at once: a CRM takes seconds where Slack takes milliseconds. */
const PLACES = { crm: 16, mail: 4, visitor: 1, slack: 1 } as const satisfies Record<
	DeliveryTarget,
	number
>;

/** `worker` names this process while it lives: what it has claimed is freed when it dies. */
type Place = { worker: string; tickMs?: number | undefined };

/**
 * Carries what is due to Slack, CRM and mail, as long as this process lives. Each way is a lane of its own, so that
 * none waits for another.
 */
export function startDelivering(world: World, { worker, tickMs = TICK_MS }: Place): Looking {
	const lanes = new Map<string, Lane>();
	let stopped = false;
	let ticks = 0;

	async function lookOnce(): Promise<void> {
		for (const target of await world.deliveries.due()) {
			if (target !== "slack") laneOf({ lane: target, target }).look();
			else for (const way of await world.slack.ways()) laneOf({ ...way, target }, way).look();
		}
	}

	/** The latest settings count: a way is read anew with every look. */
	const ways = new Map<string, SlackWay>();

	function laneOf(to: LaneToServe, way?: SlackWay): Lane {
		if (way) ways.set(to.lane, way);
		const known = lanes.get(to.lane);
		if (known) return known;
		const made = openLane(to);
		lanes.set(to.lane, made);
		return made;
	}

	function openLane({ lane, target }: LaneToServe): Lane {
		const by = `${worker} ${lane}`;
		const held = new Set<string>();
		let isOpen = false;
		const made = aLane({
			places: PLACES[target],
			async take(free) {
				if (stopped) return [];
				if (!isOpen) await world.deliveries.open(lane);
				isOpen = true;
				return target === "slack" ? takeForSlack(lane, by) : takeEach({ by, target, held }, free);
			},
			afterLostAnswer: () => world.deliveries.giveBack({ by, held: [...held] }),
			onEnd(waitMs) {
				if (stopped) return;
				if (target !== "slack") return made.look();
				if (waitMs > 0) setTimeout(looking.wake, waitMs).unref();
				else looking.wake();
			},
		});
		return made;
	}

	async function takeForSlack(lane: string, by: string): Promise<Run[]> {
		const way = ways.get(lane);
		if (!way) return [];
		const serving = { lane, target: "slack", routes: way.routes } as const;
		const claim = await world.deliveries.claim({ by, way: serving, max: DIGEST_MAX });
		return claim.deliveries.length > 0 ? [() => tellSlack(world, { by, way, claim })] : [];
	}

	async function takeEach(
		{ by, target, held }: { by: string; target: OneByOneTarget; held: Set<string> },
		free: number,
	): Promise<Run[]> {
		const way = { lane: target, target };
		const { deliveries } = await world.deliveries.claim({ by, way, max: free });
		return deliveries.map((delivery) => {
			held.add(delivery.id);
			return async () => {
				await deliverOne(world, { by, target, delivery });
				held.delete(delivery.id);
				return 0;
			};
		});
	}

	async function sweep(): Promise<void> {
		await world.deliveries.endLongWaits();
		if (!(await world.mail.isConfigured())) return;
		const told = await world.deliveries.fallBack({ at: world.now(), afterMs: FALLBACK_AFTER_MS });
		if (told > 0) looking.wake();
	}

	const looking = keepLooking({
		look: lookOnce,
		everyMs: tickMs,
		onTick() {
			ticks += 1;
			if (ticks % SWEEP_EVERY_TICKS === 0) sweep().catch(() => {});
		},
	});
	return {
		wake: looking.wake,
		async stop() {
			stopped = true;
			const idle = Promise.all([looking.stop(), ...[...lanes.values()].map((lane) => lane.idle())]);
			await Promise.race([idle, pause(STOP_WITHIN_MS)]);
		},
	};
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms).unref());

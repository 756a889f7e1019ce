import { readNews } from "@/lib/adapters/db/console/read-news";
import { openPresence, type Presence } from "@/lib/adapters/db/presence";
import type { Worker } from "@/lib/adapters/jobs/worker";
import { type Live, openLive } from "@/lib/adapters/live/live";
import { type News, openNews } from "@/lib/adapters/live/news";
import { env } from "@/lib/env";
import { reportFault } from "@/lib/http/report-fault";
import { startJobs } from "@/lib/jobs";
import { type OpenedWorld, openWorld } from "@/lib/open-world";
import { warmUp } from "@/lib/warm-up";
import { receiveMessage } from "@/lib/workflows/receive-message";

export type Running = {
	world: OpenedWorld;
	live: Live;
	news: News;
	presence: Presence;
	appUrl: string;
	/**
	 * The one copy of the turn that serves: each of Next's bundles has its own modules, and the rules of
	 * reading and guarding would be compiled, and kept in memory, once for each of them.
	 */
	receiveMessage: typeof receiveMessage;
};

type Process = { baton?: { running?: Running; worker?: Worker } };

/** Being up comes first: the database and the first page are not kept waiting. */
const WARM_UP_AFTER_MS = 1_000;

/** One world a process, whichever of Next's bundles asks for it. */
const kept = globalThis as Process;

/** The world this server runs on, opened on first use. `baton start` sets DATABASE_URL and APP_SECRET. */
export function running(): Running {
	kept.baton ??= {};
	kept.baton.running ??= open();
	return kept.baton.running;
}

/** Takes the server up: opens the world and, unless a worker runs alone, carries out the jobs here. */
export function boot(): void {
	const { world } = running();
	setTimeout(() => void warmUp(), WARM_UP_AFTER_MS).unref();
	const { BATON_WORKER, DATABASE_URL } = env();
	if (BATON_WORKER === "alone" || !DATABASE_URL) return;
	kept.baton ??= {};
	kept.baton.worker ??= startJobs(DATABASE_URL, world);
}

function open(): Running {
	const { DATABASE_URL, PORT, APP_URL } = env();
	if (!DATABASE_URL) {
		throw new Error(
			"DATABASE_URL is not set. `npm start` brings up the embedded database and sets it.",
		);
	}
	const appUrl = APP_URL?.replace(/\/$/, "") ?? `http://localhost:${PORT}`;
	const world = openWorld(env(), { databaseUrl: DATABASE_URL, appUrl, onFault: reportFault });
	const live = openLive(world.database, DATABASE_URL);
	return {
		world,
		appUrl,
		receiveMessage,
		live,
		news: openNews(live, (asked) => readNews(world.database, { ...asked, now: world.now() })),
		presence: openPresence(world.database),
	};
}

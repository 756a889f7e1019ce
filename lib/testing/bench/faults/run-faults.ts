import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { startFakeHubSpot } from "@/lib/testing/fakes/hubspot";
import { startFakeSlack } from "@/lib/testing/fakes/slack";
import { type Bundled, bundled } from "./bundled";
import { hire, type Member, type Post } from "./crew";
import { closePlace, openPlace } from "./place";
import { type Storm, strike } from "./storm";
import { type Tally, tally } from "./tally";
import { rangesOf } from "./visitors";

export type FaultsRun = Storm & {
	handoffs: number;
	/** How many processes deliver, and how many talk to visitors. */
	workers: number;
	servers: number;
	/** How long a process is left in peace at least. */
	worksForMs: number;
	/** After this long in silence a worker is dead. */
	deadAfterMs: number;
	settleWithinMs: number;
	/** How far it is, now and then. */
	report?: (words: string) => void;
};

export type FaultsResult = Tally & {
	/** Visitors answered, and handoffs in the database: one each. */
	answered: number;
	stored: number;
	/** Longest that a delivery was held by a worker that was dead, in milliseconds. */
	longestHeldByDead: number;
	freed: number;
	seconds: number;
};

/** As in life, so that processes die while something is under way. */
const SLACK_TAKES_MS = 60;
const HUBSPOT_TAKES_MS = 40;

const WORKER = "lib/testing/bench/faults/work.ts";
const SERVER = "lib/testing/bench/faults/open-handoffs.ts";
const REPORT_EVERY_MS = 15_000;

/** Real processes, a real PostgreSQL, peers over HTTP; everything is struck while handoffs open and go out. */
export async function runFaults(run: FaultsRun): Promise<FaultsResult> {
	const started = performance.now();
	const slack = await startFakeSlack({ delayMs: SLACK_TAKES_MS });
	const hubspot = await startFakeHubSpot({ delayMs: HUBSPOT_TAKES_MS });
	const crew: Member[] = [];
	const scripts = await bundled([WORKER, SERVER]);
	const { folder, env, ...place } = await openPlace({ slack, hubspot });
	let { cluster } = place;
	const answered = new Set<number>();
	const reporting = setInterval(() => {
		const seconds = Math.round((performance.now() - started) / 1_000);
		const taken = hubspot.objects("tasks").length;
		run.report?.(`${seconds} s: ${answered.size} visitors answered, ${taken} in the CRM`);
	}, REPORT_EVERY_MS);
	try {
		crew.push(
			...hireWorkers(run, { env, scripts }),
			...hireServers(run, { env, scripts, answered }),
		);
		const progress = () => answered.size / run.handoffs;
		cluster = await strike(run, { crew, slack, hubspot, folder, cluster, progress });
		run.report?.("all kills and restarts done");
		const settled = await untilSettled(cluster.url, run, answered);
		return {
			...tally(run.handoffs, { slack, hubspot }),
			...settled,
			answered: answered.size,
			seconds: (performance.now() - started) / 1_000,
		};
	} finally {
		clearInterval(reporting);
		await Promise.all(crew.map((member) => member.dismiss()));
		await Promise.all([closePlace({ folder, cluster }), slack.stop(), hubspot.stop()]);
		await scripts.remove();
	}
}

type Staff = { env: Post["env"]; scripts: Bundled };

function hireWorkers(
	{ workers, worksForMs, deadAfterMs }: FaultsRun,
	{ env, scripts }: Staff,
): Member[] {
	const script = () => [scripts.of(WORKER), String(deadAfterMs)];
	return Array.from({ length: workers }, () => hire({ env, worksForMs, script }));
}

/** Every server has its own visitors, who write until they are answered. */
function hireServers(
	{ servers, handoffs, worksForMs }: FaultsRun,
	{ env, scripts, answered }: Staff & { answered: Set<number> },
): Member[] {
	return Array.from({ length: servers }, (_, place) => {
		const own = Array.from({ length: handoffs }, (_, at) => at).filter(
			(at) => at % servers === place,
		);
		const left = () => own.filter((number) => !answered.has(number));
		return hire({
			env,
			worksForMs,
			script: () => {
				const numbers = left();
				if (numbers.length === 0) return null;
				return [scripts.of(SERVER), ...rangesOf(numbers).slice(0, 2_000)];
			},
			onLine: (line) => {
				if (/^\d+$/.test(line)) answered.add(Number(line));
			},
		});
	});
}

async function untilSettled(
	url: string,
	{ handoffs, settleWithinMs }: FaultsRun,
	answered: ReadonlySet<number>,
) {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const deadline = performance.now() + settleWithinMs;
		for (;;) {
			const { rows } = await client.query<Settled>(SETTLED);
			const [found] = rows;
			const done = answered.size === handoffs && found?.waiting === 0;
			if (found && (done || performance.now() > deadline)) {
				return { stored: found.stored, freed: found.freed, longestHeldByDead: found.longest };
			}
			await sleep(250);
		}
	} finally {
		await client.end();
	}
}

type Settled = { waiting: number; stored: number; freed: number; longest: number };

const SETTLED = `SELECT
	(SELECT count(*)::int FROM delivery WHERE state IN ('pending', 'retrying')) AS waiting,
	(SELECT count(*)::int FROM handoff) AS stored,
	(SELECT count(*)::int FROM delivery_attempt WHERE reason LIKE 'Baton was stopped%') AS freed,
	(SELECT coalesce(max(milliseconds), 0) FROM delivery_attempt WHERE reason LIKE 'Baton was stopped%') AS longest`;

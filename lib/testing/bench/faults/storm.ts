import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Cluster, startCluster } from "@/lib/adapters/postgres/cluster";
import type { FakeHubSpot, HubSpotFault } from "@/lib/testing/fakes/hubspot";
import type { FakeSlack, SlackFault } from "@/lib/testing/fakes/slack";
import type { Member } from "./crew";

/** `everyMs`: not more often than that. */
export type Storm = { kills: number; restarts: number; everyMs: number };

export type Struck = {
	crew: readonly Member[];
	slack: FakeSlack;
	hubspot: FakeHubSpot;
	folder: string;
	cluster: Cluster;
	/** How much of the visitors' work is done, 0 to 1. */
	progress(): number;
};

/** Those that hang keep a channel for ten seconds: a few tell as much as many. */
const SLACK_FAULTS: readonly SlackFault[] = [
	{ status: 500, body: "rollup_error" },
	{ status: 429, body: "rate_limited", retryAfterSeconds: 1 },
	"accept_then_reset",
	{ status: 503, body: "service_unavailable" },
	"reset",
];
const HUBSPOT_FAULTS: readonly HubSpotFault[] = [
	{ kind: "status", status: 500 },
	{ kind: "accept_then_reset" },
	{ kind: "status", status: 502 },
	{ kind: "reset" },
	{ kind: "locked" },
	{ kind: "garbage" },
	{ kind: "accept_then_reset", path: /POST .*(notes|tasks)$/ },
	{ kind: "slow", delayMs: 2_000 },
];
const HANG_EVERY = 40;

/** One request in this many fails: peers that never answer are another test's. */
const FAULT_EVERY = 12;

/**
 * Kills, restarts and refuses until all of it has been done; returns the cluster as it is then. The blows are spread
 * over the work and not over time: on a busy machine processes would be struck while they still come up, and nothing
 * would be under way to be lost.
 */
export async function strike(
	{ kills, restarts, everyMs }: Storm,
	{ crew, slack, hubspot, folder, cluster: first, progress }: Struck,
): Promise<Cluster> {
	const failing = [
		{ peer: slack, plan: (place: number) => slack.faults.plan(slackFault(place)) },
		{ peer: hubspot, plan: (place: number) => hubspot.faults.plan(at(HUBSPOT_FAULTS, place)) },
	].map((one) => ({ ...one, planned: 0 }));
	let cluster = first;
	let restarted = 0;
	for (let killed = 0, turn = 0; killed < kills; ) {
		await sleep(everyMs);
		for (const one of failing) {
			if (one.peer.requests.length < one.planned * FAULT_EVERY) continue;
			one.plan(one.planned);
			one.planned += 1;
		}
		if (progress() < killed / kills) continue;
		if (at(crew, turn).kill()) killed += 1;
		turn += 1;
		if (restarted < Math.floor((killed * restarts) / kills)) {
			restarted += 1;
			cluster = await restart(cluster, folder, restarted % 2 === 0 ? "SIGQUIT" : "SIGINT");
		}
	}
	slack.faults.clear();
	hubspot.faults.clear();
	return cluster;
}

function slackFault(place: number): SlackFault {
	return place % HANG_EVERY === HANG_EVERY - 1 ? "accept_then_hang" : at(SLACK_FAULTS, place);
}

/** SIGINT ends every session, SIGQUIT is as good as a crash. */
async function restart(
	cluster: Cluster,
	folder: string,
	signal: "SIGINT" | "SIGQUIT",
): Promise<Cluster> {
	const lines = (await readFile(join(folder, "postgres", "postmaster.pid"), "utf8")).split("\n");
	process.kill(Number(lines[0]), signal);
	await cluster.ended;
	return startCluster(folder, { port: Number(new URL(cluster.url).port) });
}

function at<T>(choices: readonly T[], index: number): T {
	const chosen = choices[index % choices.length];
	if (chosen === undefined) throw new Error("There is nothing to choose from.");
	return chosen;
}

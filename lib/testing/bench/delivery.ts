import { setTimeout as sleep } from "node:timers/promises";
import { type Database, openDatabase } from "@/lib/adapters/db/prisma/client";
import { createPrismaStore } from "@/lib/adapters/db/prisma/prisma-store";
import { readEnvironment } from "@/lib/env";
import { openMany, openOne } from "@/lib/testing/database/many-handoffs";
import { type FakeHubSpot, startFakeHubSpot } from "@/lib/testing/fakes/hubspot";
import { type FakeSlack, startFakeSlack } from "@/lib/testing/fakes/slack";
import { startChild } from "./child";
import { closePlace, openPlace, type Place } from "./faults/place";
import { type Figure, median, percentile } from "./figure";
import { arriving } from "./load";

const BURST = 1_000;
const STEADY = { count: 1_000, perSecond: 25 };
const UP_WITHIN_MS = 60_000;
const DONE_WITHIN_MS = 180_000;
const SLACK = ["slack"] as const;

type Stage = { slack: FakeSlack; hubspot: FakeHubSpot; place: Place; database: Database };

/** One worker process; handoffs come from this one, which also plays Slack and HubSpot. */
export async function measureDelivery(): Promise<Figure[]> {
	return [
		...(await withStage({ limitPerChannel: true }, measureBurst)),
		...(await withStage({}, measureLatency)),
		...(await withStage({}, measureRate)),
	];
}

/** A thousand at once at a channel that takes one message a second and answers 429 to more. */
async function measureBurst({ slack, place, database }: Stage): Promise<Figure[]> {
	const worker = await startWorker(place);
	const started = performance.now();
	const opened = await openMany(storeOf(database), { count: BURST, targets: SLACK, atOnce: 16 });
	await untilNoneWaits(database);
	const seconds = (performance.now() - started) / 1_000;
	await worker.stop();
	const shown = JSON.stringify(slack.messages());
	const arrived = opened.filter(({ reference }) => shown.includes(`(${reference})`));
	const refused = slack.requests.filter(({ accepted }) => !accepted);
	return [
		{
			name: "1,000 handoffs at once, Slack takes 1 message a second: shown there",
			value: arrived.length,
			unit: "",
			target: { atLeast: BURST },
		},
		{ name: "  messages it took", value: slack.messages().length, unit: "" },
		{ name: "  requests that Slack answered with 429", value: refused.length, unit: "" },
		{ name: "  until the last was there", value: seconds, unit: "s" },
	];
}

/** From the turn's commit to Slack having the message. */
async function measureLatency({ slack, place, database }: Stage): Promise<Figure[]> {
	const worker = await startWorker(place);
	const store = storeOf(database);
	const committed = new Map<string, number>();
	await arriving(STEADY, async () => {
		const { reference } = await openOne(store, { targets: SLACK });
		committed.set(reference, Date.now());
	});
	await untilNoneWaits(database);
	await worker.stop();
	const waits = slack.requests.flatMap(({ at, message }) => {
		const shown = JSON.stringify(message);
		return Array.from(shown.matchAll(/C-[0-9a-f]{8}-[0-9a-f]{4}/g), ([reference]) => reference)
			.filter((reference, place, all) => all.indexOf(reference) === place)
			.flatMap((reference) => {
				const since = committed.get(reference);
				return since === undefined ? [] : [Math.max(0, at - since)];
			});
	});
	const name = "commit to Slack's receipt, 1,000 at 25 a second";
	return [
		{ name: `${name}: there`, value: waits.length, unit: "", target: { atLeast: STEADY.count } },
		{ name: "  median", value: median(waits), unit: "ms", target: { atMost: 50 } },
		{ name: "  p99", value: percentile(waits, 0.99), unit: "ms" },
	];
}

/** A thousand wait for Slack and CRM; then a worker comes. */
async function measureRate({ place, database }: Stage): Promise<Figure[]> {
	await openMany(storeOf(database), { count: BURST, targets: ["slack", "crm"], atOnce: 16 });
	const worker = await startWorker(place);
	await untilNoneWaits(database);
	await worker.stop();
	const [crm] = await rates(database);
	return [
		{
			name: "2,000 deliveries waiting, no limits: one worker's rate",
			value: crm?.all ?? Number.NaN,
			unit: "a second",
			target: { atLeast: 300 },
		},
		{
			name: "  HubSpot alone, three requests each",
			value: crm?.crm ?? Number.NaN,
			unit: "a second",
		},
	];
}

/** By the time stamps of the attempts, so that a worker's start does not count. */
function rates(database: Database): Promise<{ all: number; crm: number }[]> {
	return database.$queryRaw`
		SELECT count(*) / greatest(0.001, extract(epoch FROM max(a.at) - min(a.at)))::float8 AS all,
			(count(*) FILTER (WHERE d.target = 'crm')) / greatest(0.001, extract(epoch FROM max(a.at) FILTER (WHERE d.target = 'crm')
				- min(a.at) FILTER (WHERE d.target = 'crm')))::float8 AS crm
		FROM delivery_attempt a JOIN delivery d ON d.id = a.delivery_id`;
}

async function withStage(
	options: { limitPerChannel?: boolean },
	measure: (stage: Stage) => Promise<Figure[]>,
): Promise<Figure[]> {
	const slack = await startFakeSlack(options);
	const hubspot = await startFakeHubSpot();
	const place = await openPlace({ slack, hubspot });
	const database = openDatabase(place.cluster.url);
	try {
		return await measure({ slack, hubspot, place, database });
	} finally {
		await database.$disconnect();
		await Promise.all([closePlace(place), slack.stop(), hubspot.stop()]);
	}
}

function startWorker({ env }: Place) {
	const script = ["lib/testing/bench/faults/work.ts"] as const;
	return startChild({ script, env, upWhen: /up/, withinMs: UP_WITHIN_MS });
}

function storeOf(database: Database) {
	return createPrismaStore(database, readEnvironment({}));
}

async function untilNoneWaits(database: Database): Promise<void> {
	const deadline = performance.now() + DONE_WITHIN_MS;
	while (performance.now() < deadline) {
		const waiting = await database.delivery.count({
			where: { state: { in: ["pending", "retrying"] } },
		});
		if (waiting === 0) return;
		await sleep(100);
	}
	throw new Error("Deliveries were still waiting after three minutes.");
}

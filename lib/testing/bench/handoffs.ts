import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { FakeSlack } from "@/lib/testing/fakes/slack";
import { type Figure, percentile } from "./figure";
import { arriving } from "./load";
import type { Scene } from "./scene";
import { aVisitor } from "./visitor";

const HANDOFFS = { count: 200, perSecond: 10 };
const WARM_UP = { count: 20, perSecond: 5 };
const ARRIVED_WITHIN_MS = 20_000;

/** From the visitor's POST, in which they ask for a person, to the Slack server holding the whole message. */
export async function measureHandoffs(scene: Scene): Promise<Figure[]> {
	const { url } = await scene.product();
	const slack = await scene.slack();
	await arriving(WARM_UP, () => handOff(url, slack));
	const waits = await arriving(HANDOFFS, () => handOff(url, slack));
	const name = "visitor's POST to Slack's receipt, 200 handoffs at 10 a second";
	return [
		{ name: `${name}, median`, value: percentile(waits, 0.5), unit: "ms", target: { atMost: 500 } },
		{ name: `${name}, p99`, value: percentile(waits, 0.99), unit: "ms", target: { atMost: 2_000 } },
	];
}

async function handOff(url: string, slack: FakeSlack): Promise<number> {
	const email = `${randomUUID()}@visitor.example`;
	const sentAt = Date.now();
	const seen = await aVisitor(url)(`Can I talk to a person? My address is ${email}`);
	if (seen.status !== 200) throw new Error(`A request for a person was answered ${seen.status}`);
	return (await arrivalOf(email, slack)) - sentAt;
}

async function arrivalOf(email: string, slack: FakeSlack): Promise<number> {
	const deadline = Date.now() + ARRIVED_WITHIN_MS;
	while (Date.now() < deadline) {
		const arrived = slack.requests.find((it) => JSON.stringify(it.message).includes(email));
		if (arrived) return arrived.at;
		await sleep(20);
	}
	throw new Error("A handoff did not reach Slack within 20 s.");
}

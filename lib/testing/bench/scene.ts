import { type FakeSlack, startFakeSlack } from "@/lib/testing/fakes/slack";
import { startChild } from "./child";
import { type Product, startProduct } from "./product";

export const TOKENS_A_REPLY = 150;
const MODEL_UP_WITHIN_MS = 30_000;

export type SceneOptions = { faults: { handoffs: number; kills: number; restarts: number } };

/** What the measurements happen in: the product with a model server and a Slack server, brought up on first use. */
export type Scene = {
	options: SceneOptions;
	/** Shared by the measurements of one run. */
	product(): Promise<Product>;
	/** With a fresh database and no past. */
	freshProduct(): Promise<Product>;
	slack(): Promise<FakeSlack>;
	/** Ends everything that was brought up, newest first. */
	close(): Promise<void>;
};

export function openScene(options: SceneOptions): Scene {
	const stops: (() => Promise<void>)[] = [];
	const kept = <T extends { stop(): Promise<void> }>(start: () => Promise<T>) => {
		let started: Promise<T> | undefined;
		return () => {
			started ??= start().then((it) => {
				stops.push(it.stop);
				return it;
			});
			return started;
		};
	};
	const slack = kept(() => startFakeSlack());
	const model = kept(() =>
		startChild({
			script: ["lib/testing/bench/model-server.ts", String(TOKENS_A_REPLY)],
			upWhen: /^http/,
			withinMs: MODEL_UP_WITHIN_MS,
		}),
	);
	const startAmong = async () =>
		startProduct({
			OPENAI_BASE_URL: (await model()).announced,
			SLACK_WEBHOOK_URL: (await slack()).webhook(),
		});
	return {
		options,
		slack,
		product: kept(startAmong),
		freshProduct: () => kept(startAmong)(),
		async close() {
			for (const stop of stops.toReversed()) await stop();
		},
	};
}

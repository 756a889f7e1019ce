import { createHash } from "node:crypto";
import type { Route } from "@/lib/adapters/db/deliveries";
import type { Kept, OutsideSettings } from "@/lib/adapters/settings/outside-settings";
import { DESTINATIONS } from "@/lib/handoff/handoff";

/** A webhook with whose deliveries it takes. */
export type SlackHook = {
	/** `slack:` and a fingerprint: two destinations with the same webhook share its limit. Holds no secret. */
	lane: string;
	routes: Route[];
	/** What it refuses may still get through at the webhook for all. */
	hasDetour: boolean;
	/** null: nothing is set for these destinations. */
	webhook: Kept | null;
};

const UNSET = "slack:unset";
const FINGERPRINT_LENGTH = 16;

/** Every webhook once, however many destinations share it. */
export function slackHooks({ standard, byDestination }: OutsideSettings["slack"]): SlackHook[] {
	const hooks = new Map<string, SlackHook>();
	const give = (webhook: Kept | null, route: Route) => {
		const lane = webhook ? laneOf(webhook.value) : UNSET;
		const hook = hooks.get(lane) ?? { lane, webhook, routes: [], hasDetour: false };
		hook.routes.push(route);
		hooks.set(lane, hook);
	};
	for (const destination of DESTINATIONS) {
		give(byDestination[destination] ?? standard, { destination, detour: false });
		give(standard, { destination, detour: true });
	}
	const last = standard && laneOf(standard.value);
	return [...hooks.values()].map((hook) => ({
		...hook,
		hasDetour: last !== null && hook.lane !== last && hook.lane !== UNSET,
	}));
}

export function laneOf(webhookUrl: string): string {
	const fingerprint = createHash("sha256").update(webhookUrl).digest("hex");
	return `slack:${fingerprint.slice(0, FINGERPRINT_LENGTH)}`;
}

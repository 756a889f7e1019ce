import type { DeliveryToMake, Route } from "@/lib/adapters/db/deliveries";
import type { OutsideReader } from "@/lib/adapters/settings/outside-settings";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import type { Destination } from "@/lib/handoff/handoff";
import { fetchFor } from "../network/fetch-for";
import { buildSlackAlarm, type SlackAlarm } from "./build-slack-alarm";
import { buildSlackDigest } from "./build-slack-digest";
import { buildSlackMessage, type SlackMessage } from "./build-slack-message";
import { createSlack } from "./slack";
import { type SlackHook, slackHooks } from "./slack-ways";

/** A webhook as deliveries see it. */
export type SlackWay = {
	lane: string;
	routes: readonly Route[];
	hasDetour: boolean;
	/** There is a webhook; without one these destinations are refused. */
	isSet: boolean;
	/** One message, of one event or of several. */
	tell(
		deliveries: readonly DeliveryToMake[],
		linkTo: (handoffId: string) => string,
	): Promise<ToldSlack>;
};

/** `sent`: what the message said of each, and nothing of the others that it spoke of. */
export type ToldSlack = { outcome: DeliveryOutcome; sent: readonly string[] };

export type SlackTeller = {
	/** As they are set at this moment. */
	ways(): Promise<SlackWay[]>;
	/** A few words to a destination's channel that are no handoff event; `lane` is the way they take. */
	alarmTo(destination: Destination): Promise<{
		lane: string;
		send(words: SlackAlarm): Promise<DeliveryOutcome>;
	}>;
};

/** Tells the team's channels of handoff events. */
export function slackTeller(outside: OutsideReader, timeoutMs: number): SlackTeller {
	const hooks = async () => slackHooks((await outside.read()).slack);
	const send = async ({ webhook }: SlackHook, message: SlackMessage, onPlain = () => {}) => {
		if (!webhook) return NOT_CONFIGURED;
		const slack = createSlack({ timeoutMs, fetch: fetchFor(webhook.source), onPlain });
		return slack.send(webhook.value, message);
	};
	const tell = async (hook: SlackHook, { message, parts }: ToTell): Promise<ToldSlack> => {
		let isPlain = false;
		const outcome = await send(hook, message, () => {
			isPlain = true;
		});
		return { outcome, sent: parts().map((part) => postedText(part, isPlain)) };
	};
	return {
		async ways() {
			return (await hooks()).map((hook) => ({
				lane: hook.lane,
				routes: hook.routes,
				hasDetour: hook.hasDetour,
				isSet: hook.webhook !== null,
				tell: (deliveries, linkTo) => tell(hook, toTell(deliveries, linkTo)),
			}));
		},
		async alarmTo(destination) {
			const found = (await hooks()).find(({ routes }) =>
				routes.some((route) => route.destination === destination && !route.detour),
			);
			const hook = found ?? { lane: "", webhook: null, routes: [], hasDetour: false };
			return { lane: hook.lane, send: (words) => send(hook, buildSlackAlarm(words)) };
		},
	};
}

/** A message, and for each delivery the part of it that is its own. */
type ToTell = { message: SlackMessage; parts(): SlackMessage[] };

function toTell(
	deliveries: readonly DeliveryToMake[],
	linkTo: (handoffId: string) => string,
): ToTell {
	const [only, ...others] = deliveries;
	if (only && others.length === 0) {
		const message = singleMessage(only, linkTo(only.event.handoffId));
		return { message, parts: () => [message] };
	}
	const entries = deliveries.map(({ event, unknown }) => ({
		packet: event.packet,
		event: event.kind,
		announced: event.announcedBefore,
		repeat: unknown,
		link: linkTo(event.handoffId),
	}));
	const parts = () => entries.map((entry) => buildSlackDigest(entries, [entry]));
	return { message: buildSlackDigest(entries), parts };
}

function postedText({ plain, ...message }: SlackMessage, isPlain: boolean): string {
	return JSON.stringify(isPlain ? { text: plain } : message, null, 2);
}

function singleMessage({ event, unknown }: DeliveryToMake, link: string): SlackMessage {
	return buildSlackMessage(event.packet, {
		event: event.kind,
		link,
		repeat: unknown,
		announced: event.announcedBefore,
		...(event.actorName ? { by: event.actorName } : {}),
		...(event.callAt ? { callAt: event.callAt } : {}),
	});
}

const NOT_CONFIGURED = {
	status: "refused",
	code: "not_configured",
	reason: "No Slack webhook is set for this destination.",
} as const satisfies DeliveryOutcome;

import type { DeliveryToMake } from "@/lib/adapters/db/outbox";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import { buildSlackAlarm, type SlackAlarm } from "./build-slack-alarm";
import { buildSlackMessage } from "./build-slack-message";
import { createSlack } from "./slack";

export type SlackTeller = {
	configured: boolean;
	tell(delivery: DeliveryToMake, link: string): Promise<DeliveryOutcome>;
	alarm(words: SlackAlarm): Promise<DeliveryOutcome>;
};

/** Tells the team's channel of a handoff event. */
export function slackTeller(webhookUrl: string | undefined, timeoutMs: number): SlackTeller {
	const slack = createSlack({ timeoutMs });
	return {
		configured: webhookUrl !== undefined,
		async tell({ event, unknown }, link) {
			if (!webhookUrl) return NOT_CONFIGURED;
			const message = buildSlackMessage(event.packet, {
				event: event.kind,
				link,
				repeat: unknown,
				announced: event.announcedBefore,
				...(event.actorName ? { by: event.actorName } : {}),
				...(event.callAt ? { callAt: event.callAt } : {}),
			});
			return slack.send(webhookUrl, message);
		},
		async alarm(words) {
			return webhookUrl ? slack.send(webhookUrl, buildSlackAlarm(words)) : NOT_CONFIGURED;
		},
	};
}

const NOT_CONFIGURED = {
	status: "refused",
	code: "not_configured",
	reason: "No Slack webhook is set (SLACK_WEBHOOK_URL).",
} as const satisfies DeliveryOutcome;

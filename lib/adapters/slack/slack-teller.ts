import type { DeliveryToMake } from "@/lib/adapters/db/outbox";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import { buildSlackMessage } from "./build-slack-message";
import { createSlack } from "./slack";

export type SlackTeller = {
	configured: boolean;
	tell(delivery: DeliveryToMake, link: string): Promise<DeliveryOutcome>;
};

/** Tells the team's channel of a handoff event. */
export function slackTeller(webhookUrl: string | undefined, timeoutMs: number): SlackTeller {
	const slack = createSlack({ timeoutMs });
	return {
		configured: webhookUrl !== undefined,
		async tell({ event, unknown }, link) {
			if (!webhookUrl) {
				const reason = "No Slack webhook is set (SLACK_WEBHOOK_URL).";
				return { status: "refused", code: "not_configured", reason };
			}
			const message = buildSlackMessage(event.packet, {
				event: event.kind,
				link,
				repeat: unknown,
				announced: event.announcedBefore,
				...(event.actorName ? { by: event.actorName } : {}),
			});
			return slack.send(webhookUrl, message);
		},
	};
}

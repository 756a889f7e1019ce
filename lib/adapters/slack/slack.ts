import {
	IncomingWebhook,
	IncomingWebhookHTTPError,
	type IncomingWebhookSendArguments,
} from "@slack/webhook";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import { fetchFor } from "../network/fetch-for";
import { NotPublicError } from "../network/network";
import type { Fetch } from "../network/public-fetch";
import { unreachable } from "../unreachable";
import type { SlackMessage } from "./build-slack-message";
import { OUR_FAULT, REFUSALS } from "./slack-refusals";

export type Slack = {
	/** Sends once; waiting and repeating is the queue's work. Never throws for what Slack answers. */
	send(webhookUrl: string, message: SlackMessage): Promise<DeliveryOutcome>;
};

export type SlackOptions = {
	timeoutMs: number;
	/** Decides where addresses may lead. By default anywhere. */
	fetch?: Fetch;
	/** Slack disliked the layout, and the plain words go out instead. */
	onPlain?: () => void;
};

type Try = SlackOptions & { webhookUrl: string; payload: IncomingWebhookSendArguments };

const LONGEST_WAIT_MS = 3_600_000;
const NOT_PUBLIC = {
	status: "refused",
	code: "invalid_address",
	reason: "The Slack webhook address does not lead to the public internet.",
} as const satisfies DeliveryOutcome;

export function createSlack(options: SlackOptions): Slack {
	return {
		async send(webhookUrl, { plain, ...message }) {
			if (!URL.canParse(webhookUrl)) {
				return {
					status: "refused",
					code: "invalid_address",
					reason: "The Slack webhook address is not an address.",
				};
			}
			const outcome = await post({ ...options, webhookUrl, payload: message });
			if (outcome.status !== "refused" || !OUR_FAULT.has(outcome.code)) return outcome;
			// Slack dislikes our layout: the plain words still have to arrive.
			options.onPlain?.();
			return post({ ...options, webhookUrl, payload: { text: plain } });
		},
	};
}

async function post({ webhookUrl, timeoutMs, payload, ...options }: Try): Promise<DeliveryOutcome> {
	const send = options.fetch ?? fetchFor("environment");
	let retryAfter: string | null = null;
	const webhook = new IncomingWebhook(webhookUrl, {
		timeout: timeoutMs,
		// The library's error does not carry headers.
		fetch: async (input, { method, headers, body, signal } = {}) => {
			const text = typeof body === "string" ? body : undefined;
			const response = await send(input, { method, headers, body: text, signal });
			retryAfter = response.headers.get("retry-after");
			return response;
		},
	});
	try {
		const { text } = await webhook.send(payload);
		return accepted(text);
	} catch (error) {
		if (error instanceof Error && error.cause instanceof NotPublicError) return NOT_PUBLIC;
		if (!(error instanceof IncomingWebhookHTTPError)) {
			return { status: "retry", ...unreachable(error, "Slack") };
		}
		return judge(error, retryAfter);
	}
}

function accepted(body: string): DeliveryOutcome {
	if (body.trim() === "ok") return { status: "delivered" };
	return { status: "retry", unknown: true, reason: "Slack answered something other than ok." };
}

/** Slack's word in the body counts more than its status. */
function judge(error: IncomingWebhookHTTPError, retryAfter: string | null): DeliveryOutcome {
	const code = error.body.trim();
	const reason = REFUSALS[code];
	if (reason) return { status: "refused", code, reason };
	if (error.statusCode === 429) {
		return {
			status: "retry",
			unknown: false,
			reason: "Slack asked us to slow down.",
			...waitOf(retryAfter),
		};
	}
	if (error.statusCode >= 500 || error.statusCode === 408) {
		const said = `Slack answered ${error.statusCode}.`;
		return {
			status: "retry",
			unknown: error.statusCode !== 503,
			reason: said,
			...waitOf(retryAfter),
		};
	}
	const said = `Slack refused the message with ${error.statusCode}.`;
	return { status: "refused", code: `http_${error.statusCode}`, reason: said };
}

function waitOf(retryAfter: string | null): { afterMs?: number } {
	const seconds = Number(retryAfter ?? Number.NaN);
	if (!Number.isFinite(seconds) || seconds < 0) return {};
	return { afterMs: Math.min(seconds * 1_000, LONGEST_WAIT_MS) };
}

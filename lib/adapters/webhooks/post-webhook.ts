import { Webhook } from "standardwebhooks";
import type { Fetch } from "@/lib/adapters/network/public-fetch";
import { unreachable } from "@/lib/adapters/unreachable";

export type WebhookPost = {
	url: string;
	/** `whsec_` and base64. */
	secret: string;
	/** The same for every try, so that the other side knows a repeat. */
	id: string;
	body: string;
};

/** `gone`: the other side wants no more of these. */
export type WebhookAnswer =
	| { status: "delivered" }
	| { status: "retry"; reason: string }
	| { status: "gone"; reason: string };

/** Source: standardwebhooks.com, 15 to 30 s. */
const TIMEOUT_MS = 20_000;

/**
 * Posts once, signed as standardwebhooks.com says: only 2xx counts, redirects are not followed, 410 ends it.
 * Never throws for what the other side answers. `now` is the real clock, against which receivers check.
 */
export async function postWebhook(
	fetch: Fetch,
	{ url, secret, id, body }: WebhookPost,
	now: number,
): Promise<WebhookAnswer> {
	const at = new Date(now);
	const headers = {
		"content-type": "application/json",
		"user-agent": "Baton",
		"webhook-id": id,
		"webhook-timestamp": String(Math.floor(now / 1_000)),
		"webhook-signature": new Webhook(secret).sign(id, at, body),
	};
	try {
		const signal = AbortSignal.timeout(TIMEOUT_MS);
		const response = await fetch(url, { method: "POST", headers, body, signal });
		await response.body?.cancel();
		return judge(response.status);
	} catch (error) {
		return { status: "retry", reason: unreachable(error, "The address").reason };
	}
}

function judge(status: number): WebhookAnswer {
	if (status >= 200 && status < 300) return { status: "delivered" };
	if (status === 410) {
		return { status: "gone", reason: "The address answered 410: it wants no more of these." };
	}
	const redirected = status >= 300 && status < 400 ? ", a redirect, which is not followed" : "";
	return { status: "retry", reason: `The address answered ${status}${redirected}.` };
}

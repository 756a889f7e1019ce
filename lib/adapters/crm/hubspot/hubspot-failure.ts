import { z } from "zod";
import { clip } from "@/lib/handoff/clip";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";

/** A request that HubSpot did not grant: what it means for the delivery, and HubSpot's own words for our code. */
export class HubSpotFailure extends Error {
	constructor(
		readonly outcome: Exclude<DeliveryOutcome, { status: "delivered" }>,
		readonly httpStatus: number = 0,
		readonly category: string = "",
	) {
		super(outcome.reason);
		this.name = "HubSpotFailure";
	}
}

/** Milliseconds to wait for each limit; HubSpot promises no Retry-After. Source: developers.hubspot.com, usage guidelines. */
const LIMIT_WAITS: Readonly<Record<string, number>> = {
	SECONDLY: 1_000,
	TEN_SECONDLY_ROLLING: 10_000,
	DAILY: 900_000,
};
const LIMIT_WAIT_MS = 10_000;
/** A locked record: wait two seconds at least. Source: developers.hubspot.com, error handling, 423. */
const LOCK_WAIT_MS = 2_500;
const LONGEST_WAIT_MS = 3_600_000;
const REASON_MAX = 300;

/** Every field is optional by HubSpot's own advice. */
const errorBody = z
	.object({
		message: z.string().catch(""),
		category: z.string().catch(""),
		policyName: z.string().catch(""),
		context: z.record(z.string(), z.unknown()).catch({}),
		errors: z.array(z.object({ context: z.record(z.string(), z.unknown()).catch({}) })).catch([]),
	})
	.partial()
	.catch({});
type ErrorBody = z.infer<typeof errorBody>;

export type FailedAnswer = {
	status: number;
	json: unknown;
	retryAfter: string | null;
	/** The request would have changed something. */
	writes: boolean;
};

export function answerFailure(answer: FailedAnswer): HubSpotFailure {
	const body = errorBody.parse(answer.json);
	return new HubSpotFailure(judge(answer, body), answer.status, body.category ?? "");
}

function judge(answer: FailedAnswer, body: ErrorBody): HubSpotFailure["outcome"] {
	const { status } = answer;
	if (status === 401) {
		const reason =
			"HubSpot does not accept the access token: it is wrong or was revoked. Enter a new one.";
		return { status: "refused", code: "unauthorized", reason };
	}
	if (status === 403) return missingScope(body);
	if (status === 429) {
		const policy = body.policyName ?? "";
		const afterMs = askedWait(answer.retryAfter) ?? LIMIT_WAITS[policy] ?? LIMIT_WAIT_MS;
		const reason = `HubSpot's rate limit is used up${policy && ` (${policy})`}.`;
		return { status: "retry", unknown: false, afterMs, reason };
	}
	if (status === 423) {
		const reason = "The record is locked in HubSpot for a moment.";
		return { status: "retry", unknown: false, afterMs: LOCK_WAIT_MS, alone: true, reason };
	}
	if (status >= 500 || status === 408 || status === 477) {
		const afterMs = askedWait(answer.retryAfter);
		const reason = `HubSpot answered ${status}.`;
		return {
			status: "retry",
			unknown: answer.writes,
			reason,
			...(afterMs !== null && { afterMs }),
		};
	}
	const words = clip(body.message ?? "", REASON_MAX);
	const code = (body.category || `http_${status}`).toLowerCase();
	return { status: "refused", code, reason: `HubSpot refused with ${status}. ${words}`.trim() };
}

function missingScope(body: ErrorBody): HubSpotFailure["outcome"] {
	const contexts = [body.context ?? {}, ...(body.errors ?? []).map((error) => error.context)];
	const named = contexts.flatMap((context) =>
		[context.requiredGranularScopes, context.missingScopes].flat().filter(isText),
	);
	const scopes = [...new Set(named)].join(", ");
	const lack = scopes || "crm.objects.contacts.read and crm.objects.contacts.write";
	const reason = clip(`The HubSpot access token lacks a scope. Give it ${lack}.`, REASON_MAX);
	return { status: "refused", code: "missing_scope", reason };
}

function isText(given: unknown): given is string {
	return typeof given === "string";
}

function askedWait(retryAfter: string | null): number | null {
	const seconds = Number(retryAfter ?? Number.NaN);
	if (!Number.isFinite(seconds) || seconds < 0) return null;
	return Math.min(seconds * 1_000, LONGEST_WAIT_MS);
}

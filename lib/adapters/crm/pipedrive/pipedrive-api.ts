import { z } from "zod";
import type { Fetch } from "@/lib/adapters/network/public-fetch";
import { unreachable } from "../../unreachable";
import { CrmFailure, refusal, trouble } from "../records/crm-failure";

export type PipedriveOptions = {
	/** `https://COMPANY.pipedrive.com`. */
	url: string;
	apiToken: string;
	fetch: Fetch;
	timeoutMs: number;
};

export type PipedriveRequest = {
	method?: "GET" | "POST" | "PATCH" | "PUT";
	path: string;
	query?: Record<string, string>;
	body?: object;
};

/** One request, the answer's `data` read by `schema`. Throws a CrmFailure for anything else. */
export type PipedriveApi = <Answer>(
	request: PipedriveRequest,
	schema: z.ZodType<Answer>,
) => Promise<Answer>;

const PEER = "Pipedrive";
const RATE_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 3_600_000;

/** Source: pipedrive.readme.io, core API concepts: responses. */
const answered = z.object({
	success: z.boolean(),
	data: z.unknown(),
	error: z.string().catch(""),
});

/** Pipedrive over plain fetch, so that its address passes the same guard as every other an admin enters. */
export function createPipedriveApi(options: PipedriveOptions): PipedriveApi {
	return async (request, schema) => {
		const writes = (request.method ?? "GET") !== "GET";
		const { status, json, headers } = await ask(options, request, writes);
		if (status < 200 || status >= 300) throw judge({ status, json, headers, writes });
		const body = answered.safeParse(json);
		if (!body.success) throw garbage(writes);
		const read = schema.safeParse(body.data.data);
		if (!read.success) throw garbage(writes);
		return read.data;
	};
}

async function ask(
	{ url, apiToken, fetch, timeoutMs }: PipedriveOptions,
	{ method = "GET", path, query = {}, body }: PipedriveRequest,
	writes: boolean,
) {
	const address = new URL(path, url);
	for (const [name, text] of Object.entries(query)) address.searchParams.set(name, text);
	try {
		const response = await fetch(address, {
			method,
			headers: { "x-api-token": apiToken, "content-type": "application/json" },
			...(body ? { body: JSON.stringify(body) } : {}),
			signal: AbortSignal.timeout(timeoutMs),
		});
		const text = await response.text();
		return { status: response.status, json: parsed(text), headers: response.headers };
	} catch (error) {
		const { reason, unknown } = unreachable(error, PEER);
		throw trouble(reason, { unknown: unknown && writes });
	}
}

type Refused = { status: number; json: unknown; headers: Headers; writes: boolean };

function judge({ status, json, headers, writes }: Refused): CrmFailure {
	const words = answered.safeParse(json).data?.error ?? "";
	if (status === 401) {
		return refusal(
			"unauthorized",
			"Pipedrive does not accept the API token: it is wrong or was replaced. Enter a new one.",
			status,
		);
	}
	if (status === 403) {
		return refusal("forbidden", `The Pipedrive user may not do this. ${words}`.trim(), status);
	}
	if (status === 429) {
		const reason = "Pipedrive's rate limit is used up.";
		return trouble(reason, { unknown: false, afterMs: askedWait(headers), httpStatus: status });
	}
	if (status >= 500 || status === 408) {
		return trouble(`Pipedrive answered ${status}.`, { unknown: writes, httpStatus: status });
	}
	return refusal(`http_${status}`, `Pipedrive refused with ${status}. ${words}`.trim(), status);
}

/** Seconds until the burst window ends. Source: pipedrive.readme.io, rate limiting. */
function askedWait(headers: Headers): number {
	const asked = headers.get("retry-after") ?? headers.get("x-ratelimit-reset");
	const seconds = asked === null ? Number.NaN : Number(asked);
	if (!Number.isFinite(seconds) || seconds < 0) return RATE_WAIT_MS;
	return Math.min(seconds * 1_000, LONGEST_WAIT_MS);
}

function garbage(unknown: boolean): CrmFailure {
	return trouble("Pipedrive answered something that we could not read.", { unknown });
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Undefined when Pipedrive answered with one of these statuses. */
export async function unless<Answer>(
	statuses: readonly number[],
	ask: () => Promise<Answer>,
): Promise<Answer | undefined> {
	try {
		return await ask();
	} catch (failure) {
		if (failure instanceof CrmFailure && statuses.includes(failure.httpStatus)) return undefined;
		throw failure;
	}
}

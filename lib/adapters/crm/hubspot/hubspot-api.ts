import type { z } from "zod";
import { unreachable } from "../../unreachable";
import { answerFailure, HubSpotFailure } from "./hubspot-failure";

/** Date-versioned paths; v1 to v3 end in September 2027. Source: developers.hubspot.com. */
export const VERSION = "2026-09";
export const OBJECTS = `/crm/objects/${VERSION}`;

export type HubSpotOptions = {
	accessToken: string;
	/** Without it HubSpot's own. */
	apiUrl?: string;
	timeoutMs: number;
};

export type HubSpotRequest = { method?: "GET" | "POST" | "PATCH"; path: string; body?: object };

/** One request, its answer read by `schema`. Throws a HubSpotFailure for anything else. */
export type HubSpotApi = <Answer>(
	request: HubSpotRequest,
	schema: z.ZodType<Answer>,
) => Promise<Answer>;

const HUBSPOT = "https://api.hubapi.com";

/**
 * HubSpot over plain fetch: the vendor's own client still speaks the v3 paths that are about to end, and its
 * requests can be neither timed out nor aborted.
 */
export function createHubSpotApi({ accessToken, apiUrl, timeoutMs }: HubSpotOptions): HubSpotApi {
	const base = (apiUrl ?? HUBSPOT).replace(/\/+$/, "");
	return async ({ method = "GET", path, body }, schema) => {
		const writes = method !== "GET";
		const answer = await ask(`${base}${path}`, {
			method,
			headers: { authorization: `Bearer ${accessToken}`, "content-type": "application/json" },
			body: body && JSON.stringify(body),
			redirect: "error",
			signal: AbortSignal.timeout(timeoutMs),
		});
		const read = schema.safeParse(answer.json);
		if (!answer.ok) throw answerFailure({ ...answer, writes });
		if (!read.success) throw garbage(writes);
		return read.data;
	};
}

async function ask(url: string, init: RequestInit) {
	try {
		const response = await fetch(url, init);
		const json = parseJson(await response.text());
		const retryAfter = response.headers.get("retry-after");
		return { ok: response.ok, status: response.status, json, retryAfter };
	} catch (error) {
		const { reason, unknown } = unreachable(error, "HubSpot");
		const writes = init.method !== "GET";
		throw new HubSpotFailure({ status: "retry", reason, unknown: unknown && writes });
	}
}

function garbage(unknown: boolean): HubSpotFailure {
	const reason = "HubSpot answered something that we could not read.";
	return new HubSpotFailure({ status: "retry", reason, unknown });
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

import { INTERNET, type Network, NotPublicError } from "../network/network";
import { createPublicFetch, type Fetch } from "../network/public-fetch";

/** A calendar of many years is far smaller; anything larger is no holiday file. */
export const CALENDAR_MAX_BYTES = 2 * 1024 * 1024;
const TIMEOUT_MS = 10_000;
const REDIRECTS_MAX = 4;
const ACCEPT = "text/calendar, text/plain;q=0.5";

export type Fetched = { result: "fetched"; text: string } | { result: "refused"; reason: string };

type Options = { network?: Network; timeoutMs?: number };

/** Fetches a text from a public address for an admin; a redirect is checked like a first address. */
export async function fetchPublic(
	address: string,
	{ network = INTERNET, timeoutMs = TIMEOUT_MS }: Options = {},
): Promise<Fetched> {
	const way = { get: createPublicFetch(network), signal: AbortSignal.timeout(timeoutMs) };
	let url = readAddress(address);
	for (let hop = 0; url !== null && hop <= REDIRECTS_MAX; hop += 1) {
		const step = await visit(url, way);
		if (step.result !== "redirected") return step;
		url = step.to;
	}
	return url === null
		? refused("That is not a web address: it starts with https://.")
		: refused("That address leads on to others too many times.");
}

type Step = Fetched | { result: "redirected"; to: URL | null };
type Way = { get: Fetch; signal: AbortSignal };

/** Calendars are often given as webcal:, which is https by another name. */
function readAddress(text: string, base?: URL): URL | null {
	const url = URL.parse(text.trim().replace(/^webcal:/i, "https:"), base);
	if (!url || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
	return url.username || url.password ? null : url;
}

async function visit(url: URL, { get, signal }: Way): Promise<Step> {
	try {
		const response = await get(url, { headers: { accept: ACCEPT }, signal });
		return await read(response, url);
	} catch (error) {
		if (error instanceof NotPublicError) {
			return refused("That address is not on the public internet, so it is not fetched.");
		}
		const why = signal.aborted ? "took too long" : "cannot be reached";
		return refused(`That address ${why}. Check it, or download the file and choose it here.`);
	}
}

async function read(response: Response, url: URL): Promise<Step> {
	const { status, headers } = response;
	const location = headers.get("location");
	if (status >= 300 && status < 400 && location) {
		await response.body?.cancel();
		return { result: "redirected", to: readAddress(location, url) };
	}
	if (status !== 200) {
		await response.body?.cancel();
		return refused(`That address answered ${status} instead of a calendar.`);
	}
	return readBody(response);
}

async function readBody({ body }: Response): Promise<Fetched> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of body ?? []) {
		size += chunk.byteLength;
		if (size > CALENDAR_MAX_BYTES) {
			return refused("That calendar is larger than 2 MB. Choose one with holidays only.");
		}
		chunks.push(chunk);
	}
	return { result: "fetched", text: Buffer.concat(chunks).toString("utf8") };
}

function refused(reason: string): Fetched & { result: "refused" } {
	return { result: "refused", reason };
}

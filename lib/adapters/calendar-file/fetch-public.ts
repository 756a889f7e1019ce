import { lookup } from "node:dns/promises";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import { isPublicAddress } from "./public-address";

/** A calendar of many years is far smaller; anything larger is no holiday file. */
export const CALENDAR_MAX_BYTES = 2 * 1024 * 1024;
const TIMEOUT_MS = 10_000;
const REDIRECTS_MAX = 4;

export type Fetched = { result: "fetched"; text: string } | { result: "refused"; reason: string };

/** What the tests replace: which names lead where, and which addresses may be reached. */
export type Network = {
	resolve(host: string): Promise<{ address: string; family: number }[]>;
	isAllowed(address: string, port: number): boolean;
	timeoutMs: number;
};

const WEB_PORTS = [80, 443];

const INTERNET: Network = {
	resolve: (host) => lookup(host, { all: true, verbatim: true }),
	isAllowed: (address, port) => isPublicAddress(address) && WEB_PORTS.includes(port),
	timeoutMs: TIMEOUT_MS,
};

/**
 * Fetches a text from a public address for an admin. The server stands inside a network that the admin may
 * not see: every name is resolved here once, all its addresses must be public, the connection goes to the
 * very address that was checked, and a redirect is checked like a first address.
 */
export async function fetchPublic(address: string, network: Network = INTERNET): Promise<Fetched> {
	const signal = AbortSignal.timeout(network.timeoutMs);
	let url = readAddress(address);
	for (let hop = 0; url !== null && hop <= REDIRECTS_MAX; hop += 1) {
		const step = await visit(url, { network, signal });
		if (step.result !== "redirected") return step;
		url = step.to;
	}
	return url === null
		? refused("That is not a web address: it starts with https://.")
		: refused("That address leads on to others too many times.");
}

type Step = Fetched | { result: "redirected"; to: URL | null };
type Way = { network: Network; signal: AbortSignal };

/** Calendars are often given as webcal:, which is https by another name. */
function readAddress(text: string, base?: URL): URL | null {
	const url = URL.parse(text.trim().replace(/^webcal:/i, "https:"), base);
	if (!url || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
	return url.username || url.password ? null : url;
}

async function visit(url: URL, { network, signal }: Way): Promise<Step> {
	const host = url.hostname.replace(/^\[|\]$/g, "");
	const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
	try {
		const found = isIP(host)
			? [{ address: host, family: isIP(host) }]
			: await network.resolve(host);
		const target = found[0];
		if (!target || !found.every((one) => network.isAllowed(one.address, port))) {
			return refused("That address is not on the public internet, so it is not fetched.");
		}
		const response = await connect(url, target, signal);
		return await read(response, url);
	} catch {
		const why = signal.aborted ? "took too long" : "cannot be reached";
		return refused(`That address ${why}. Check it, or download the file and choose it here.`);
	}
}

function connect(
	url: URL,
	target: { address: string; family: number },
	signal: AbortSignal,
): Promise<IncomingMessage> {
	const request = url.protocol === "https:" ? httpsRequest : httpRequest;
	return new Promise((resolve, reject) => {
		const sent = request(url, {
			signal,
			// No agent, so that no connection to an unchecked address is reused.
			agent: false,
			headers: { accept: "text/calendar, text/plain;q=0.5", "accept-encoding": "identity" },
			lookup: (_host, options, done) =>
				options.all ? done(null, [target]) : done(null, target.address, target.family),
		});
		sent.once("response", resolve);
		sent.once("error", reject);
		sent.end();
	});
}

async function read(response: IncomingMessage, url: URL): Promise<Step> {
	const { statusCode = 0, headers } = response;
	if (statusCode >= 300 && statusCode < 400 && headers.location) {
		response.destroy();
		return { result: "redirected", to: readAddress(headers.location, url) };
	}
	if (statusCode !== 200) {
		response.destroy();
		return refused(`That address answered ${statusCode} instead of a calendar.`);
	}
	return readBody(response);
}

async function readBody(response: IncomingMessage): Promise<Fetched> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of response) {
		const bytes = Buffer.from(chunk);
		size += bytes.byteLength;
		if (size > CALENDAR_MAX_BYTES) {
			response.destroy();
			return refused("That calendar is larger than 2 MB. Choose one with holidays only.");
		}
		chunks.push(bytes);
	}
	return { result: "fetched", text: Buffer.concat(chunks).toString("utf8") };
}

function refused(reason: string): Fetched & { result: "refused" } {
	return { result: "refused", reason };
}

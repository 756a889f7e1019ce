import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { Readable } from "node:stream";
import { type Address, INTERNET, type Network, pin } from "./network";

export type FetchInit = {
	method?: string;
	headers?: Record<string, string>;
	body?: string;
	signal?: AbortSignal;
};

/** The part of `fetch` that our adapters use, so that either can stand in for the other. */
export type Fetch = (url: string | URL, init?: FetchInit) => Promise<Response>;

const BODYLESS = new Set([204, 205, 304]);

/**
 * A `fetch` for addresses that an admin entered. The server stands inside a network that the admin may not
 * see: each name is resolved here once, all its addresses must be public, the connection goes to the very
 * address that was checked, and a redirect is never followed but handed back, to be checked like a first one.
 * @throws NotPublicError before anything is sent
 */
export function createPublicFetch(network: Network = INTERNET): Fetch {
	return async (address, init = {}) => {
		const url = new URL(address);
		const target = await orAborted(pin(network, url.hostname, portOf(url)), init.signal);
		return responseOf(await send(url, target, init));
	};
}

function portOf(url: URL): number {
	return Number(url.port) || (url.protocol === "https:" ? 443 : 80);
}

/** A resolver has no signal of its own and may take long to give up. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
	if (!signal) return work;
	signal.throwIfAborted();
	return new Promise((resolve, reject) => {
		signal.addEventListener("abort", () => reject(signal.reason), { once: true });
		work.then(resolve, reject);
	});
}

function send(url: URL, target: Address, init: FetchInit): Promise<IncomingMessage> {
	const request = url.protocol === "https:" ? httpsRequest : httpRequest;
	return new Promise((resolve, reject) => {
		const sent = request(url, {
			method: init.method ?? "GET",
			headers: { "accept-encoding": "identity", ...init.headers },
			signal: init.signal,
			// No agent, so that no connection to an unchecked address is reused.
			agent: false,
			lookup: (_host, options, done) =>
				options.all ? done(null, [target]) : done(null, target.address, target.family),
		});
		sent.once("response", resolve);
		sent.once("error", reject);
		sent.end(init.body);
	});
}

function responseOf(incoming: IncomingMessage): Response {
	const { statusCode = 502, headersDistinct } = incoming;
	const headers = new Headers();
	for (const [name, values = []] of Object.entries(headersDistinct)) {
		for (const value of values) headers.append(name, value);
	}
	if (BODYLESS.has(statusCode)) {
		incoming.resume();
		return new Response(null, { status: statusCode, headers });
	}
	return new Response(bodyOf(incoming), { status: statusCode, headers });
}

function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
	const chunks = Readable.from(incoming)[Symbol.asyncIterator]();
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await chunks.next();
			if (done) controller.close();
			else controller.enqueue(new Uint8Array(value));
		},
		cancel() {
			incoming.destroy();
		},
	});
}

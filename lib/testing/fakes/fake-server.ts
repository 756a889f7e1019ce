import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A real HTTP server on loopback that plays a peer. */
export type FakeRequest = {
	method: string;
	path: string;
	query: URLSearchParams;
	headers: Record<string, string | string[] | undefined>;
	body: string;
	/** Milliseconds since the epoch. */
	at: number;
};

/** `reset` breaks the connection without an answer, `hang` keeps it open and says nothing. */
export type FakeAnswer =
	| "reset"
	| "hang"
	| {
			status: number;
			body?: string | object;
			headers?: Record<string, string>;
			delayMs?: number;
	  }
	| { stream: (response: ServerResponse) => Promise<void> };

export type FakeServer = { url: string; stop(): Promise<void> };

export type FakeServerOptions = {
	/** 0, the default, takes any free port. */
	port?: number;
	answer: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>;
};

const HOST = "127.0.0.1";

export async function startServer({ port = 0, answer }: FakeServerOptions): Promise<FakeServer> {
	const server = createServer((request, response) => {
		readRequest(request)
			.then(answer)
			.then((given) => give(response, given))
			.catch((error) => response.destroy(error));
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, HOST, resolve);
	});
	return {
		url: `http://${HOST}:${portOf(server.address())}`,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function readRequest(request: IncomingMessage): Promise<FakeRequest> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(Buffer.from(chunk));
	const url = new URL(request.url ?? "/", `http://${HOST}`);
	return {
		method: request.method ?? "GET",
		path: url.pathname,
		query: url.searchParams,
		headers: request.headers,
		body: Buffer.concat(chunks).toString("utf8"),
		at: Date.now(),
	};
}

async function give(response: ServerResponse, answer: FakeAnswer): Promise<void> {
	if (answer === "hang") return;
	if (answer === "reset") return void response.destroy();
	if ("stream" in answer) return answer.stream(response);
	if (answer.delayMs) await sleep(answer.delayMs);
	const isText = typeof answer.body === "string";
	response.writeHead(answer.status, {
		"content-type": isText ? "text/plain; charset=utf-8" : "application/json",
		...answer.headers,
	});
	response.end(isText ? answer.body : JSON.stringify(answer.body ?? {}));
}

function portOf(address: AddressInfo | string | null): number {
	if (address === null || typeof address === "string") throw new Error("The fake has no port.");
	return address.port;
}

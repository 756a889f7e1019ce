import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";

/** A reply as the visitor's browser saw it. */
export type SeenReply = {
	status: number;
	/** Milliseconds from sending to the first word; null when none came. */
	firstWordsMs: number | null;
	totalMs: number;
	words: number;
	/** Whether it carried a handoff's buttons. */
	offered: boolean;
};

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const REPLY_WITHIN_MS = 30_000;
const FIRST_WORDS = '"type":"text-delta"';

/** A browser in one conversation. Each has a network address of its own, as visitors do. */
export function aVisitor(baseUrl: string) {
	const address = `10.${byte()}.${byte()}.${byte()}`;
	let cookie = "";
	return async (text: string): Promise<SeenReply> => {
		const seen = await post(`${baseUrl}/api/chat`, {
			body: { message: { id: randomUUID(), text }, page: { url: "/services/ai" } },
			headers: { "x-forwarded-for": address, ...(cookie ? { cookie } : {}) },
		});
		cookie = seen.cookie ?? cookie;
		return seen;
	};
}

/** Sends JSON and reads a UI message stream to its end. */
export function post(
	url: string,
	{ body, headers = {} }: { body: object; headers?: Record<string, string> },
): Promise<SeenReply & { cookie: string | null }> {
	const started = performance.now();
	return new Promise((resolve, reject) => {
		const sent = request(url, {
			agent,
			method: "POST",
			headers: { "content-type": "application/json", ...headers },
			timeout: REPLY_WITHIN_MS,
		});
		sent.once("timeout", () => sent.destroy(new Error(`${url} did not answer in time`)));
		sent.once("error", reject);
		sent.once("response", (response) => {
			let text = "";
			let firstWordsMs: number | null = null;
			response.setEncoding("utf8");
			response.once("error", reject);
			response.on("data", (chunk: string) => {
				text += chunk;
				if (firstWordsMs === null && text.includes(FIRST_WORDS)) {
					firstWordsMs = performance.now() - started;
				}
			});
			response.once("end", () =>
				resolve({
					status: response.statusCode ?? 0,
					firstWordsMs,
					totalMs: performance.now() - started,
					words: wordsIn(text),
					offered: text.includes('"type":"data-handoff"'),
					cookie: response.headers["set-cookie"]?.[0]?.split(";")[0] ?? null,
				}),
			);
		});
		sent.end(JSON.stringify(body));
	});
}

function wordsIn(stream: string): number {
	const deltas = stream.matchAll(/"delta":"((?:[^"\\]|\\.)*)"/g);
	const said = Array.from(deltas, ([, delta]) => delta ?? "").join("");
	return said.split(/\s+|\\n/).filter(Boolean).length;
}

function byte(): number {
	return 1 + Math.floor(Math.random() * 254);
}

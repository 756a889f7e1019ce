import { type Verdict, verdictOf } from "./attempt";
import type { ChatPorts } from "./chat-ports";
import type { Action } from "./conversation";
import type { OutboxEntry } from "./outbox";
import {
	appendDelta,
	type ReplyChunk,
	type ReplyText,
	readReplyStream,
	wordsOf,
} from "./reply-stream";

const SILENCE_SECONDS = 30;
/** Nobody reads faster than the page changes at this pace. */
const SHOW_EVERY_MILLISECONDS = 33;

/** How one attempt at sending an entry and reading its answer ended. */
export type Ending =
	| { kind: "finished" }
	/** A person took over while the assistant was writing. */
	| { kind: "aborted" }
	/** The server said that it could not answer. */
	| { kind: "failed" }
	/** No connection, or none any more. */
	| { kind: "cut" }
	| { kind: "turned_away"; verdict: Verdict };

type ExchangeParts = { ports: ChatPorts; dispatch(action: Action): void };

export async function exchange(
	entry: OutboxEntry,
	{ ports, dispatch }: ExchangeParts,
): Promise<Ending> {
	const watch = watchdog();
	dispatch({ type: "reply_started", replyTo: entry.id });
	try {
		const response = await ports.fetch(pathOf(entry), {
			method: "POST",
			headers: { "content-type": "application/json", accept: "text/event-stream" },
			body: JSON.stringify(bodyOf(entry, ports)),
			signal: watch.signal,
		});
		if (!response.ok || !response.body) return await turnedAway(response);
		dispatch({ type: "hurdle_passed" });
		if (entry.kind === "message") dispatch({ type: "taken", message: messageOf(entry) });
		return await readReply(response.body, watch.hear);
	} catch {
		return { kind: "cut" };
	} finally {
		watch.stop();
	}

	async function readReply(body: ReadableStream<Uint8Array>, hear: () => void): Promise<Ending> {
		let words: ReplyText = [];
		let ending: Ending = { kind: "cut" };
		const show = paced(() => {
			const text = wordsOf(words);
			dispatch({ type: "reply_text", replyTo: entry.id, text });
			ports.tabs.tell({ type: "writing", replyTo: entry.id, text });
		});
		try {
			await readReplyStream(body, (chunk) => {
				hear();
				if (chunk.type === "text") {
					words = appendDelta(words, chunk.part, chunk.delta);
					show.soon();
				}
				dispatchChunk(chunk);
				ending = endingAfter(ending, chunk);
			});
		} finally {
			show.now();
		}
		return ending;
	}

	function dispatchChunk(chunk: ReplyChunk) {
		const replyTo = entry.id;
		if (chunk.type === "start" && chunk.messageId)
			dispatch({ type: "reply_started", replyTo, id: chunk.messageId });
		if (chunk.type === "handoff") dispatch({ type: "handoff", handoff: chunk.handoff });
		if (chunk.type === "resource")
			dispatch({ type: "reply_resource", replyTo, resource: chunk.resource });
	}
}

/** The stream's own `finish` comes after an error too, and does not mend it. */
function endingAfter(ending: Ending, chunk: ReplyChunk): Ending {
	if (chunk.type === "error") return { kind: "failed" };
	if (chunk.type === "abort") return { kind: "aborted" };
	return chunk.type === "finish" && ending.kind === "cut" ? { kind: "finished" } : ending;
}

async function turnedAway(response: Response): Promise<Ending> {
	if (response.ok) return { kind: "cut" };
	const body = await response.text();
	return {
		kind: "turned_away",
		verdict: verdictOf(response.status, body, response.headers.get("retry-after")),
	};
}

function pathOf(entry: OutboxEntry): string {
	return entry.kind === "person" ? "/api/chat/person" : "/api/chat";
}

function bodyOf(entry: OutboxEntry, ports: ChatPorts) {
	const around = ports.surroundings();
	if (entry.kind === "person") return around;
	return { message: { id: entry.id, text: entry.text }, ...around };
}

function messageOf({ id, text, at }: Extract<OutboxEntry, { kind: "message" }>) {
	return { id, role: "visitor", text, at } as const;
}

/** A connection that has gone quiet is a lost one: nothing else tells a page on a train. */
function watchdog() {
	const controller = new AbortController();
	const bark = () => controller.abort();
	let timer = setTimeout(bark, SILENCE_SECONDS * 1000);
	return {
		signal: controller.signal,
		hear() {
			clearTimeout(timer);
			timer = setTimeout(bark, SILENCE_SECONDS * 1000);
		},
		stop: () => clearTimeout(timer),
	};
}

function paced(show: () => void) {
	let timer: ReturnType<typeof setTimeout> | null = null;
	function now() {
		if (timer === null) return;
		clearTimeout(timer);
		timer = null;
		show();
	}
	return {
		soon() {
			timer ??= setTimeout(now, SHOW_EVERY_MILLISECONDS);
		},
		now,
	};
}

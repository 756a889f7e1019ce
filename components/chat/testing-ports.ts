import type { ChatPorts, LiveSource } from "./chat-ports";
import type { Outbox } from "./outbox";
import type { TabWord } from "./tab-words";

export type Request = { method: string; path: string; body: unknown };
type Answer = (request: Request) => Response | Promise<Response>;

/** One visitor's browser: what its tabs share. */
export function aBrowser({ outbox = [] }: { outbox?: Outbox } = {}) {
	let stored = outbox;
	let lock: Promise<unknown> = Promise.resolve();
	const tabs: Array<{ storage(): void; word(word: TabWord): void }> = [];

	function openTab(answer: Answer) {
		const requests: Request[] = [];
		const feeds: Array<{ path: string; send(id: string, event: unknown): void; cut(): void }> = [];
		let changed = () => {};
		let ids = 0;
		const own = { storage: () => {}, word: (_word: TabWord) => {} };
		tabs.push(own);
		const others = () => tabs.filter((tab) => tab !== own);
		const page = { online: true, visible: true, folded: false };

		const ports: ChatPorts = {
			async fetch(path, init) {
				const body: unknown = init?.body ? JSON.parse(String(init.body)) : null;
				const request = { method: init?.method ?? "GET", path, body };
				requests.push(request);
				return answer(request);
			},
			follow(path): LiveSource {
				let listen = (_event: { id: string; data: string }) => {};
				let broken = () => {};
				feeds.push({
					path,
					send: (id, event) => listen({ id, data: JSON.stringify(event) }),
					cut: () => broken(),
				});
				return {
					onEvent: (listener) => {
						listen = listener;
					},
					onBroken: (listener) => {
						broken = listener;
					},
					close() {},
				};
			},
			outbox: {
				read: () => stored,
				write(outbox) {
					stored = outbox;
					for (const tab of others()) tab.storage();
				},
				onChange(listener) {
					own.storage = listener;
					return () => {};
				},
			},
			tabs: {
				tell(word) {
					for (const tab of others()) tab.word(word);
				},
				onWord(listener) {
					own.word = listener;
					return () => {};
				},
			},
			alone(work) {
				const result = lock.then(work);
				lock = result.catch(() => {});
				return result;
			},
			isOnline: () => page.online,
			isVisible: () => page.visible && !page.folded,
			isAround: () => page.visible,
			onChange(listener) {
				changed = listener;
				return () => {};
			},
			now: () => Date.now(),
			newId: () => `id-${tabs.indexOf(own)}-${++ids}`,
			chance: () => 0,
			surroundings: () => ({ locale: "en", time_zone: "Europe/Berlin" }),
		};
		function become(next: Partial<typeof page>) {
			Object.assign(page, next);
			changed();
		}
		return { ports, requests, feeds, become };
	}

	return { openTab, outbox: () => stored };
}

/** A reply as the server streams it; without `finish` the connection breaks in the middle. */
export function aReply(words: string, { id = "a1", finish = true, extra = [] as unknown[] } = {}) {
	const chunks: unknown[] = [
		{ type: "start", messageId: id },
		{ type: "text-start", id: "t" },
		...words.split(/(?<=\s)/).map((delta) => ({ type: "text-delta", id: "t", delta })),
		...extra,
		...(finish ? [{ type: "text-end", id: "t" }, { type: "finish" }] : []),
	];
	const lines = chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join("");
	return new Response(finish ? `${lines}data: [DONE]\n\n` : lines, {
		headers: { "content-type": "text/event-stream" },
	});
}

export function aProblem(status: number, problem: object) {
	return new Response(JSON.stringify(problem), { status });
}

export function aView(view: object = {}) {
	return Response.json({ messages: [], handoff: null, speaker: "assistant", cursor: "", ...view });
}

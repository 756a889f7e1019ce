import type { ChatEvent, ChatView, ContactRequest } from "@/lib/wire/chat";
import type { ChatPorts } from "./chat-ports";
import { fetchView, type Outcome, postForHandoff } from "./chat-requests";
import {
	type Action,
	type Conversation,
	conversationFrom,
	reduce,
	unansweredMessage,
} from "./conversation";
import { createLiveFeed } from "./live-feed";
import { addEntry, type OutboxEntry } from "./outbox";
import { createSender } from "./sender";
import { createSigns } from "./signs";

const OFFLINE_SHOWN_AFTER_MILLISECONDS = 1500;
const TYPING_SHOWN_MILLISECONDS = 6000;

export type ChatSession = {
	state(): Conversation;
	subscribe(listener: () => void): () => void;
	send(text: string): void;
	/** The visitor presses keys in the box. */
	typed(): void;
	askForPerson(): void;
	ring(): Promise<Outcome>;
	leaveContact(contact: ContactRequest): Promise<Outcome>;
	retry(): void;
	dismiss(): void;
	/** Begins sending and listening; the answer ends both. */
	start(): () => void;
};

/** One conversation on one page. Nothing runs, and nothing is stored, before `start`. */
export function createChatSession(view: ChatView | null, openPorts: () => ChatPorts): ChatSession {
	let state = conversationFrom(view);
	let running: ReturnType<typeof begin> | null = null;
	const listeners = new Set<() => void>();

	function dispatch(action: Action) {
		const next = reduce(state, action);
		if (next === state) return;
		state = next;
		for (const listener of listeners) listener();
		running?.followOrRest();
		running?.signs.looked(state);
	}

	function begin() {
		const ports = openPorts();
		let typing: ReturnType<typeof setTimeout> | undefined;
		let offline: ReturnType<typeof setTimeout> | undefined;
		let wasAway = false;

		const signs = createSigns(ports);
		const sender = createSender({ ports, dispatch, refresh, settled });
		const feed = createLiveFeed({
			ports,
			onEvent: takeEvent,
			onCursor: (cursor) => dispatch({ type: "cursor", cursor }),
		});

		async function refresh() {
			const view = await fetchView(ports);
			if (view) dispatch({ type: "view", view });
		}

		/** The first turn makes the conversation: only now is there a cursor to follow from. */
		function settled() {
			if (state.cursor === "") void refresh();
		}

		async function followSettled(replyTo: string | undefined) {
			await refresh();
			if (replyTo) dispatch({ type: "reply_dropped", replyTo });
		}

		function takeEvent(event: ChatEvent) {
			dispatch(event);
			if (event.type !== "typing") return;
			clearTimeout(typing);
			typing = setTimeout(() => dispatch({ type: "typing_ended" }), TYPING_SHOWN_MILLISECONDS);
		}

		/** A hidden page keeps its connection only while somebody may be about to write. */
		function followOrRest() {
			const expected = state.speaker === "person" || state.handoff?.state === "ringing";
			const begun = state.messages.length > 0 && state.cursor !== "";
			if (begun && (expected || ports.isAround())) feed.follow(state.cursor);
			else feed.rest();
		}

		function surroundingsChanged() {
			clearTimeout(offline);
			if (!ports.isOnline()) {
				offline = setTimeout(
					() => dispatch({ type: "hurdle", hurdle: { kind: "offline" } }),
					OFFLINE_SHOWN_AFTER_MILLISECONDS,
				);
				wasAway = true;
				return;
			}
			if (state.hurdle?.kind === "offline") dispatch({ type: "hurdle", hurdle: null });
			if (!ports.isAround()) wasAway = true;
			else if (wasAway) {
				wasAway = false;
				if (state.messages.length > 0) void refresh();
				sender.hurry();
			}
			followOrRest();
			signs.looked(state);
		}

		async function catchUp() {
			dispatch({ type: "outbox", outbox: ports.outbox.read() });
			if (state.messages.length === 0) await refresh();
			const unanswered = unansweredMessage(state);
			if (unanswered) enqueue({ kind: "message", ...pick(unanswered) });
			sender.wake();
			followOrRest();
			signs.looked(state);
		}

		function enqueue(entry: OutboxEntry) {
			const outbox = addEntry(ports.outbox.read(), entry);
			ports.outbox.write(outbox);
			dispatch({ type: "outbox", outbox });
			sender.wake();
		}

		async function post(path: string, body: unknown): Promise<Outcome> {
			const { outcome, handoff } = await postForHandoff(ports, { path, body });
			if (handoff) dispatch({ type: "handoff", handoff });
			if (outcome.done) ports.tabs.tell({ type: "settled" });
			return outcome;
		}

		const endings = [
			ports.outbox.onChange(() => {
				dispatch({ type: "outbox", outbox: ports.outbox.read() });
				sender.wake();
			}),
			ports.tabs.onWord((word) => {
				if (word.type === "settled") void followSettled(word.replyTo);
				else dispatch({ type: "reply_text", replyTo: word.replyTo, text: word.text });
			}),
			ports.onChange(surroundingsChanged),
			() => sender.stop(),
			() => feed.rest(),
			() => clearTimeout(typing),
			() => clearTimeout(offline),
		];
		return { ports, sender, signs, enqueue, post, catchUp, followOrRest, endings };
	}

	return {
		state: () => state,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		send(text) {
			const words = text.trim();
			if (!words || !running) return;
			const { newId, now } = running.ports;
			if (state.hurdle?.kind === "refused") dispatch({ type: "hurdle", hurdle: null });
			running.enqueue({ kind: "message", id: newId(), text: words, at: isoAt(now()) });
		},
		typed: () => running?.signs.typed(state),
		askForPerson() {
			if (!running) return;
			const { newId, now } = running.ports;
			running.enqueue({ kind: "person", id: `person-${newId()}`, at: isoAt(now()) });
		},
		ring: async () => (running ? running.post("/api/chat/ring", {}) : NOT_RUNNING),
		leaveContact: async (contact) =>
			running ? running.post("/api/chat/contact", contact) : NOT_RUNNING,
		retry: () => running?.sender.retry(),
		dismiss: () => dispatch({ type: "hurdle", hurdle: null }),
		start() {
			const begun = begin();
			running = begun;
			void begun.catchUp();
			return () => {
				running = null;
				for (const end of begun.endings) end();
			};
		},
	};
}

const NOT_RUNNING: Outcome = { done: false, problem: null };

function pick({ id, text, at }: { id: string; text: string; at: string }) {
	return { id, text, at };
}

function isoAt(milliseconds: number): string {
	return new Date(milliseconds).toISOString();
}

import type { ChatPorts, LiveSource, Surroundings } from "./chat-ports";
import { type Outbox, readOutbox, writeOutbox } from "./outbox";
import { readTabWord, type TabWord } from "./tab-words";

const OUTBOX_KEY = "baton-chat-outbox";
const CHANNEL = "baton-chat";
const LOCK = "baton-chat-sending";

export function browserPorts(): ChatPorts {
	return {
		fetch: (path, init) => fetch(path, { credentials: "same-origin", ...init }),
		follow: eventSource,
		outbox: storedOutbox(),
		tabs: tabs(),
		alone,
		isOnline: () => navigator.onLine,
		isVisible: inFront,
		isAround: inFront,
		onChange: listenTo([
			[window, "online"],
			[window, "offline"],
			[window, "pageshow"],
			[document, "visibilitychange"],
		]),
		now: () => Date.now(),
		newId,
		chance: Math.random,
		surroundings,
	};
}

/** A browser that keeps nothing for a frame of another site denies the lock too: then this tab is by itself. */
async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
	let begun = false;
	const once = () => {
		begun = true;
		return work();
	};
	try {
		return await (navigator.locks ? navigator.locks.request(LOCK, once) : once());
	} catch (denied) {
		if (begun) throw denied;
		return once();
	}
}

function inFront(): boolean {
	return document.visibilityState === "visible";
}

/** `crypto.randomUUID` exists only on https and localhost; a demo on a home network has neither. */
function newId(): string {
	if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function surroundings(): Surroundings {
	const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
	return {
		page: {
			url: location.href.slice(0, 2000),
			title: document.title.slice(0, 300),
			...(document.referrer ? { referrer: document.referrer.slice(0, 2000) } : {}),
		},
		locale: navigator.language,
		...(timeZone ? { time_zone: timeZone } : {}),
	};
}

/** Without storage (private mode, blocked site) the outbox lives as long as the page. */
function storedOutbox(): ChatPorts["outbox"] {
	let memory: Outbox = [];
	return {
		read() {
			try {
				return readOutbox(localStorage.getItem(OUTBOX_KEY));
			} catch {
				return memory;
			}
		},
		write(outbox) {
			memory = outbox;
			try {
				if (outbox.length === 0) localStorage.removeItem(OUTBOX_KEY);
				else localStorage.setItem(OUTBOX_KEY, writeOutbox(outbox));
			} catch {
				// Kept in memory above.
			}
		},
		onChange(listener) {
			const changed = (event: StorageEvent) => {
				if (event.key === OUTBOX_KEY) listener();
			};
			addEventListener("storage", changed);
			return () => removeEventListener("storage", changed);
		},
	};
}

function tabs(): ChatPorts["tabs"] {
	if (typeof BroadcastChannel === "undefined") return { tell() {}, onWord: () => () => {} };
	const channel = new BroadcastChannel(CHANNEL);
	return {
		tell: (word: TabWord) => channel.postMessage(word),
		onWord(listener) {
			const heard = (event: MessageEvent<unknown>) => {
				const word = readTabWord(event.data);
				if (word) listener(word);
			};
			channel.addEventListener("message", heard);
			return () => channel.removeEventListener("message", heard);
		},
	};
}

function eventSource(path: string): LiveSource {
	const source = new EventSource(path);
	return {
		onEvent(listener) {
			source.onmessage = (event: MessageEvent<unknown>) =>
				listener({ id: event.lastEventId, data: String(event.data) });
		},
		onBroken(listener) {
			source.onerror = listener;
		},
		close: () => source.close(),
	};
}

function listenTo(sources: ReadonlyArray<readonly [EventTarget, string]>) {
	return (listener: () => void) => {
		for (const [target, name] of sources) target.addEventListener(name, listener);
		return () => {
			for (const [target, name] of sources) target.removeEventListener(name, listener);
		};
	};
}

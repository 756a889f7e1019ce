"use client";

import {
	createContext,
	type ReactNode,
	useContext,
	useEffect,
	useEffectEvent,
	useState,
} from "react";
import { type ConsoleEvent, consoleEvent } from "@/lib/wire/console";
import { type ConsoleNews, newsMessage } from "@/lib/wire/news";

export type LineState = "connected" | "reconnecting";
/** `caught_up`: whatever came between the last look and now may have been missed. */
type Heard = ConsoleEvent | "caught_up";
type Listener = (heard: Heard | { news: ConsoleNews }) => void;
type Line = { listeners: Set<Listener>; state: LineState };

const LineContext = createContext<Line>({ listeners: new Set(), state: "connected" });

const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 15_000;

/**
 * One line to the server for all of the console. Reconnecting is done here, from the last event seen:
 * EventSource gives up for good on an error status.
 */
export function LiveProvider({ cursor, children }: { cursor: string; children: ReactNode }) {
	const [listeners] = useState(() => new Set<Listener>());
	const [state, setState] = useState<LineState>("connected");

	useEffect(() => {
		const close = follow(cursor, {
			onState: setState,
			onEvent: (event) => {
				for (const listener of listeners) listener(event);
			},
		});
		return close;
	}, [cursor, listeners]);

	return <LineContext.Provider value={{ listeners, state }}>{children}</LineContext.Provider>;
}

/** What passes at once and is asked of nobody anew: who looks on, who is writing. */
const SIGNS: readonly string[] = ["presence", "visitor_typing"];

/** Calls for everything that happens while the component is there, and once whenever the line begins. */
export function useLive(listener: (heard: Heard) => void): void {
	useEvents((heard) => {
		if (heard === "caught_up") listener(heard);
		else if (!("news" in heard) && !SIGNS.includes(heard.type)) listener(heard);
	});
}

/** Calls with what the server has read anew for all consoles at once. */
export function useNews(listener: (news: ConsoleNews) => void): void {
	useEvents((heard) => {
		if (heard !== "caught_up" && "news" in heard) listener(heard.news);
	});
}

/** Calls for signs of life only: they come often, and no list has to look again for them. */
export function useSigns(listener: (event: ConsoleEvent) => void): void {
	useEvents((heard) => {
		if (heard === "caught_up" || "news" in heard) return;
		if (SIGNS.includes(heard.type)) listener(heard);
	});
}

function useEvents(listener: Listener): void {
	const { listeners } = useContext(LineContext);
	const listen = useEffectEvent(listener);
	useEffect(() => {
		const own: Listener = (event) => listen(event);
		listeners.add(own);
		return () => {
			listeners.delete(own);
		};
	}, [listeners]);
}

export function useLineState(): LineState {
	return useContext(LineContext).state;
}

type Handlers = { onState(state: LineState): void; onEvent: Listener };

function follow(start: string, { onState, onEvent }: Handlers): () => void {
	let cursor = start;
	let failures = 0;
	let source: EventSource | null = null;
	let retry: ReturnType<typeof setTimeout> | null = null;

	function open() {
		retry = null;
		const opened = new EventSource(`/api/console/events?after=${encodeURIComponent(cursor)}`);
		source = opened;
		opened.onopen = () => {
			onState("connected");
			onEvent("caught_up");
			failures = 0;
		};
		opened.onmessage = ({ lastEventId, data }: MessageEvent<string>) => {
			if (lastEventId) cursor = lastEventId;
			const heard = heardIn(data);
			if (heard) onEvent(heard);
		};
		opened.onerror = () => {
			opened.close();
			failures += 1;
			onState("reconnecting");
			retry = setTimeout(open, Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1)));
		};
	}

	/** The browser knows that the network is back: nobody has to wait out the pause. */
	function openNow() {
		if (retry === null) return;
		clearTimeout(retry);
		open();
	}

	open();
	addEventListener("online", openNow);
	return () => {
		removeEventListener("online", openNow);
		source?.close();
		if (retry !== null) clearTimeout(retry);
	};
}

function heardIn(data: string): Parameters<Listener>[0] | null {
	const said = parsed(data);
	const message = newsMessage.safeParse(said).data;
	if (message) return message.type === "news" ? message : "caught_up";
	return consoleEvent.safeParse(said).data ?? null;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

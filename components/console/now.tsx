"use client";

import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from "react";

type Clock = { subscribe(ticked: () => void): () => void; now(): number; first: number };

const ClockContext = createContext<Clock>({ subscribe: () => () => {}, now: () => 0, first: 0 });

/** The company's clock on this page: it goes on from what the server said, so BATON_CLOCK moves it too. */
export function NowProvider({ serverNow, children }: { serverNow: string; children: ReactNode }) {
	const [clock] = useState(() => createClock(Date.parse(serverNow)));
	return <ClockContext.Provider value={clock}>{children}</ClockContext.Provider>;
}

/** Milliseconds, anew every second. On the first paint it is the server's own, so that both agree. */
export function useNow(): number {
	const { subscribe, now, first } = useContext(ClockContext);
	return useSyncExternalStore(subscribe, now, () => first);
}

const TICK_MS = 1_000;

function createClock(first: number): Clock {
	const listeners = new Set<() => void>();
	const skew = typeof window === "undefined" ? 0 : first - Date.now();
	let current = first;
	let timer: ReturnType<typeof setInterval> | null = null;
	function tick() {
		current = Date.now() + skew;
		for (const ticked of listeners) ticked();
	}
	return {
		first,
		now: () => current,
		subscribe(ticked) {
			listeners.add(ticked);
			timer ??= setInterval(tick, TICK_MS);
			return () => {
				listeners.delete(ticked);
				if (listeners.size > 0 || timer === null) return;
				clearInterval(timer);
				timer = null;
			};
		},
	};
}

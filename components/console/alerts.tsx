"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Waiting } from "@/lib/wire/console";
import { alertsAreOn } from "./alerts-store";
import { chime } from "./chime";
import { useLive } from "./live";
import { useWaiting } from "./waiting";

const REPEAT_MS = 30_000;
const REPEAT_UNTIL_MS = 5 * 60_000;
const LOCK = "baton-console-alerts";

type Newest = NonNullable<Waiting["newest"]>;
type Ringing = { handoffId: string; stop(): void };

/**
 * Sound and browser notification for what is new. One tab plays, the one that holds the lock; a high
 * priority goes on every half minute for five minutes, and a claim by anybody ends it.
 */
export function Alerts() {
	const { newest } = useWaiting();
	const router = useRouter();
	const plays = usePlays();
	const known = useRef(newest?.id ?? null);
	const ringing = useRef<Ringing | null>(null);

	const alert = useEffectEvent((item: Newest) => {
		if (!plays.current || !alertsAreOn()) return;
		chime();
		notify(item, () => router.push(`/h/${item.handoffId}`));
		ringing.current?.stop();
		ringing.current = item.priority === "high" ? repeat(item.handoffId) : null;
	});

	useEffect(() => {
		// Nothing is left to ring for: all is read, or the rep is away.
		if (!newest) ringing.current?.stop();
		if (!newest || newest.id === known.current) return;
		known.current = newest.id;
		alert(newest);
	}, [newest]);

	useLive((event) => {
		if (event === "caught_up" || event.type !== "handoff") return;
		const { kinds = [], handoffId } = event.payload;
		if (handoffId !== ringing.current?.handoffId) return;
		if (kinds.includes("claimed") || kinds.includes("resolved")) ringing.current?.stop();
	});

	useEffect(() => () => ringing.current?.stop(), []);
	return null;
}

function repeat(handoffId: string): Ringing {
	const timer = setInterval(() => {
		if (alertsAreOn()) chime();
	}, REPEAT_MS);
	const end = setTimeout(() => clearInterval(timer), REPEAT_UNTIL_MS);
	return {
		handoffId,
		stop() {
			clearInterval(timer);
			clearTimeout(end);
		},
	};
}

function notify({ id, title, priority }: Newest, open: () => void): void {
	if (!("Notification" in window) || Notification.permission !== "granted") return;
	const shown = new Notification(title, { tag: id, requireInteraction: priority === "high" });
	shown.onclick = () => {
		window.focus();
		open();
		shown.close();
	};
}

/** True in one tab of this browser at a time; the next one follows when it closes. */
function usePlays() {
	const plays = useRef(false);
	useEffect(() => {
		if (!("locks" in navigator)) {
			plays.current = true;
			return;
		}
		const leaving = new AbortController();
		let release = () => {};
		navigator.locks
			.request(LOCK, { signal: leaving.signal }, () => {
				plays.current = true;
				return new Promise<void>((resolve) => {
					release = resolve;
				});
			})
			// Aborted while waiting for the lock: this page went away first.
			.catch(() => {});
		return () => {
			leaving.abort();
			release();
			plays.current = false;
		};
	}, []);
	return plays;
}

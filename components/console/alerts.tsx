"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef } from "react";
import { toast } from "sonner";
import { alertKindOf } from "@/lib/wire/preferences";
import { type Call, freshCalls, newestOf, stillRinging, waitedText } from "./alert-calls";
import { alertsAreOn } from "./alerts-store";
import { showBrowserNotification } from "./browser-notification";
import { chime } from "./chime";
import { useLive } from "./live";
import { usePreferences } from "./preferences";
import { useRep } from "./rep";
import { useOnlyTab } from "./use-only-tab";
import { useWaiting } from "./waiting";

const REPEAT_MS = 30_000;
const TOAST_MS = 8_000;

/** After these nobody is to be rung any more, and at once: the counters follow a moment later. */
const ENDS: readonly string[] = ["claimed", "resolved"];

/**
 * Sound, browser notification and a word on the screen for what is new. One tab makes the noise. A handoff of
 * high priority goes on every half minute for five minutes; a claim by anybody ends it and says whose it is.
 */
export function Alerts() {
	const { calls } = useWaiting();
	const { preferences } = usePreferences();
	const rep = useRep();
	const router = useRouter();
	const path = usePathname() ?? "";
	const sounds = useOnlyTab("baton-console-sound", { pressed: true });
	const notifies = useOnlyTab("baton-console-notifications", { pressed: false });
	const seenUpTo = useRef(newestOf(calls, ""));
	const rung = useRef(new Map<string, number>());
	const shown = useRef(new Map<string, () => void>());

	const ring = useEffectEvent((fresh: readonly Call[]) => {
		for (const call of fresh) rung.current.set(call.id, performance.now());
		for (const call of fresh) announce(call, path, () => router.push(addressOf(call)));
		if (!alertsAreOn()) return;
		const { alerts } = preferences;
		if (sounds.current && fresh.some((call) => alerts[alertKindOf(call)].sound)) chime();
		for (const call of fresh) {
			if (!notifies.current || !alerts[alertKindOf(call)].browser) continue;
			const close = showBrowserNotification(call, () => router.push(addressOf(call)));
			if (close) shown.current.set(call.id, close);
		}
	});

	useEffect(() => {
		for (const [id, close] of shown.current) {
			if (calls.some((call) => call.id === id)) continue;
			close();
			shown.current.delete(id);
		}
		const fresh = freshCalls(calls, seenUpTo.current);
		seenUpTo.current = newestOf(calls, seenUpTo.current);
		if (fresh.length > 0) ring(fresh);
	}, [calls]);

	const repeat = useEffectEvent(() => {
		if (!sounds.current || !alertsAreOn() || !preferences.alerts.handoff_high.sound) return;
		if (stillRinging(calls, rung.current, performance.now()).length > 0) chime();
	});
	useEffect(() => {
		const timer = setInterval(() => repeat(), REPEAT_MS);
		return () => clearInterval(timer);
	}, []);

	useLive((event) => {
		if (event === "caught_up" || event.type !== "handoff") return;
		const { kinds = [], handoffId, by, after = 0 } = event.payload;
		if (!kinds.some((kind) => ENDS.includes(kind))) return;
		const called = calls.filter((call) => call.handoffId === handoffId);
		for (const { id } of called) {
			rung.current.delete(id);
			shown.current.get(id)?.();
			shown.current.delete(id);
		}
		if (called.length === 0 || !kinds.includes("claimed") || !by || by === rep?.name) return;
		toast.dismiss(handoffId);
		toast(`Claimed by ${by} after ${waitedText(after)}`, { duration: TOAST_MS });
	});
	return null;
}

function addressOf({ contactId }: Call): string {
	return `/console/contacts/${contactId}`;
}

/** The inbox shows it by itself, and so does the contact's own page. */
function announce(call: Call, path: string, open: () => void): void {
	if (call.priority !== "high" || path === "/console" || path === addressOf(call)) return;
	toast(call.title, {
		id: call.handoffId,
		duration: TOAST_MS,
		action: { label: "Open", onClick: open },
	});
}

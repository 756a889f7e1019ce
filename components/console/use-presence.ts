import { useEffect, useEffectEvent, useRef } from "react";
import type { Doing } from "@/lib/wire/conversation-shown";

/** Well within the time after which nobody of whom nothing is heard counts as there. */
const BEAT_MS = 20_000;
const WRITING_BEAT_MS = 3_000;
/** After so long without a key the rep only looks on. */
const PAUSES_AFTER_MS = 5_000;

type Place = { conversationId: string; readTo: string | null };

/**
 * Tells the server that this rep has the conversation before them, how far they have read it, and while they
 * write. A page nobody looks at is not there. Returns what to call with every key.
 */
export function usePresence({ conversationId, readTo }: Place): { wrote(): void } {
	const writing = useRef({ beatAt: 0, pause: 0 });

	const tell = useEffectEvent((doing: Doing) => sendSign({ conversationId, readTo }, doing));

	useEffect(() => {
		if (conversationId === "") return;
		const look = () => {
			const isThere = document.visibilityState === "visible";
			void tell(isThere ? currentDoing(writing.current) : "gone");
		};
		const beat = setInterval(look, BEAT_MS);
		const leave = () => void tell("gone");
		look();
		document.addEventListener("visibilitychange", look);
		addEventListener("pagehide", leave);
		return () => {
			clearInterval(beat);
			clearTimeout(writing.current.pause);
			document.removeEventListener("visibilitychange", look);
			removeEventListener("pagehide", leave);
			leave();
		};
	}, [conversationId]);

	useEffect(() => {
		if (readTo === null || document.visibilityState !== "visible") return;
		void tell(currentDoing(writing.current));
	}, [readTo]);

	function wrote() {
		const now = Date.now();
		const state = writing.current;
		clearTimeout(state.pause);
		state.pause = window.setTimeout(() => {
			state.beatAt = 0;
			void sendSign({ conversationId, readTo }, "viewing");
		}, PAUSES_AFTER_MS);
		if (now - state.beatAt < WRITING_BEAT_MS) return;
		state.beatAt = now;
		void sendSign({ conversationId, readTo }, "writing");
	}

	return { wrote };
}

function currentDoing({ beatAt }: { beatAt: number }): Doing {
	return Date.now() - beatAt < PAUSES_AFTER_MS ? "writing" : "viewing";
}

/** A sign that is lost is made up for by the next. */
async function sendSign({ conversationId, readTo }: Place, doing: Doing): Promise<void> {
	await fetch(`/api/console/conversations/${encodeURIComponent(conversationId)}/presence`, {
		method: "PUT",
		keepalive: true,
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ doing, readTo }),
	}).catch(() => null);
}

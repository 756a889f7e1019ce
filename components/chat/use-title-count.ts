import { useEffect } from "react";
import type { ChatMessage } from "@/lib/wire/chat";

/** Counts in the tab's title what arrived while the visitor looked elsewhere. */
export function useTitleCount(arrived: ChatMessage | null) {
	useEffect(() => {
		if (!arrived || document.visibilityState === "visible") return;
		const count = Number(/^\((\d+)\) /.exec(document.title)?.[1] ?? 0) + 1;
		document.title = `(${count}) ${plainTitle()}`;
	}, [arrived]);
	useEffect(() => {
		const seen = () => {
			if (document.visibilityState === "visible") document.title = plainTitle();
		};
		document.addEventListener("visibilitychange", seen);
		return () => document.removeEventListener("visibilitychange", seen);
	}, []);
}

function plainTitle(): string {
	return document.title.replace(/^\(\d+\) /, "");
}

import { useEffect, useRef, useState } from "react";
import type { Conversation } from "./conversation";
import { createHostLine, type HostLine } from "./host-line";
import { keepsCookies } from "./keeps-cookies";
import { NOTHING_SEEN, unreadAfter } from "./unread";

/** The line to the page around the chat; null on the chat's own page, which has none. */
export function useHostLine(host: string | null): HostLine | null {
	const [line] = useState(() => (host === null ? null : createHostLine(host)));
	useEffect(() => line?.start(), [line]);
	return line;
}

/** Tells the page around what its launcher shows, and what to keep for its next page. */
export function useHostNews(line: HostLine | null, { messages }: Conversation) {
	const seen = useRef<string | null>(null);

	useEffect(() => {
		if (!line) return;
		const last = messages.at(-1)?.id ?? NOTHING_SEEN;
		function look() {
			if (line?.kept() === undefined) return;
			seen.current = line.isSeen() ? last : (seen.current ?? line.kept() ?? last);
			line.tell({ baton: "seen", id: messages.length > 0 ? seen.current : null });
			line.tell({ baton: "unread", count: unreadAfter(messages, seen.current) });
		}
		look();
		return line.onChange(look);
	}, [line, messages]);
}

/** True where a frame of another site is not allowed to keep the conversation; false on the server. */
export function useForgetful(line: HostLine | null): boolean {
	const [isForgetful, setForgetful] = useState(false);
	useEffect(() => setForgetful(line !== null && !keepsCookies()), [line]);
	return isForgetful;
}

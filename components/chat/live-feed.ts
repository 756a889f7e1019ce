import type { ChatEvent } from "@/lib/wire/chat";
import { backoffMilliseconds } from "./attempt";
import type { ChatPorts, LiveSource } from "./chat-ports";
import { readEvent, readJson } from "./wire-readers";

export type LiveFeed = {
	/** Opens after this cursor unless it is open already. */
	follow(cursor: string): void;
	/** Closes; `follow` opens it again. */
	rest(): void;
};

type FeedParts = {
	ports: Pick<ChatPorts, "follow" | "chance">;
	onEvent(event: ChatEvent): void;
	onCursor(cursor: string): void;
};

/**
 * The live events of one conversation. Reconnecting is done here and not left to EventSource, which
 * gives up for good on an error status and would ask again from where the page was loaded.
 */
export function createLiveFeed({ ports, onEvent, onCursor }: FeedParts): LiveFeed {
	let source: LiveSource | null = null;
	let reopening: ReturnType<typeof setTimeout> | null = null;
	let cursor = "";
	let failures = 0;

	function open() {
		reopening = null;
		const opened = ports.follow(`/api/chat/events?after=${encodeURIComponent(cursor)}`);
		source = opened;
		opened.onEvent(({ id, data }) => {
			failures = 0;
			if (id) {
				cursor = id;
				onCursor(id);
			}
			const event = readEvent(readJson(data));
			if (event) onEvent(event);
		});
		opened.onBroken(() => {
			opened.close();
			if (source !== opened) return;
			source = null;
			failures += 1;
			reopening = setTimeout(open, backoffMilliseconds(failures, ports.chance()));
		});
	}

	return {
		follow(after) {
			if (source || reopening !== null) return;
			cursor = after;
			open();
		},
		rest() {
			source?.close();
			source = null;
			if (reopening !== null) clearTimeout(reopening);
			reopening = null;
			failures = 0;
		},
	};
}

import { make } from "./make";
import { type FromFrame, readFromFrame, type ToFrame } from "./messages";

type FrameParts = { label: string; server: string; hear(message: FromFrame): void };

export type Frame = {
	element: HTMLIFrameElement;
	/** The first call fetches the chat. */
	load(): void;
	/** Nothing is sent before the chat has said that it listens. */
	tell(message: ToFrame): void;
};

export function createFrame({ label, server, hear }: FrameParts): Frame {
	const element = make("iframe", { title: label, allow: "clipboard-write" });
	let isReady = false;

	addEventListener("message", (event: MessageEvent<unknown>) => {
		if (event.origin !== server || event.source !== element.contentWindow) return;
		const message = readFromFrame(event.data);
		if (!message) return;
		if (message.baton === "ready") isReady = true;
		hear(message);
	});

	return {
		element,
		load() {
			if (element.src) return;
			element.src = `${server}/embed?host=${encodeURIComponent(location.origin)}`;
		},
		tell(message) {
			if (isReady) element.contentWindow?.postMessage(message, server);
		},
	};
}

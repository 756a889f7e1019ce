import { type FromFrame, type HostPage, readToFrame } from "@/components/widget/messages";

/** The chat in a frame and the page around it. */
export type HostLine = {
	/** Where the visitor is; unknown until the page has said so. */
	page(): HostPage | undefined;
	/** What the last page kept as seen; undefined until this one has said so. */
	kept(): string | null | undefined;
	/** The panel is open, in a tab that is in front. */
	isSeen(): boolean;
	/** Either of the two changed, or the tab did. */
	onChange(listener: () => void): () => void;
	/** The visitor opened the panel: the keyboard should be in the chat. */
	onFocus(listener: () => void): () => void;
	tell(message: FromFrame): void;
	/** Begins listening; the answer ends it. */
	start(): () => void;
};

/** `host` is the origin of the page around: nothing is taken from, or said to, any other. */
export function createHostLine(host: string): HostLine {
	let page: HostPage | undefined;
	let kept: string | null | undefined;
	let open = false;
	const changed = new Set<() => void>();
	const focused = new Set<() => void>();

	function tell(message: FromFrame) {
		if (window.parent !== window) window.parent.postMessage(message, host);
	}

	function hear(event: MessageEvent<unknown>) {
		if (event.source !== window.parent || event.origin !== host) return;
		const message = readToFrame(event.data);
		if (message?.baton === "page") page = message.page;
		if (message?.baton !== "shown") return;
		open = message.open;
		kept = message.seen;
		notify(changed);
		if (open && message.focus) notify(focused);
	}

	const noteTab = () => notify(changed);

	return {
		tell,
		page: () => page,
		kept: () => kept,
		isSeen: () => open && document.visibilityState === "visible",
		onChange: listenersIn(changed),
		onFocus: listenersIn(focused),
		start() {
			addEventListener("message", hear);
			document.addEventListener("visibilitychange", noteTab);
			document.addEventListener("keydown", closeOnEscape);
			tell({ baton: "ready" });
			return () => {
				removeEventListener("message", hear);
				document.removeEventListener("visibilitychange", noteTab);
				document.removeEventListener("keydown", closeOnEscape);
			};
		},
	};

	/** Unless somebody had a use for the key: a notice to dismiss, or a word being composed. */
	function closeOnEscape(event: KeyboardEvent) {
		if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
		tell({ baton: "close" });
	}
}

function listenersIn(set: Set<() => void>) {
	return (listener: () => void) => {
		set.add(listener);
		return () => {
			set.delete(listener);
		};
	};
}

function notify(listeners: ReadonlySet<() => void>) {
	for (const listener of listeners) listener();
}

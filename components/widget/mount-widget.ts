import type { WidgetConfig } from "./config";
import { createFrame } from "./frame";
import { type HostPage, hostPage } from "./host-page";
import { keptIn } from "./kept";
import { createLauncher } from "./launcher";
import { make } from "./make";
import type { FromFrame } from "./messages";
import { createPanel } from "./panel";
import { widgetSheet } from "./sheet";

/** What a site's own scripts may do with the chat, as `window.Baton`. */
export type WidgetApi = {
	open(): void;
	close(): void;
	/** Told at once and with each change; the answer stops it. */
	on(event: "unread", listener: (count: number) => void): () => void;
	/** Where the visitor is, when the address does not say; `null` goes back to the page's own. */
	setContext(context: { page: Partial<HostPage> | string | null }): void;
};

const TAG = "baton-chat";

/** Puts launcher and panel on the page, out of reach of its styles, and opens what was open before. */
export function mountWidget(config: WidgetConfig): WidgetApi {
	const label = `Chat with ${config.company}`;
	const wasOpen = keptIn("sessionStorage", "baton-widget-open");
	const seen = keptIn("localStorage", "baton-widget-seen");
	const listeners = new Set<(count: number) => void>();
	let said: Partial<HostPage> = {};
	let unread = 0;

	const frame = createFrame({ label, server: config.origin, hear });
	const panel = createPanel({ label, server: config.origin, frame: frame.element, close });
	const launcher = createLauncher({ label, press: () => (panel.isOpen() ? close() : open(true)) });

	const home = document.createElement(TAG);
	const shadow = home.attachShadow({ mode: "open" });
	shadow.adoptedStyleSheets = [widgetSheet(config)];
	const parts = [launcher.element, launcher.news, panel.element];
	const region = make("section", { "aria-label": label }, ...parts);
	shadow.append(region);

	function hear(message: FromFrame) {
		switch (message.baton) {
			case "ready":
				panel.arrived();
				tellPage();
				return tellShown(panel.isOpen() && hasKeys());
			case "seen":
				return seen.keep(message.id);
			case "unread":
				return count(message.count);
			case "close":
				return close();
			default: {
				const never: never = message;
				return never;
			}
		}
	}

	function open(focus: boolean) {
		if (panel.isOpen()) return;
		if (!home.isConnected) return wasOpen.keep("1");
		frame.load();
		panel.open();
		launcher.show({ open: true, unread });
		wasOpen.keep("1");
		if (focus) frame.element.focus();
		tellPage();
		tellShown(focus);
	}

	function close() {
		if (!panel.isOpen()) return;
		const hadKeys = hasKeys();
		panel.close();
		launcher.show({ open: false, unread });
		wasOpen.keep(null);
		tellShown(false);
		if (hadKeys) launcher.element.focus();
	}

	function hasKeys(): boolean {
		return shadow.activeElement !== null;
	}

	function count(next: number) {
		if (next === unread) return;
		unread = next;
		launcher.show({ open: panel.isOpen(), unread });
		for (const listener of listeners) listener(unread);
	}

	function tellShown(focus: boolean) {
		frame.tell({ baton: "shown", open: panel.isOpen(), focus, seen: seen.read() });
	}

	function tellPage() {
		frame.tell({ baton: "page", page: hostPage(said) });
	}

	function appear() {
		// A direction that was set for the body alone is not inherited from there.
		home.dir = getComputedStyle(document.body).direction;
		document.documentElement.append(home);
		if (wasOpen.read() !== null) open(false);
		else if (seen.read() !== null) frame.load();
	}

	region.addEventListener("keydown", (event) => {
		if (event.key === "Escape" && !event.isComposing) close();
	});
	// The keyboard went into the chat, or the page changed its address without a load: tell where that is.
	for (const event of ["blur", "popstate", "hashchange"]) addEventListener(event, tellPage);
	if (document.readyState === "loading") addEventListener("DOMContentLoaded", appear);
	else appear();

	return {
		open: () => open(true),
		close,
		on(_unread, listener) {
			listeners.add(listener);
			listener(unread);
			return () => listeners.delete(listener);
		},
		setContext({ page }) {
			said = typeof page === "string" ? { url: page } : (page ?? {});
			tellPage();
		},
	};
}

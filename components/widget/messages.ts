/*
 * What the page that shows the widget and the chat in its frame say to each other. Both sides take a message from
 * the one window and the one origin they know, and send to that origin by name. Checked by hand: both are small.
 */

/** Where the visitor is, as the site's page knows it. */
export type HostPage = { url: string; title?: string; referrer?: string };

export type ToFrame =
	| { baton: "page"; page: HostPage }
	/** `focus`: the visitor opened it, so the keyboard goes there. `seen`: as the chat gave it to be kept. */
	| { baton: "shown"; open: boolean; focus: boolean; seen: string | null };

export type FromFrame =
	| { baton: "ready" }
	/**
	 * The last message that was seen; null without a conversation. The site's page keeps it for the next page: a frame
	 * may be allowed to keep nothing.
	 */
	| { baton: "seen"; id: string | null }
	| { baton: "unread"; count: number }
	| { baton: "close" };

const URL_MAX = 2000;
const TITLE_MAX = 300;
const COUNT_MAX = 999;
const ID_MAX = 64;

export function readToFrame(value: unknown): ToFrame | null {
	if (!isFields(value)) return null;
	if (value.baton === "shown") {
		const { open, focus, seen } = value;
		return { baton: "shown", open: open === true, focus: focus === true, seen: idOf(seen) };
	}
	const page = value.baton === "page" ? readPage(value.page) : null;
	return page && { baton: "page", page };
}

export function readFromFrame(value: unknown): FromFrame | null {
	if (!isFields(value)) return null;
	switch (value.baton) {
		case "ready":
		case "close":
			return { baton: value.baton };
		case "seen":
			return { baton: "seen", id: idOf(value.id) };
		case "unread":
			return isCount(value.count) ? { baton: "unread", count: value.count } : null;
		default:
			return null;
	}
}

function readPage(value: unknown): HostPage | null {
	if (!isFields(value) || !isWebAddress(value.url)) return null;
	const { url, title, referrer } = value;
	return {
		url: url.slice(0, URL_MAX),
		...(typeof title === "string" ? { title: title.slice(0, TITLE_MAX) } : {}),
		...(isWebAddress(referrer) ? { referrer: referrer.slice(0, URL_MAX) } : {}),
	};
}

function isWebAddress(value: unknown): value is string {
	return typeof value === "string" && /^https?:\/\//i.test(value);
}

function idOf(value: unknown): string | null {
	return typeof value === "string" && value.length <= ID_MAX ? value : null;
}

function isCount(value: unknown): value is number {
	return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= COUNT_MAX;
}

function isFields(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}

import type { Call } from "./alert-calls";

/** Shown by the browser itself, above other windows; null where it is not allowed. @returns the way to close it */
export function showBrowserNotification(
	{ handoffId, title, priority }: Call,
	open: () => void,
): (() => void) | null {
	if (!("Notification" in window) || Notification.permission !== "granted") return null;
	const shown = showOrNull(title, {
		tag: `handoff:${handoffId}`,
		requireInteraction: priority === "high",
	});
	if (!shown) return null;
	shown.onclick = () => {
		window.focus();
		open();
		shown.close();
	};
	return () => shown.close();
}

/** Chrome on Android has the constructor and throws: there only a service worker may notify. */
function showOrNull(title: string, options: NotificationOptions): Notification | null {
	try {
		return new Notification(title, options);
	} catch {
		return null;
	}
}

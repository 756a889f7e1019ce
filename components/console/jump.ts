export function anchorOf(messageId: string): string {
	return `message-${messageId}`;
}

const SHOWN_MS = 2_500;

/** Brings a message into view, gives it the focus and marks it for a moment. */
export function jumpToMessage(messageId: string): void {
	const row = document.getElementById(anchorOf(messageId));
	if (!row) return;
	row.scrollIntoView({ block: "center" });
	row.focus({ preventScroll: true });
	row.dataset.found = "true";
	setTimeout(() => {
		delete row.dataset.found;
	}, SHOWN_MS);
}

import type { ConsoleEvent } from "@/lib/wire/console";

/** What changes a line of the list *Handoffs*; signs of life and messages come far too often to look each time. */
const HANDOFF_LINES: readonly string[] = ["handoff", "contact", "delivery"];

export function concernsHandoffs({ type }: ConsoleEvent): boolean {
	return HANDOFF_LINES.includes(type);
}

/** A rep's own notifications: raised or settled by what happens to handoffs, or touched in another tab. */
export function concernsNotifications(userId: string | undefined) {
	return ({ type, payload }: ConsoleEvent): boolean =>
		type === "handoff" || (type === "notifications" && payload.userId === userId);
}

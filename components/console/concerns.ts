import type { ConsoleEvent } from "@/lib/wire/console";

/** Touched in another tab, or back from a snooze: nobody else's lists change. */
export function concernsOwnLines(userId: string | undefined) {
	return ({ type, payload }: ConsoleEvent): boolean =>
		type === "notifications" && payload.userId === userId;
}

/** A rep's own notifications: raised or settled by what happens to handoffs, or touched in another tab. */
export function concernsNotifications(userId: string | undefined) {
	const isOwn = concernsOwnLines(userId);
	return (event: ConsoleEvent): boolean => event.type === "handoff" || isOwn(event);
}

import { z } from "zod";
import type { NotificationRow } from "./inbox";

/** How loud an event may be, from the loudest. */
export const ALERT_KINDS = ["handoff_high", "handoff_normal", "promise", "waiting"] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

const loudness = z.strictObject({ sound: z.boolean(), browser: z.boolean() });
export type Loudness = z.infer<typeof loudness>;

/** What a rep chose for themselves; it goes with them from browser to browser. */
export const preferences = z.strictObject({
	alerts: z.strictObject({
		handoff_high: loudness,
		handoff_normal: loudness,
		promise: loudness,
		waiting: loudness,
	}),
	/** Letters as commands while nothing is being typed. */
	singleKeys: z.boolean(),
});
export type Preferences = z.infer<typeof preferences>;

const LOUD = { sound: true, browser: true } as const;

export const DEFAULT_PREFERENCES: Preferences = {
	alerts: { handoff_high: LOUD, handoff_normal: LOUD, promise: LOUD, waiting: LOUD },
	singleKeys: true,
};

export function alertKindOf({
	kind,
	priority,
}: Pick<NotificationRow, "kind" | "priority">): AlertKind {
	if (kind !== "handoff") return kind;
	return priority === "high" ? "handoff_high" : "handoff_normal";
}

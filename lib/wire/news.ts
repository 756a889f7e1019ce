import { z } from "zod";
import { handoffRow, notificationRow, waiting } from "./inbox";

/**
 * What an event changed, read once on the server for all open consoles: the lines as they are now. A line of one of
 * these handoffs or contacts that is not among them has left every list.
 */
export const consoleNews = z.object({
	handoffIds: z.array(z.string()),
	contactIds: z.array(z.string()),
	handoffs: z.array(handoffRow),
	/** Those of the rep who is told that are to do. */
	notifications: z.array(notificationRow),
	waiting,
});
export type ConsoleNews = z.infer<typeof consoleNews>;

/** `look_again`: something changed and could not be read; whoever shows it asks for all of it. */
export const newsMessage = z.discriminatedUnion("type", [
	z.object({ type: z.literal("news"), news: consoleNews }),
	z.object({ type: z.literal("look_again") }),
]);
export type NewsMessage = z.infer<typeof newsMessage>;

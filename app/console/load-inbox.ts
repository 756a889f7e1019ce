import type { Console } from "@/lib/console";
import type { InboxView } from "@/lib/wire/inbox";
import type { InboxFilter } from "@/lib/wire/inbox-filter";

/** What the inbox shows, for its first paint and for every later look. */
export async function loadInbox(
	{ reads, rep, world }: Pick<Console, "reads" | "rep" | "world">,
	{ filter, cursor }: { filter: InboxFilter; cursor: string | null },
): Promise<InboxView> {
	const userId = rep.id;
	const now = world.now();
	const [handoffs, notifications] = await Promise.all([
		reads.handoffs({ filter, userId, cursor }),
		reads.notifications({ userId, tab: "to_do", cursor: null, now }),
	]);
	return { handoffs, notifications, now: new Date(now).toISOString() };
}

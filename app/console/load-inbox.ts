import type { Console } from "@/lib/console";
import type { InboxState, InboxView } from "@/lib/wire/console";

/** What the inbox shows, for its first paint and for every later look. */
export async function loadInbox(
	{ reads, rep, world }: Pick<Console, "reads" | "rep" | "world">,
	where: { state: InboxState; cursor: string | null },
): Promise<InboxView> {
	const [handoffs, notifications] = await Promise.all([
		reads.handoffs(where),
		reads.notifications(rep.id),
	]);
	return { handoffs, notifications, now: new Date(world.now()).toISOString() };
}

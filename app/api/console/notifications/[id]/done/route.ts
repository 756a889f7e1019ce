import { repRoute } from "@/lib/console-route";
import { Refusal } from "@/lib/wire/refusal";

export const dynamic = "force-dynamic";

/** Ticks one of the rep's own notifications off. */
export const PUT = repRoute(async ({ world, rep, id }) => {
	const found = await world.repInbox.done({ userId: rep.id, id, at: world.now() });
	if (!found) throw new Refusal("not_found");
	return Response.json({ done: true });
});

/** Back among what is to do. */
export const DELETE = repRoute(async ({ world, rep, id }) => {
	const found = await world.repInbox.undone({ userId: rep.id, id, at: world.now() });
	if (!found) throw new Refusal("not_found");
	return Response.json({ done: false });
});

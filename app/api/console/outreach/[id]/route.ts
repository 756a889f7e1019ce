import { repRoute } from "@/lib/console-route";
import { settleHeld } from "@/lib/workflows/desk/settle-held";

export const dynamic = "force-dynamic";

/** A held message is thrown away. */
export const DELETE = repRoute(async ({ world, rep, id: outreachId }) => {
	return Response.json(await settleHeld(world, { outreachId, actor: rep, to: "discarded" }));
});

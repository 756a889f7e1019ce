import { repRoute } from "@/lib/console-route";
import { settleHeld } from "@/lib/workflows/desk/settle-held";

export const dynamic = "force-dynamic";

/** A held message goes out after all. */
export const POST = repRoute(async ({ world, rep, id: outreachId }) => {
	return Response.json(await settleHeld(world, { outreachId, actor: rep, to: "queued" }));
});

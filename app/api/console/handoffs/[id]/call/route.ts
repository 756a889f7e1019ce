import { repRoute } from "@/lib/console-route";
import { Refusal } from "@/lib/wire/refusal";

export const dynamic = "force-dynamic";

/** *Mark as called*: what was promised is kept, the handoff stays as it is. */
export const POST = repRoute(async ({ world, rep, id: handoffId }) => {
	const pressed = await world.desk.markCalled({ handoffId, actor: rep, at: world.now() });
	if (pressed.result === "not_found") throw new Refusal("not_found");
	return Response.json(pressed);
});

import { repRoute } from "@/lib/console-route";
import { Refusal } from "@/lib/wire/refusal";
import { liftPause, pauseOutreach } from "@/lib/workflows/desk/pause-outreach";

export const dynamic = "force-dynamic";

/** *Pause all outreach*. */
export const POST = repRoute(async ({ world, rep, id }) => {
	const pressed = await pauseOutreach(world, { contactId: id, actor: rep });
	if (pressed.result === "not_found") throw new Refusal("not_found");
	return Response.json(pressed);
});

/** *Lift pause*. */
export const DELETE = repRoute(async ({ world, rep, id }) => {
	const pressed = await liftPause(world, { contactId: id, actor: rep });
	if (pressed.result === "not_found") throw new Refusal("not_found");
	return Response.json(pressed);
});

import { repRoute } from "@/lib/console-route";
import { problem } from "@/lib/http/problem";
import { Refusal } from "@/lib/wire/refusal";

export const dynamic = "force-dynamic";

/** *Claim*: this rep sees to it; the other consoles fall silent. */
export const POST = repRoute(async ({ world, rep, id: handoffId }) => {
	const pressed = await world.desk.claim({
		handoffId,
		actor: rep,
		at: world.now(),
		eventId: world.newId(),
	});
	if (pressed.result === "not_found") throw new Refusal("not_found");
	const isOthers = pressed.result === "already" && pressed.by !== rep.name;
	if (!isOthers) return Response.json(pressed);
	return problem("already_claimed", { message: `${pressed.by} has already taken this over.` });
});

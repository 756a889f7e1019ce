import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { OUTCOMES } from "@/lib/handoff/outcome";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { resumeAutomation, undoResume } from "@/lib/workflows/desk/resume-automation";

export const dynamic = "force-dynamic";

const resolution = z.strictObject({ outcome: z.enum(OUTCOMES) });

/** *Resume automation*. */
export const POST = repRoute(async ({ world, rep, id: handoffId, request }) => {
	const { outcome } = await readJson(request, resolution);
	const pressed = await resumeAutomation(world, { handoffId, actor: rep, outcome });
	if (pressed.result === "not_found") throw new Refusal("not_found");
	return Response.json(pressed);
});

/** What came of it, said afterwards. */
export const PUT = repRoute(async ({ world, rep, id: handoffId, request }) => {
	const { outcome } = await readJson(request, resolution);
	const set = await world.desk.setOutcome({ handoffId, actor: rep, at: world.now(), outcome });
	if (set.result === "not_found") throw new Refusal("not_found");
	if (set.result === "not_resolved") throw new Refusal("changed_meanwhile");
	return Response.json(set);
});

/** *Undo*. */
export const DELETE = repRoute(async ({ world, rep, id }) => {
	return Response.json(await undoResume(world, { handoffId: id, actor: rep }));
});

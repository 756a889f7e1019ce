import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";

export const dynamic = "force-dynamic";

const enrolment = z.strictObject({ sequence: z.string().min(1).max(100) });

/** Puts a contact into a sequence; being in it already is no problem. */
export const POST = repRoute(async ({ world, rep, id, request }) => {
	const { sequence } = await readJson(request, enrolment);
	const result = await world.outreach.enrol({
		id: world.newId(),
		sequenceId: sequence,
		contactId: id,
		actor: rep,
		at: world.now(),
	});
	if (result === "not_found") throw new Refusal("not_found");
	if (result === "off") throw new Refusal("automation_off");
	return Response.json({ result: result === "already" ? "already" : "done" });
});

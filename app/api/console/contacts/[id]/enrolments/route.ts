import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";

export const dynamic = "force-dynamic";

type Params = { params: Promise<{ id: string }> };

const enrolment = z.strictObject({ sequence: z.string().min(1).max(100) });

/** Puts a contact into a sequence; being in it already is no problem. */
export function POST(request: Request, { params }: Params): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { sequence } = await readJson(request, enrolment);
		const result = await world.outreach.enrol({
			id: world.newId(),
			sequenceId: sequence,
			contactId: (await params).id,
			actor: rep,
			at: world.now(),
		});
		if (result === "not_found") throw new Refusal("not_found");
		if (result === "off") throw new Refusal("automation_off");
		return Response.json({ result: result === "already" ? "already" : "done" });
	});
}

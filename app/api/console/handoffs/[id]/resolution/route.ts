import { z } from "zod";
import { requireRep } from "@/lib/console";
import { OUTCOMES } from "@/lib/handoff/outcome";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { resumeAutomation } from "@/lib/workflows/desk/resume-automation";

export const dynamic = "force-dynamic";

const resolution = z.strictObject({ outcome: z.enum(OUTCOMES) });

/** *Resume automation*. */
export function POST(
	request: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { outcome } = await readJson(request, resolution);
		const handoffId = (await params).id;
		const pressed = await resumeAutomation(world, { handoffId, actor: rep, outcome });
		if (pressed.result === "not_found") throw new Refusal("not_found");
		return Response.json(pressed);
	});
}

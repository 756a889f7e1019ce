import { z } from "zod";
import { requireRep } from "@/lib/console";
import { OUTCOMES } from "@/lib/handoff/outcome";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { resumeAutomation, undoResume } from "@/lib/workflows/desk/resume-automation";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

const resolution = z.strictObject({ outcome: z.enum(OUTCOMES) });

/** *Resume automation*. */
export function POST(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { outcome } = await readJson(request, resolution);
		const handoffId = (await params).id;
		const pressed = await resumeAutomation(world, { handoffId, actor: rep, outcome });
		if (pressed.result === "not_found") throw new Refusal("not_found");
		return Response.json(pressed);
	});
}

/** What came of it, said afterwards. */
export function PUT(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { outcome } = await readJson(request, resolution);
		const handoffId = (await params).id;
		const set = await world.desk.setOutcome({ handoffId, actor: rep, at: world.now(), outcome });
		if (set.result === "not_found") throw new Refusal("not_found");
		if (set.result === "not_resolved") throw new Refusal("changed_meanwhile");
		return Response.json(set);
	});
}

/** *Undo*. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		return Response.json(await undoResume(world, { handoffId: (await params).id, actor: rep }));
	});
}

import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { settleQuarantined } from "@/lib/workflows/outreach/settle-quarantined";

export const dynamic = "force-dynamic";

type Params = { params: Promise<{ id: string }> };

const approval = z.strictObject({ subject: z.string().max(200), body: z.string().max(10_000) });

/** Sends it after all, as the rep wants it. */
export function PUT(request: Request, { params }: Params): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const to = await readJson(request, approval);
		const settled = await settleQuarantined(world, { id: (await params).id, actor: rep, to });
		if (settled.result === "not_found") throw new Refusal("not_found");
		return Response.json(settled, { status: settled.result === "invalid" ? 422 : 200 });
	});
}

export function DELETE(request: Request, { params }: Params): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const id = (await params).id;
		const settled = await settleQuarantined(world, { id, actor: rep, to: "discarded" });
		if (settled.result === "not_found") throw new Refusal("not_found");
		return Response.json(settled);
	});
}

import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { settleQuarantined } from "@/lib/workflows/outreach/settle-quarantined";

export const dynamic = "force-dynamic";

const approval = z.strictObject({ subject: z.string().max(200), body: z.string().max(10_000) });

/** Sends it after all, as the rep wants it. */
export const PUT = repRoute(async ({ world, rep, id, request }) => {
	const to = await readJson(request, approval);
	const settled = await settleQuarantined(world, { id, actor: rep, to });
	if (settled.result === "not_found") throw new Refusal("not_found");
	return Response.json(settled, { status: settled.result === "invalid" ? 422 : 200 });
});

export const DELETE = repRoute(async ({ world, rep, id }) => {
	const settled = await settleQuarantined(world, { id, actor: rep, to: "discarded" });
	if (settled.result === "not_found") throw new Refusal("not_found");
	return Response.json(settled);
});

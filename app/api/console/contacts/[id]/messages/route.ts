import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { writeManualMessage } from "@/lib/workflows/outreach/write-message";

export const dynamic = "force-dynamic";

const message = z.strictObject({ subject: z.string().max(200), body: z.string().max(10_000) });

/** A single e-mail by a rep's own hand. */
export const POST = repRoute(async ({ world, rep, id: contactId, request }) => {
	const { subject, body } = await readJson(request, message);
	const answer = await writeManualMessage(world, { contactId, actor: rep, subject, body });
	if (answer.result === "not_found") throw new Refusal("not_found");
	return Response.json(answer, { status: answer.result === "invalid" ? 422 : 200 });
});

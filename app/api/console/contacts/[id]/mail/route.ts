import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { problem } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { writeManualMessage } from "@/lib/workflows/outreach/write-message";

export const dynamic = "force-dynamic";

const letter = z.strictObject({
	id: z.string().regex(/^[\w-]{8,64}$/),
	subject: z.string().max(300),
	body: z.string().max(20_000),
});

/** *Reply by e-mail*: goes out through the outreach queue, so a pause holds it too. */
export const POST = repRoute(async ({ world, rep, id: contactId, request }) => {
	const written = await readJson(request, letter);
	const answer = await writeManualMessage(world, { contactId, actor: rep, ...written });
	if (answer.result === "not_found") throw new Refusal("no_address");
	if (answer.result !== "invalid") return Response.json(answer);
	const message = answer.problems.map(({ field, message }) => `${FIELDS[field]}: ${message}`);
	return problem("bad_letter", { message: message.join(" ") });
});

const FIELDS = { subject: "Subject", body: "Message" } as const;

import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { writeManualMessage } from "@/lib/workflows/outreach/write-message";

export const dynamic = "force-dynamic";

type Params = { params: Promise<{ id: string }> };

const message = z.strictObject({ subject: z.string().max(200), body: z.string().max(10_000) });

/** A single e-mail by a rep's own hand. */
export function POST(request: Request, { params }: Params): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { subject, body } = await readJson(request, message);
		const contactId = (await params).id;
		const answer = await writeManualMessage(world, { contactId, actor: rep, subject, body });
		if (answer.result === "not_found") throw new Refusal("not_found");
		return Response.json(answer, { status: answer.result === "invalid" ? 422 : 200 });
	});
}

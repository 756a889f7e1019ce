import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { OVERRIDES } from "@/lib/wire/engagement";
import { Refusal } from "@/lib/wire/refusal";

export const dynamic = "force-dynamic";

type Params = { params: Promise<{ id: string }> };

const override = z.strictObject({
	recommendation: z.enum(OVERRIDES),
	reason: z.string().trim().min(3).max(500),
});

/** A rep decides otherwise, and says why. */
export function PUT(request: Request, { params }: Params): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const to = await readJson(request, override);
		return answer(
			await world.engagement.override({
				contactId: (await params).id,
				actor: rep,
				now: world.now(),
				to,
			}),
		);
	});
}

export function DELETE(request: Request, { params }: Params): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const contactId = (await params).id;
		const input = { contactId, actor: rep, now: world.now(), to: null };
		return answer(await world.engagement.override(input));
	});
}

function answer(result: "done" | "not_found" | "binding"): Response {
	if (result === "not_found") throw new Refusal("not_found");
	if (result === "binding") throw new Refusal("asked_us_to_stop");
	return Response.json({ result });
}

import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";

export const dynamic = "force-dynamic";

const channel = z.strictObject({ on: z.boolean() });

export function PUT(
	request: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { on } = await readJson(request, channel);
		const contactId = (await params).id;
		const pressed = await world.desk.setEmailChannel({
			contactId,
			actor: rep,
			at: world.now(),
			on,
		});
		if (pressed.result === "not_found") throw new Refusal("not_found");
		return Response.json(pressed);
	});
}

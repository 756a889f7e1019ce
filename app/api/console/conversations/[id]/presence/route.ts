import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { DOINGS } from "@/lib/wire/console";

export const dynamic = "force-dynamic";

const sign = z.strictObject({
	doing: z.enum(DOINGS),
	readTo: z.string().max(64).nullable(),
});

/** The rep looks at the conversation, writes in it, or has left it. */
export function PUT(
	request: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { doing, readTo } = await readJson(request, sign);
		const conversationId = (await params).id;
		await world.signs.repIs({ conversationId, actor: rep, doing, readTo, at: world.now() });
		return Response.json({ result: "done" });
	});
}

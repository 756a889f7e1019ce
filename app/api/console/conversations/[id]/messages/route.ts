import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { sendReply } from "@/lib/workflows/desk/send-reply";

export const dynamic = "force-dynamic";

const reply = z.strictObject({
	id: z.string().regex(/^[\w-]{8,64}$/),
	text: z.string(),
});

/** A rep's words to the visitor. */
export function POST(
	request: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const said = await readJson(request, reply);
		const conversationId = (await params).id;
		return Response.json(await sendReply(world, { conversationId, actor: rep, ...said }));
	});
}

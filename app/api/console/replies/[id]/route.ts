import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { saveCannedReply } from "@/lib/workflows/desk/save-canned-reply";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

const reply = z.strictObject({
	shortcut: z.string().max(100),
	body: z.string(),
	/** The one it was read with; null for a new one. */
	version: z.number().int().nullable(),
});

export function PUT(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const written = await readJson(request, reply);
		const { id } = await params;
		if (!/^[\w-]{8,64}$/.test(id)) throw new Refusal("not_found");
		await saveCannedReply(world, { id, actor: rep, ...written });
		return Response.json({ result: "done" });
	});
}

export function DELETE(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		await world.replies.remove({ id: (await params).id, actor: rep, at: world.now() });
		return Response.json({ result: "done" });
	});
}

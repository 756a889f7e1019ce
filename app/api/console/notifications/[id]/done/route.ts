import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { Refusal } from "@/lib/wire/refusal";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** Ticks one of the rep's own notifications off. */
export function PUT(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { id } = await params;
		const found = await world.repInbox.done({ userId: rep.id, id, at: world.now() });
		if (!found) throw new Refusal("not_found");
		return Response.json({ done: true });
	});
}

/** Back among what is to do. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { id } = await params;
		const found = await world.repInbox.undone({ userId: rep.id, id, at: world.now() });
		if (!found) throw new Refusal("not_found");
		return Response.json({ done: false });
	});
}

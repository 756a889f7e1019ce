import { requireAdmin } from "@/lib/console";
import { answering, problem } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** Takes a text out of use: the assistant finds it no more. */
export function PUT(request: Request, context: Context): Promise<Response> {
	return retire(request, context, true);
}

/** Takes it back into use. */
export function DELETE(request: Request, context: Context): Promise<Response> {
	return retire(request, context, false);
}

function retire(request: Request, { params }: Context, retired: boolean): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { id } = await params;
		const found = await world.knowledge.retire({ id, actor: rep, at: world.now(), retired });
		return found ? Response.json({ retired }) : problem("not_found");
	});
}

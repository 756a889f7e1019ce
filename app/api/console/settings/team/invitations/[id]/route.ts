import { requireAdmin } from "@/lib/console";
import { answering, problem } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** Takes an invitation back: its link opens no more. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { id } = await params;
		const withdrawn = await world.team.withdraw({ actor: rep, at: world.now(), id });
		return withdrawn ? Response.json({ withdrawn }) : problem("not_found");
	});
}

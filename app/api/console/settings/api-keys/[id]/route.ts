import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** Revokes it at once. Of one that was revoked already, nothing more is to be done. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { id } = await params;
		return Response.json({
			revoked: await world.apiKeys.revoke({ id, actor: rep, at: world.now() }),
		});
	});
}

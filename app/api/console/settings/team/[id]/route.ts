import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { deactivateColleague } from "@/lib/workflows/team/deactivate-colleague";
import { changeResponse } from "../change-response";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** Puts a colleague out; what they did stays. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { id } = await params;
		return changeResponse(await deactivateColleague(world, { actor: rep, userId: id }));
	});
}

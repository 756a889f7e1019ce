import { requireAdmin } from "@/lib/console";
import { answering, problem } from "@/lib/http/problem";
import { renewLink } from "@/lib/workflows/team/renew-link";
import { linkResponse } from "../../link-response";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** A link for a new password; the answer holds it, this once. */
export function POST(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { id } = await params;
		const answer = await renewLink(world, { actor: rep, userId: id });
		return answer ? linkResponse(answer) : problem("not_found");
	});
}

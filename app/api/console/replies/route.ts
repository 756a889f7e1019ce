import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

/** The replies the team keeps ready. */
export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { world } = await requireRep(request);
		const [replies, company] = await Promise.all([world.replies.list(), world.store.company()]);
		return Response.json({ replies, company: company.profile.name });
	});
}

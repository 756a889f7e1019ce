import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

/** Who changed which setting, a page of it. */
export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { world } = await requireAdmin(request);
		const before = new URL(request.url).searchParams.get("before");
		return Response.json(await world.settings.changes(before));
	});
}

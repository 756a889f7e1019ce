import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { reads } = await requireRep(request);
		const asked = new URL(request.url).searchParams;
		return Response.json(
			await reads.contacts({ search: asked.get("q") ?? "", cursor: asked.get("after") }),
		);
	});
}

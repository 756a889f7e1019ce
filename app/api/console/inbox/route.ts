import { loadInbox } from "@/app/console/load-inbox";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { filterFrom } from "@/lib/wire/inbox-filter";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const desk = await requireRep(request);
		const asked = new URL(request.url).searchParams;
		const filter = filterFrom(asked);
		return Response.json(await loadInbox(desk, { filter, cursor: asked.get("after") }));
	});
}

import { loadInbox } from "@/app/console/load-inbox";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { INBOX_STATES } from "@/lib/wire/console";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const desk = await requireRep(request);
		const asked = new URL(request.url).searchParams;
		const state = INBOX_STATES.find((known) => known === asked.get("state")) ?? "at_work";
		return Response.json(await loadInbox(desk, { state, cursor: asked.get("after") }));
	});
}

import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { RECOMMENDATION_FILTERS } from "@/lib/wire/engagement";

export const dynamic = "force-dynamic";

const filter = z.enum(RECOMMENDATION_FILTERS).catch("human_handoff");

export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { world } = await requireRep(request);
		const asked = new URL(request.url).searchParams;
		return Response.json(
			await world.engagement.list({
				filter: filter.parse(asked.get("show")),
				cursor: asked.get("after"),
			}),
		);
	});
}

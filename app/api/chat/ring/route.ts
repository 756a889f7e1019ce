import { running } from "@/lib/boot";
import { answering } from "@/lib/http/problem";
import { takeToken } from "@/lib/http/rate-limit";
import { requireSameOrigin } from "@/lib/http/same-origin";
import { requireVisit } from "@/lib/http/visit";
import { ringReps } from "@/lib/workflows/visitor-buttons";

export const dynamic = "force-dynamic";

/** The *Talk to someone now* button. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, appUrl } = running();
		requireSameOrigin(request, appUrl);
		const conversationId = requireVisit(request);
		takeToken("form", conversationId, performance.now());
		return Response.json(await ringReps(world, conversationId));
	});
}

import { running } from "@/lib/boot";
import { answering } from "@/lib/http/problem";
import { takeToken } from "@/lib/http/rate-limit";
import { requireSameOrigin } from "@/lib/http/same-origin";
import { requireVisit } from "@/lib/http/visit";

export const dynamic = "force-dynamic";

/** The visitor is writing: that, and never what. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, appUrl } = running();
		requireSameOrigin(request, appUrl);
		const conversationId = requireVisit(request);
		takeToken("sign", conversationId, performance.now());
		await world.signs.visitorWrites({ conversationId, at: world.now() });
		return new Response(null, { status: 204 });
	});
}

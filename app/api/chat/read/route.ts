import { running } from "@/lib/boot";
import { answering } from "@/lib/http/problem";
import { takeToken } from "@/lib/http/rate-limit";
import { readJson } from "@/lib/http/read-json";
import { requireSameOrigin } from "@/lib/http/same-origin";
import { requireVisit } from "@/lib/http/visit";
import { readRequest } from "@/lib/wire/chat";

export const dynamic = "force-dynamic";

/** What a person wrote is on the visitor's screen. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, appUrl } = running();
		requireSameOrigin(request, appUrl);
		const conversationId = requireVisit(request);
		takeToken("sign", conversationId, performance.now());
		const { id } = await readJson(request, readRequest);
		await world.signs.visitorRead({ conversationId, messageId: id, at: world.now() });
		return new Response(null, { status: 204 });
	});
}

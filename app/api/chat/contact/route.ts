import { running } from "@/lib/boot";
import { answering } from "@/lib/http/problem";
import { takeToken } from "@/lib/http/rate-limit";
import { readJson } from "@/lib/http/read-json";
import { requireSameOrigin } from "@/lib/http/same-origin";
import { requireVisit } from "@/lib/http/visit";
import { contactRequest } from "@/lib/wire/chat";
import { leaveContact } from "@/lib/workflows/visitor-buttons";

export const dynamic = "force-dynamic";

export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, appUrl } = running();
		requireSameOrigin(request, appUrl);
		const conversationId = requireVisit(request);
		takeToken("form", conversationId, performance.now());
		const details = await readJson(request, contactRequest);
		return Response.json(await leaveContact(world, conversationId, details));
	});
}

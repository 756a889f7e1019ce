import { running } from "@/lib/boot";
import { answering } from "@/lib/http/problem";
import { takeToken } from "@/lib/http/rate-limit";
import { readOptionalJson } from "@/lib/http/read-json";
import { replyResponse, type StreamedPart } from "@/lib/http/reply-stream";
import { requireSameOrigin } from "@/lib/http/same-origin";
import { addressOf, newVisitCookie, visitOf } from "@/lib/http/visit";
import { personRequest } from "@/lib/wire/chat";
import { startVisit } from "@/lib/workflows/start-visit";
import { askForPerson, type Pressed } from "@/lib/workflows/visitor-buttons";

export const dynamic = "force-dynamic";

/** The *Talk to a person* button: works before the first message too. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, appUrl } = running();
		requireSameOrigin(request, appUrl);
		takeToken("address", addressOf(request), performance.now());
		const known = visitOf(request);
		if (known) takeToken("form", known, performance.now());
		const visit = await readOptionalJson(request, personRequest);
		const userAgent = request.headers.get("user-agent");
		const conversationId = known ?? (await startVisit(world, { ...visit, userAgent }));
		const pressed = await askForPerson(world, conversationId);
		return replyResponse(partsOf(pressed), {
			"set-cookie": newVisitCookie(request, conversationId, appUrl),
		});
	});
}

async function* partsOf({ id, text, resource, handoff }: Pressed): AsyncGenerator<StreamedPart> {
	yield { type: "begin", id };
	yield { type: "text", text };
	if (resource) yield { type: "resource", resource };
	yield { type: "handoff", handoff };
}

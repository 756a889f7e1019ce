import { running } from "@/lib/boot";
import { afterOf, eventStream } from "@/lib/http/event-stream";
import { answering } from "@/lib/http/problem";
import { requireVisit } from "@/lib/http/visit";
import { chatEventOf } from "@/lib/workflows/chat-event";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, live } = running();
		const conversationId = requireVisit(request);
		return eventStream(request, (send) =>
			live.subscribe({ audience: conversationId, after: afterOf(request) }, async (event) => {
				const data = await chatEventOf(world, conversationId, event);
				if (data) send({ id: event.id, data });
			}),
		);
	});
}

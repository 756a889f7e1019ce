import { running } from "@/lib/boot";
import { answering } from "@/lib/http/problem";
import { takeToken } from "@/lib/http/rate-limit";
import { readJson } from "@/lib/http/read-json";
import { replyResponse } from "@/lib/http/reply-stream";
import { requireSameOrigin } from "@/lib/http/same-origin";
import { addressOf, newVisitCookie, visitOf } from "@/lib/http/visit";
import { chatRequest } from "@/lib/wire/chat";
import { readable } from "@/lib/workflows/receive-message";
import { pageOf, startVisit } from "@/lib/workflows/start-visit";
import { EMPTY_CHAT, viewChat } from "@/lib/workflows/view-chat";

export const dynamic = "force-dynamic";

export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, appUrl, receiveMessage } = running();
		requireSameOrigin(request, appUrl);
		takeToken("address", addressOf(request), performance.now());
		const body = await readJson(request, chatRequest);
		readable(body.message.text);
		const known = visitOf(request);
		if (known) takeToken("conversation", known, performance.now());
		const userAgent = request.headers.get("user-agent");
		const conversationId = known ?? (await startVisit(world, { ...body, userAgent }));
		const parts = receiveMessage(world, {
			conversationId,
			clientId: body.message.id,
			text: body.message.text,
			page: pageOf(body.page?.url),
		});
		const cookie = { "set-cookie": newVisitCookie(request, conversationId, appUrl) };
		return replyResponse(parts, cookie);
	});
}

export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const conversationId = visitOf(request);
		const view = conversationId ? await viewChat(running().world, conversationId) : EMPTY_CHAT;
		return Response.json(view, { headers: { "cache-control": "no-store" } });
	});
}

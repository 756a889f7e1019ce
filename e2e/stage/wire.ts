import { randomUUID } from "node:crypto";
import type { APIRequestContext, APIResponse } from "@playwright/test";

/** One message over HTTP, without a page. */
export function post(request: APIRequestContext, text: string): Promise<APIResponse> {
	return request.post("/api/chat", { data: { message: { id: randomUUID(), text } } });
}

/** The reply in an answer of POST /api/chat. */
export async function replyIn(answer: APIResponse): Promise<string> {
	const deltas = [
		...(await answer.text()).matchAll(/"type":"text-delta".*?"delta":("(?:[^"\\]|\\.)*")/g),
	];
	return deltas.map(([, delta]) => String(JSON.parse(delta ?? '""'))).join("");
}

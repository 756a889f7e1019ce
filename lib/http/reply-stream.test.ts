import { describe, expect, it } from "vitest";
import { replyResponse, type StreamedPart } from "./reply-stream";

async function* aReply(): AsyncGenerator<StreamedPart> {
	yield { type: "begin", id: "r1" };
	yield { type: "text", text: "We do. " };
	yield { type: "text", text: "What are you building?" };
	yield { type: "handoff", handoff: null };
}

describe("the stream of a reply", () => {
	it("is the AI SDK's: one text block, then the data, then the end", async () => {
		const response = await replyResponse(aReply(), { "set-cookie": "a=b" });
		expect(response.headers.get("x-vercel-ai-ui-message-stream")).toBe("v1");
		expect(response.headers.get("content-type")).toBe("text/event-stream");
		expect(response.headers.get("set-cookie")).toBe("a=b");
		const lines = (await response.text()).split("\n\n").filter(Boolean);
		expect(lines.at(-1)).toBe("data: [DONE]");
		expect(lines.slice(0, -1).map((line) => JSON.parse(line.slice("data: ".length)))).toEqual([
			{ type: "start", messageId: "r1" },
			{ type: "text-start", id: "reply" },
			{ type: "text-delta", id: "reply", delta: "We do. " },
			{ type: "text-delta", id: "reply", delta: "What are you building?" },
			{ type: "data-handoff", data: null },
			{ type: "text-end", id: "reply" },
			{ type: "finish" },
		]);
	});

	it("leaves a refusal before the first part to the route", async () => {
		// biome-ignore lint/correctness/useYield: it refuses before its first part
		async function* refused(): AsyncGenerator<StreamedPart> {
			throw new Error("no");
		}
		await expect(replyResponse(refused(), {})).rejects.toThrow("no");
	});

	it("lets the turn run to its end when the visitor leaves", async () => {
		const { promise: left, resolve: leave } = Promise.withResolvers<void>();
		const { promise: ended, resolve: end } = Promise.withResolvers<string>();
		async function* longReply(): AsyncGenerator<StreamedPart> {
			yield { type: "begin", id: "r1" };
			await left;
			yield { type: "text", text: "Still here." };
			end("ended");
		}
		const response = await replyResponse(longReply(), {});
		await response.body?.cancel();
		leave();
		expect(await ended).toBe("ended");
	});
});

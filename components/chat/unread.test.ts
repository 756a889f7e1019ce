import { describe, expect, it } from "vitest";
import type { ChatMessage } from "@/lib/wire/chat";
import { NOTHING_SEEN, unreadAfter } from "./unread";

function messages(...roles: ChatMessage["role"][]): ChatMessage[] {
	return roles.map((role, at) => ({ id: `m${at}`, role, text: role, at: "" }));
}

describe("what is unread in a folded chat", () => {
	it("is what the other side wrote after the last message that was seen", () => {
		const all = messages("visitor", "assistant", "marker", "rep", "visitor", "rep");
		expect(unreadAfter(all, "m1")).toBe(2);
	});

	it("is nothing once all was seen", () => {
		expect(unreadAfter(messages("visitor", "assistant"), "m1")).toBe(0);
	});

	it("is every answer when the chat was folded before the first message was taken", () => {
		expect(unreadAfter(messages("visitor", "assistant"), NOTHING_SEEN)).toBe(1);
	});

	it("is not guessed when the last message seen belongs to a conversation that is over", () => {
		expect(unreadAfter(messages("visitor", "assistant"), "of-another")).toBe(0);
	});
});

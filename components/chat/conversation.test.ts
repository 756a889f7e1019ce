import { describe, expect, it } from "vitest";
import type { ChatMessage } from "@/lib/wire/chat";
import { type Action, EMPTY, reduce, unansweredMessage, waitingMessages } from "./conversation";

const played = (...actions: Action[]) => actions.reduce(reduce, EMPTY);
const visitor = (id: string): ChatMessage => ({ id, role: "visitor", text: id, at: "" });
const answer = (id: string, reply_to: string, text = "yes"): ChatMessage => ({
	id,
	role: "assistant",
	text,
	at: "",
	reply_to,
});

describe("the conversation on the page", () => {
	it("shows a message once, whether it comes from the outbox, the server or both", () => {
		const entry = { kind: "message", id: "v", text: "v", at: "" } as const;
		const waiting = played({ type: "outbox", outbox: [entry] });
		expect(waitingMessages(waiting)).toEqual([visitor("v")]);
		const taken = reduce(waiting, { type: "taken", message: visitor("v") });
		expect(waitingMessages(taken)).toEqual([]);
		expect(reduce(taken, { type: "message", message: visitor("v") }).messages).toEqual([
			visitor("v"),
		]);
	});

	it("puts the stored answer in the place of the streamed one", () => {
		const state = played(
			{ type: "taken", message: visitor("v") },
			{ type: "reply_started", replyTo: "v" },
			{ type: "reply_text", replyTo: "v", text: "yes" },
			{ type: "reply_finished", replyTo: "v", at: "" },
			{ type: "message", message: answer("stored", "v") },
		);
		expect(state.messages.map(({ id }) => id)).toEqual(["v", "stored"]);
	});

	it("ends the draft when the live feed brings its answer first", () => {
		const state = played(
			{ type: "reply_started", replyTo: "v" },
			{ type: "reply_text", replyTo: "v", text: "ye" },
			{ type: "message", message: answer("stored", "v") },
			{ type: "reply_text", replyTo: "v", text: "yes" },
			{ type: "reply_finished", replyTo: "v", at: "" },
		);
		expect(state.draft).toBeNull();
		expect(state.messages.map(({ id }) => id)).toEqual(["stored"]);
	});

	it("adds nothing to an answer whose stream is slower than the live feed, which knows it by its own ids", () => {
		const resource = { title: "Checklist", summary: "", url: "/resources/checklist" };
		const state = played(
			{ type: "taken", message: visitor("v") },
			{ type: "reply_started", replyTo: "v", id: "stored" },
			{ type: "reply_text", replyTo: "v", text: "yes" },
			{ type: "message", message: { ...answer("stored", "id on the server"), resource } },
			{ type: "reply_resource", replyTo: "v", resource },
			{ type: "reply_finished", replyTo: "v", at: "" },
		);
		expect(state.draft).toBeNull();
		expect(state.messages.map(({ id }) => id)).toEqual(["v", "stored"]);
	});

	it("does not shrink an answer that is streamed again from its beginning", () => {
		const state = played(
			{ type: "reply_text", replyTo: "v", text: "a long way" },
			{ type: "reply_text", replyTo: "v", text: "a" },
		);
		expect(state.draft?.text).toBe("a long way");
	});

	it("makes no row of an empty answer", () => {
		const state = played(
			{ type: "reply_started", replyTo: "v" },
			{ type: "reply_finished", replyTo: "v", at: "" },
		);
		expect(state).toMatchObject({ draft: null, messages: [] });
	});

	it("has no draft while a person speaks", () => {
		const state = played(
			{ type: "speaker", speaker: "person" },
			{ type: "reply_started", replyTo: "v" },
			{ type: "reply_text", replyTo: "v", text: "I" },
		);
		expect(state.draft).toBeNull();
	});

	it("keeps what it knows when it reads the conversation again", () => {
		const view = {
			messages: [visitor("a")],
			handoff: null,
			speaker: "assistant",
			cursor: "3",
		} as const;
		const state = played(
			{ type: "taken", message: visitor("b") },
			{ type: "view", view: { ...view, messages: [...view.messages] } },
		);
		expect(state.messages.map(({ id }) => id)).toEqual(["a", "b"]);
	});

	it("announces what others say, once, and nothing the visitor said", () => {
		const rep: ChatMessage = { id: "r", role: "rep", text: "hi", at: "" };
		const first = played({ type: "message", message: rep });
		expect(first.arrived).toEqual(rep);
		const second = reduce(first, { type: "message", message: { ...rep } });
		expect(second.arrived).toBe(first.arrived);
		expect(played({ type: "message", message: visitor("v") }).arrived).toBeNull();
	});

	it("owes an answer to a last message of the visitor, but not when a person is there", () => {
		const asked = played({ type: "taken", message: visitor("v") });
		expect(unansweredMessage(asked)?.id).toBe("v");
		expect(unansweredMessage(reduce(asked, { type: "speaker", speaker: "person" }))).toBeNull();
		expect(
			unansweredMessage(reduce(asked, { type: "message", message: answer("a", "v") })),
		).toBeNull();
	});

	it("keeps a refused message in sight until the visitor saw to it", () => {
		const refused = played({ type: "hurdle", hurdle: { kind: "refused", message: "", text: "x" } });
		expect(reduce(refused, { type: "hurdle_passed" }).hurdle?.kind).toBe("refused");
		const limited = played({ type: "hurdle", hurdle: { kind: "rate_limited", until: 1 } });
		expect(reduce(limited, { type: "hurdle_passed" }).hurdle).toBeNull();
	});
});

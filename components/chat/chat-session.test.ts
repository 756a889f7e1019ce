import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createChatSession } from "./chat-session";
import { aBrowser, aProblem, aReply, aView, type Request } from "./testing-ports";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds = 50) => vi.advanceTimersByTimeAsync(milliseconds);
const posts = (requests: Request[]) => requests.filter(({ method }) => method === "POST");

type Tab = ReturnType<ReturnType<typeof aBrowser>["openTab"]>;
function open(tab: Tab) {
	const session = createChatSession(null, () => tab.ports);
	const stop = session.start();
	const texts = () => session.state().messages.map(({ role, text }) => `${role}: ${text}`);
	return { session, stop, texts };
}

function server(answers: Array<(request: Request) => Response>, view: object = {}) {
	const left = [...answers];
	return (request: Request) => {
		if (request.method === "GET") return aView(view);
		const answer = left.length > 1 ? left.shift() : left.at(0);
		if (!answer) throw new TypeError("Failed to fetch");
		return answer(request);
	};
}

function down(): Response {
	throw new TypeError("Failed to fetch");
}

describe("a visitor's message", () => {
	it("is sent under one id with where the visitor is, and answered", async () => {
		const browser = aBrowser();
		const tab = browser.openTab(server([() => aReply("Yes, we do.")]));
		const { session, texts } = open(tab);
		session.send("  Do you?  ");
		await pass();
		expect(texts()).toEqual(["visitor: Do you?", "assistant: Yes, we do."]);
		expect(posts(tab.requests).map(({ body }) => body)).toEqual([
			{ message: { id: "id-0-1", text: "Do you?" }, locale: "en", time_zone: "Europe/Berlin" },
		]);
		expect(browser.outbox()).toEqual([]);
	});

	it("waits its turn while an answer is being written", async () => {
		const tab = aBrowser().openTab(
			server([() => aReply("One.", { id: "a1" }), () => aReply("Two.", { id: "a2" })]),
		);
		const { session, texts } = open(tab);
		session.send("first");
		session.send("second");
		await pass();
		expect(texts()).toEqual([
			"visitor: first",
			"assistant: One.",
			"visitor: second",
			"assistant: Two.",
		]);
	});

	it("is sent again under its id when the connection breaks in mid-answer, and nothing doubles", async () => {
		const tab = aBrowser().openTab(
			server([() => aReply("Half an ", { finish: false }), () => aReply("Half an answer.")]),
		);
		const { session, texts } = open(tab);
		session.send("question");
		await pass();
		expect(session.state().draft?.text).toBe("Half an");
		await pass(2000);
		expect(texts()).toEqual(["visitor: question", "assistant: Half an answer."]);
		expect(posts(tab.requests).map(({ body }) => body)).toEqual([
			expect.objectContaining({ message: { id: "id-0-1", text: "question" } }),
			expect.objectContaining({ message: { id: "id-0-1", text: "question" } }),
		]);
	});

	it("survives a reload: what lies in the outbox is sent by the next page", async () => {
		const entry = { kind: "message", id: "kept", text: "still here", at: "" } as const;
		const browser = aBrowser({ outbox: [entry] });
		const { texts } = open(browser.openTab(server([() => aReply("Good.")])));
		await pass();
		expect(texts()).toEqual(["visitor: still here", "assistant: Good."]);
	});

	it("is sent once when two tabs are open, and both show the answer", async () => {
		const browser = aBrowser();
		const view = {
			cursor: "1",
			messages: [
				{ id: "id-0-1", role: "visitor", text: "hello", at: "" },
				{ id: "a1", role: "assistant", text: "Hello.", at: "", reply_to: "id-0-1" },
			],
		};
		let isStored = false;
		const answer = (request: Request) => {
			if (request.method === "GET") return isStored ? aView(view) : aView();
			isStored = true;
			return aReply("Hello.");
		};
		const first = browser.openTab(answer);
		const second = browser.openTab(answer);
		const one = open(first);
		const two = open(second);
		await pass();
		one.session.send("hello");
		await pass();
		expect(posts([...first.requests, ...second.requests])).toHaveLength(1);
		expect(one.texts()).toEqual(["visitor: hello", "assistant: Hello."]);
		expect(two.texts()).toEqual(["visitor: hello", "assistant: Hello."]);
		expect(two.session.state().draft).toBeNull();
	});

	it("without an answer in the stored conversation is asked again under the same id", async () => {
		const messages = [{ id: "old", role: "visitor", text: "anyone?", at: "" }];
		const tab = aBrowser().openTab(server([() => aReply("Yes.")], { messages, cursor: "4" }));
		const { texts } = open(tab);
		await pass();
		expect(texts()).toEqual(["visitor: anyone?", "assistant: Yes."]);
		expect(posts(tab.requests).at(0)?.body).toMatchObject({ message: { id: "old" } });
	});

	it("is kept while the visitor is offline and sent once afterwards", async () => {
		let isUp = false;
		const tab = aBrowser().openTab((request) => {
			if (!isUp) return down();
			return request.method === "GET" ? aView() : aReply("Back.");
		});
		const { session, texts } = open(tab);
		tab.become({ online: false });
		session.send("in a tunnel");
		await pass(3000);
		expect(session.state().hurdle).toEqual({ kind: "offline" });
		isUp = true;
		tab.become({ online: true });
		await pass();
		expect(texts()).toEqual(["visitor: in a tunnel", "assistant: Back."]);
		expect(session.state().hurdle).toBeNull();
	});

	it("waits as long as the server says when there were too many", async () => {
		const tab = aBrowser().openTab(
			server([
				() => aProblem(429, { code: "r", message: "m", retry_after: 7 }),
				() => aReply("Ok."),
			]),
		);
		const { session, texts } = open(tab);
		session.send("again");
		await pass(6900);
		expect(session.state().hurdle?.kind).toBe("rate_limited");
		expect(posts(tab.requests)).toHaveLength(1);
		await pass(300);
		expect(texts()).toEqual(["visitor: again", "assistant: Ok."]);
	});

	it("that is refused comes back to the visitor with the reason, and the next one is sent", async () => {
		const browser = aBrowser();
		const tab = browser.openTab(
			server([() => aProblem(413, { code: "long", message: "Too long." }), () => aReply("Fine.")]),
		);
		const { session, texts } = open(tab);
		session.send("x");
		session.send("y");
		await pass();
		expect(session.state().hurdle).toEqual({ kind: "refused", message: "Too long.", text: "x" });
		expect(texts()).toEqual(["visitor: y", "assistant: Fine."]);
		expect(browser.outbox()).toEqual([]);
	});

	it("is tried three times on a broken server, then only when the visitor asks", async () => {
		const answers = [1, 2, 3].map(() => () => aProblem(500, { code: "e", message: "e" }));
		const tab = aBrowser().openTab(server([...answers, () => aReply("There.")]));
		const { session, texts } = open(tab);
		session.send("hm");
		await pass(20_000);
		expect(session.state().hurdle).toEqual({ kind: "no_answer" });
		expect(posts(tab.requests)).toHaveLength(3);
		session.retry();
		await pass();
		expect(texts()).toEqual(["visitor: hm", "assistant: There."]);
	});
});

describe("asking for a person", () => {
	it("is one request however often it is pressed, and shows the offer", async () => {
		const handoff = { state: "offered", offers: ["talk_now", "email"], promise: null };
		const tab = aBrowser().openTab(
			server([() => aReply("Of course.", { extra: [{ type: "data-handoff", data: handoff }] })], {
				handoff,
			}),
		);
		const { session, texts } = open(tab);
		session.askForPerson();
		session.askForPerson();
		await pass();
		expect(posts(tab.requests).map(({ path }) => path)).toEqual(["/api/chat/person"]);
		expect(texts()).toEqual(["assistant: Of course."]);
		expect(session.state().handoff?.offers).toEqual(["talk_now", "email"]);
	});

	it("leaves the words of a refused address to the form", async () => {
		const tab = aBrowser().openTab(
			server([() => aProblem(422, { code: "e", message: "No such." })]),
		);
		const { session } = open(tab);
		const outcome = session.leaveContact({ email: "a@b" });
		await pass();
		expect(await outcome).toEqual({ done: false, problem: "No such." });
	});
});

describe("live events", () => {
	const begun = { cursor: "5", messages: [{ id: "m", role: "rep", text: "Hi", at: "" }] };
	const hello = { type: "message", message: { id: "n", role: "rep", text: "There?", at: "" } };

	it("are followed from the cursor of the view, and a repeated one shows once", async () => {
		const tab = aBrowser().openTab(server([], begun));
		const { texts } = open(tab);
		await pass();
		expect(tab.feeds.map(({ path }) => path)).toEqual(["/api/chat/events?after=5"]);
		tab.feeds[0]?.send("6", hello);
		tab.feeds[0]?.send("6", hello);
		expect(texts()).toEqual(["rep: Hi", "rep: There?"]);
	});

	it("go on from the last one seen after the connection broke", async () => {
		const tab = aBrowser().openTab(server([], begun));
		open(tab);
		await pass();
		tab.feeds[0]?.send("9", hello);
		tab.feeds[0]?.cut();
		await pass(2000);
		expect(tab.feeds.at(-1)?.path).toBe("/api/chat/events?after=9");
	});

	it("drop what the assistant was writing when a person takes over", async () => {
		const tab = aBrowser().openTab(server([() => aReply("I think ", { finish: false })], begun));
		const { session } = open(tab);
		await pass();
		session.send("and?");
		await pass();
		expect(session.state().draft?.text).toBe("I think");
		tab.feeds[0]?.send("7", { type: "speaker", speaker: "person" });
		expect(session.state().draft).toBeNull();
	});

	it("are not followed by a hidden page that waits for nobody", async () => {
		const tab = aBrowser().openTab(server([], begun));
		open(tab);
		await pass();
		tab.become({ visible: false });
		tab.become({ visible: true });
		await pass();
		expect(tab.feeds).toHaveLength(2);
	});

	it("are followed while the chat is folded, and count as read only once it is open", async () => {
		const tab = aBrowser().openTab(server([], begun));
		tab.become({ folded: true });
		const { session } = open(tab);
		await pass();
		const message = { id: "r1", role: "rep", text: "Hello", at: "", author: "Ada" };
		tab.feeds[0]?.send("7", { type: "message", message });
		expect(session.state().messages.at(-1)?.id).toBe("r1");
		expect(tab.requests.filter(({ path }) => path === "/api/chat/read")).toEqual([]);
		tab.become({ folded: false });
		expect(tab.requests.at(-1)).toMatchObject({ path: "/api/chat/read", body: { id: "r1" } });
	});
});

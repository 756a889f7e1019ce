import { describe, expect, it } from "vitest";
import { conversationFrom, EMPTY, reduce } from "./conversation";
import { createSigns } from "./signs";

function aPage({ works = true } = {}) {
	const sent: string[] = [];
	const page = { now: 0, visible: true, works };
	const signs = createSigns({
		async fetch(path, init) {
			sent.push(`${path} ${init?.body}`);
			if (!page.works) throw new TypeError("Failed to fetch");
			return new Response(null, { status: 204 });
		},
		isVisible: () => page.visible,
		now: () => page.now,
	});
	return { page, signs, sent };
}

const WITH_PERSON = { ...EMPTY, speaker: "person" } as const;
const wrote = (id: string) =>
	reduce(WITH_PERSON, {
		type: "message",
		message: { id, role: "rep", text: "Hello.", at: "2026-03-03T09:00:00Z", author: "Anna" },
	});
const settled = () => new Promise((done) => setTimeout(done));

describe("typing", () => {
	it("is told once in three seconds, without a word of what is written", () => {
		const { page, signs, sent } = aPage();
		for (const now of [0, 1000, 2999, 3000]) {
			page.now = now;
			signs.typed(WITH_PERSON);
		}
		expect(sent).toEqual(["/api/chat/typing {}", "/api/chat/typing {}"]);
	});

	it("is told to nobody while the assistant answers", () => {
		const { signs, sent } = aPage();
		signs.typed(EMPTY);
		expect(sent).toEqual([]);
	});
});

describe("reading", () => {
	it("is told once for the newest message of a person", () => {
		const { signs, sent } = aPage();
		signs.looked(wrote("r1"));
		signs.looked(wrote("r1"));
		signs.looked(EMPTY);
		expect(sent).toEqual(['/api/chat/read {"id":"r1"}']);
	});

	it("is told when the hidden page is looked at again", () => {
		const { page, signs, sent } = aPage();
		page.visible = false;
		signs.looked(wrote("r1"));
		expect(sent).toEqual([]);
		page.visible = true;
		signs.looked(wrote("r1"));
		expect(sent).toHaveLength(1);
	});

	it("is told again when it did not arrive", async () => {
		const { page, signs, sent } = aPage({ works: false });
		signs.looked(wrote("r1"));
		await settled();
		page.works = true;
		signs.looked(wrote("r1"));
		expect(sent).toHaveLength(2);
	});
});

describe("what a person has read", () => {
	it("comes with the view and moves with the live feed", () => {
		const state = conversationFrom({
			messages: [],
			handoff: null,
			cursor: "1",
			speaker: "person",
			read_to: "v1",
		});
		expect(state.readTo).toBe("v1");
		expect(reduce(state, { type: "read", to: "v2" }).readTo).toBe("v2");
	});
});

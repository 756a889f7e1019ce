import { describe, expect, it } from "vitest";
import { REPLAY_LIMITS } from "@/lib/wire/replay";
import { readTranscripts } from "./read-transcripts";

const AT = "2025-04-08T10:15";
const read = (text: string, visitorZone = "") => readTranscripts(text, { at: AT, visitorZone });
const turnsIn = (text: string) => read(text).conversations.map(({ turns }) => turns);

describe("a transcript in plain text", () => {
	it("with names keeps what the visitor said and leaves out what the bot said", () => {
		const text = "Visitor: Hello\nBot: Hi! How can I help?\nVisitor: We need a data platform";
		expect(turnsIn(text)).toEqual([["Hello", "We need a data platform"]]);
	});

	it("goes on with the speaker on lines without a name, blank ones too", () => {
		const text =
			"Visitor: We are rebuilding\nour billing.\n\nIt stalled.\nBot: I see.\nTell me more.";
		expect(turnsIn(text)).toEqual([["We are rebuilding\nour billing.\n\nIt stalled."]]);
	});

	it("keeps two messages in a row apart", () => {
		expect(turnsIn("Visitor: Hello\nVisitor: anyone there?")).toEqual([["Hello", "anyone there?"]]);
	});

	it.each([
		"[10:42] Customer: Hello",
		"2025-03-04 10:42 - user: Hello",
		"  GUEST : Hello",
		"10:42 am Visitor: Hello",
		"(10:42:05) Visitor 4711: Hello",
		"4/3/25, 10:42 PM - Visitor: Hello",
		"2025-03-04T10:42:11Z Customer (Jane): Hello",
		"Visitor [10:42]: Hello",
		"Besucherin: Hello",
	])("knows the visitor in “%s”", (line) => {
		expect(turnsIn(line)).toEqual([["Hello"]]);
	});

	it("does not take a colon in the visitor's words for a name", () => {
		const text = "Visitor: Two things\nPlan: three engineers\nBot: Noted";
		expect(turnsIn(text)).toEqual([["Two things\nPlan: three engineers"]]);
	});

	it("without names is the visitor's messages, a blank line between them", () => {
		const text = "We need a data platform\nby June.\n\n\nI am the CTO.\n";
		expect(turnsIn(text)).toEqual([["We need a data platform\nby June.", "I am the CTO."]]);
	});

	it("holds several conversations with a rule between them", () => {
		expect(turnsIn("Hello\n---\nVisitor: Hi\nBot: Hi\n=====\n\n---\nHey")).toEqual([
			["Hello"],
			["Hi"],
			["Hey"],
		]);
	});

	it("takes the time and the visitor's zone from the fields beside it", () => {
		expect(read("Hello", "America/New_York").conversations).toEqual([
			{ id: "conversation-1", at: AT, visitor_zone: "America/New_York", turns: ["Hello"] },
		]);
		expect(read("Hello").conversations[0]).not.toHaveProperty("visitor_zone");
	});

	it("reads Windows line ends and a byte order mark", () => {
		expect(turnsIn("\uFEFFVisitor: Hello\r\nBot: Hi\r\nVisitor: Bye\r\n")).toEqual([
			["Hello", "Bye"],
		]);
	});

	it("keeps markup as the letters it is", () => {
		expect(turnsIn("Visitor: <b>Hello</b> & <script>")).toEqual([["<b>Hello</b> & <script>"]]);
	});

	it.each([
		["text before the first name", "Chat of 4 March\nVisitor: Hello", 1, /before the first/],
		["an empty message", "Visitor: Hello\nVisitor:\nBot: Hi", 2, /says nothing/],
		["a conversation without its visitor", "Visitor: Hi\n---\nBot: Hello\nBot: Hi?", 3, /Visitor:/],
	])("names the line of %s and reads the rest", (_what, text, line, words) => {
		const { problems, conversations } = read(text);
		expect(problems).toEqual([{ line, message: expect.stringMatching(words) }]);
		expect(conversations).toHaveLength(1);
	});

	it("leaves out what lies beyond the longest conversation, and says from which line", () => {
		const text = Array.from({ length: REPLAY_LIMITS.turns + 2 }, () => "Visitor: Hello").join("\n");
		const { conversations, problems } = read(text);
		expect(conversations[0]?.turns).toHaveLength(REPLAY_LIMITS.turns);
		expect(problems.map(({ line }) => line)).toEqual([REPLAY_LIMITS.turns + 1]);
	});
});

describe("transcripts as JSON lines", () => {
	const line = {
		id: "a",
		at: "2025-04-08T10:15:00Z",
		visitor_zone: "Asia/Tokyo",
		turns: ["Hello"],
	};
	const json = (row: object) => JSON.stringify(row);

	it("are read as baton replay reads them", () => {
		const { form, conversations } = read(`${json(line)}\n\n${json({ ...line, id: "b" })}\n`);
		expect(form).toBe("json_lines");
		expect(conversations).toEqual([line, { ...line, id: "b" }]);
	});

	it.each([
		["a broken line", '{"id": "b", ', /no JSON object/],
		["a list", "[1, 2]", /no JSON object/],
		["a time without its offset", json({ ...line, at: "2025-04-08T10:15" }), /^at: is not an inst/],
		["a missing field", json({ id: "b", at: line.at }), /^turns: /],
		["an unknown zone", json({ ...line, visitor_zone: "Mars/Olympus" }), /no time zone/],
	])("say the line of %s and spoil no other", (_what, wrong, words) => {
		const { conversations, problems } = read(`${json(line)}\n${wrong}\n${json(line)}`);
		expect(problems).toEqual([{ line: 2, message: expect.stringMatching(words) }]);
		expect(conversations).toHaveLength(2);
	});
});

describe("transcripts as one JSON text", () => {
	it("are a list or an object over several lines", () => {
		const one = { id: "a", at: "2025-04-08T10:15:00Z", turns: ["Hello"] };
		expect(read(JSON.stringify([one, { ...one, id: "b" }], null, 2)).conversations).toHaveLength(2);
		expect(read(JSON.stringify(one, null, 2)).conversations).toEqual([one]);
	});

	it("name what is wrong with one of them and keep the others", () => {
		const one = { id: "a", at: "2025-04-08T10:15:00Z", turns: ["Hello"] };
		const { conversations, problems } = read(JSON.stringify([one, { id: "b" }, 7]));
		expect(conversations).toEqual([one]);
		expect(problems).toHaveLength(2);
	});
});

describe("the limits", () => {
	it.each([
		["nothing", "", "nothing", null],
		["blank lines", " \n\n", "nothing", null],
		["a time in brackets", "[10:42] Visitor: Hello", "plain_text", null],
		["exactly 1 MB", "a".repeat(REPLAY_LIMITS.bytes), "plain_text", null],
		["one byte more", "a".repeat(REPLAY_LIMITS.bytes + 1), "plain_text", /more than 1 MB/],
		["1 MB of two-byte letters", "ä".repeat(500_001), "plain_text", /more than 1 MB/],
		["200 conversations", "Hello\n---\n".repeat(200), "plain_text", null],
		["201 conversations", "Hello\n---\n".repeat(201), "plain_text", /more than 200/],
	])("judge %s", (_what, text, form, words) => {
		const found = read(text);
		expect(found.form).toBe(form);
		if (words) expect(found.tooMuch).toMatch(words);
		else expect(found.tooMuch).toBeNull();
	});
});

import { describe, expect, it } from "vitest";
import { fileText } from "./file-text";
import { readTranscripts } from "./read-transcripts";

const AT = "2025-04-08T10:15";
const read = (text: string) => readTranscripts(text, { at: AT, visitorZone: "" });

describe("the CSV export of a chat tool", () => {
	it.each([
		[
			"a row a message, with the author's type",
			"\uFEFFConversation ID,Created at,Author type,Author,Body\r\n" +
				'1,2025-03-04T10:42:11Z,lead,Jane,"Hello, we need\r\na ""data"" platform"\r\n' +
				"1,2025-03-04T10:42:20Z,admin,Anna,Hi!\r\n" +
				"1,2025-03-04T10:43:00Z,lead,Jane,By June\r\n",
		],
		[
			"semicolons and a clock with its zone",
			'Chat ID;Timestamp;Sender type;Message\n1;2025-03-04 10:42:11 UTC;Visitor;"Hello, we need\na ""data"" platform"\n1;;Agent;Hi!\n1;;Visitor;By June',
		],
		[
			"tabs, seconds since 1970, HTML, the newest first",
			"conversationId\tcreatedAt\tauthorType\tbody\n1\t1741085000\tcontact\t<p>By June</p>\n1\t1741084931\tcontact\t<p>Hello, we need<br>a &quot;data&quot; platform</p>\n1\t1741084940\tbot\tHi!",
		],
		[
			"a transcript in one cell",
			'Chat ID,Started at,Transcript\n1,2025-03-04T10:42:11Z,"(10:42:11) Visitor 4711: Hello, we need\na ""data"" platform\n(10:42:20) Agent (Anna): Hi!\n(10:43:00) Visitor 4711: By June"',
		],
	])("is read: %s", (_, text) => {
		const { form, conversations, problems } = read(text);
		expect(form).toBe("table");
		expect(problems).toEqual([]);
		expect(conversations.map(({ id, turns }) => ({ id, turns }))).toEqual([
			{ id: "1", turns: ['Hello, we need\na "data" platform', "By June"] },
		]);
		expect(new Date(conversations[0]?.at ?? "").getTime()).toBe(Date.UTC(2025, 2, 4, 10, 42, 11));
	});

	it("holds several conversations in whatever order their rows are", () => {
		const text = "id,from,text\nb,user,Hey\na,user,Hello\nb,user,Anyone?";
		expect(read(text).conversations.map(({ id, turns }) => [id, ...turns])).toEqual([
			["b", "Hey", "Anyone?"],
			["a", "Hello"],
		]);
	});

	it("takes the time of the form when its own may be read in two ways", () => {
		expect(read("date,from,text\n03/04/2025,user,Hey").conversations[0]?.at).toBe(AT);
		expect(read("date,from,text\n2025-03-04 9:05,user,Hey").conversations[0]?.at).toBe(
			"2025-03-04T09:05",
		);
	});

	it.each([
		["who wrote", "id,created_at,message\n1,2025-03-04,Hi", 1, /who wrote/],
		["what was written", "id,created_at,sender\n1,2025-03-04,Jane", 1, /what was written/],
		["anything", "id,created_at,topic\n1,2025-03-04,Hi", 1, /“message” or “transcript”/],
		["a visitor", 'id,sender,text\n1,Jane,"Hi\nthere"\n2,Anna,Hello', 2, /only “Jane”/],
		["a visitor in its transcript", "id,transcript\n1,Agent: Hi", 2, /No visitor speaks/],
	])("says in a sentence that it does not tell %s", (_, text, line, words) => {
		expect(read(text).conversations).toEqual([]);
		expect(read(text).problems[0]).toEqual({ line, message: expect.stringMatching(words) });
	});

	it("is not seen in a sentence with commas", () => {
		expect(read("Hello, we need text, body and soul").form).toBe("plain_text");
		expect(read("Visitor: message, from, time\nBot: Hi").form).toBe("plain_text");
	});
});

describe("a file that a spreadsheet wrote", () => {
	it("is read in the letters it was written in", () => {
		expect(fileText(new TextEncoder().encode("Größe"))).toBe("Größe");
		expect(fileText(Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65))).toBe("Größe");
		expect(fileText(Uint8Array.of(0xff, 0xfe, 0xf6, 0x00))).toBe("ö");
		expect(fileText(Uint8Array.of(0xfe, 0xff, 0x00, 0xf6))).toBe("ö");
	});
});

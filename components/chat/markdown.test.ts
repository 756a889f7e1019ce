import { describe, expect, it } from "vitest";
import { plainWords, readMarkdown } from "./markdown";
import { type Inline, linkTo, readInline } from "./markdown-inline";

const text = (words: string): Inline => ({ kind: "text", text: words });

describe("the Markdown of an answer", () => {
	it("reads bold, italic and code", () => {
		expect(readInline("a **b** *c* _d_ `e*`")).toEqual([
			text("a "),
			{ kind: "bold", children: [text("b")] },
			text(" "),
			{ kind: "italic", children: [text("c")] },
			text(" "),
			{ kind: "italic", children: [text("d")] },
			text(" "),
			{ kind: "code", text: "e*" },
		]);
	});

	it("reads italic inside bold", () => {
		expect(readInline("**a *b* c**")).toEqual([
			{
				kind: "bold",
				children: [text("a "), { kind: "italic", children: [text("b")] }, text(" c")],
			},
		]);
	});

	it("leaves markers that mean nothing as they are", () => {
		for (const plain of [
			"2 * 3 * 4",
			"snake_case_name",
			"**open",
			"a*",
			"* *",
			"****",
			"[a](b",
			"_",
		])
			expect(readInline(plain), plain).toEqual([text(plain)]);
	});

	it("reads lists, numbers, line breaks, headings and code blocks", () => {
		const blocks = readMarkdown(
			"# Title\nfirst\nsecond\n\n- one\n- two\n3. three\n```\n**x**\n```",
		);
		expect(blocks).toEqual([
			{ kind: "paragraph", children: [{ kind: "bold", children: [text("Title")] }] },
			{ kind: "paragraph", children: [text("first"), { kind: "break" }, text("second")] },
			{ kind: "list", ordered: false, start: 1, items: [[text("one")], [text("two")]] },
			{ kind: "list", ordered: true, start: 3, items: [[text("three")]] },
			{ kind: "code", text: "**x**" },
		]);
	});

	it("keeps a code block that is still being written", () => {
		expect(readMarkdown("```js\nlet a")).toEqual([{ kind: "code", text: "let a" }]);
	});

	it("never makes HTML or an image of anything", () => {
		expect(readInline("<img src=x onerror=alert(1)>")).toEqual([
			text("<img src=x onerror=alert(1)>"),
		]);
		expect(readInline("![x](https://a.example/p.png)").map(({ kind }) => kind)).toEqual([
			"text",
			"link",
		]);
	});

	it("gives plain words to be read aloud", () => {
		expect(plainWords("**Yes.** See [this](https://a.example):\n- one\n- `two`")).toBe(
			"Yes. See this:\none\ntwo",
		);
	});
});

describe("links in an answer", () => {
	it("show the host they lead to", () => {
		expect(linkTo("our case", "https://user@evil.example/x")).toMatchObject({
			host: "evil.example",
		});
		expect(readInline("see https://a.example/b.")).toEqual([
			text("see "),
			{ kind: "link", text: "https://a.example/b", href: "https://a.example/b", host: "a.example" },
			text("."),
		]);
	});

	it("are refused for every scheme that is not a page or a mail address", () => {
		const refused = [
			"javascript:alert(1)",
			"JaVaScRiPt:alert(1)",
			"data:text/html,x",
			"vbscript:x",
			"file:///etc/passwd",
			"//evil.example",
			"/\\evil.example",
			"java\tscript:alert(1)",
			"https://",
		];
		for (const address of refused) expect(linkTo("x", address), address).toBeNull();
		expect(readInline("[press](javascript:alert)")).toEqual([text("press")]);
	});

	it("may lead to a page of the same site or to a mail address", () => {
		expect(linkTo("case", "/cases/one")).toMatchObject({ href: "/cases/one", host: "" });
		expect(linkTo("us", "mailto:a@b.example")).toMatchObject({ host: "a@b.example" });
	});

	it("are all that is read in words a person typed", () => {
		expect(readInline("2*3*4 **no** https://a.example", { onlyLinks: true })).toEqual([
			text("2*3*4 **no** "),
			{ kind: "link", text: "https://a.example", href: "https://a.example/", host: "a.example" },
		]);
	});
});

describe("a text made to be slow", () => {
	const bombs: Record<string, string> = {
		"bold markers": "**a".repeat(10_000),
		"mixed markers": "*a**b_c__d`".repeat(10_000),
		"nested emphasis": `${"*".repeat(10_000)}x${"*".repeat(10_000)}`,
		"open brackets": "[".repeat(10_000),
		"open links": "[a](".repeat(10_000),
		backticks: "`a\n".repeat(10_000),
		"almost addresses": "http://".repeat(10_000),
		"list items": "- a\n".repeat(10_000),
		"a long word": "h".repeat(100_000),
	};
	for (const [name, bomb] of Object.entries(bombs))
		it(`is read in linear time: ${name}`, () => {
			const started = performance.now();
			const blocks = readMarkdown(bomb);
			expect(performance.now() - started).toBeLessThan(2_000);
			expect(
				depthOf(blocks.flatMap((block) => ("children" in block ? block.children : []))),
			).toBeLessThan(4);
		});
});

function depthOf(inlines: Inline[]): number {
	return inlines.reduce(
		(deepest, inline) => Math.max(deepest, "children" in inline ? 1 + depthOf(inline.children) : 1),
		0,
	);
}

import { type Inline, readInline } from "./markdown-inline";

/**
 * The little Markdown an answer may hold: paragraphs, lists, bold, italic, code, links. No HTML, no
 * images, no nesting beyond what reads well. Everything else is plain text. Linear in the length of
 * the text, whatever it holds: a marker is looked at once, and looks ahead a bounded distance.
 */
export type Block =
	| { kind: "paragraph"; children: Inline[] }
	| { kind: "list"; ordered: boolean; start: number; items: Inline[][] }
	| { kind: "code"; text: string };

const BULLET = /^\s{0,8}[-*•+]\s+(?=\S)/;
const NUMBER = /^\s{0,8}(\d{1,4})[.)]\s+(?=\S)/;
const HEADING = /^#{1,6}\s+/;
const FENCE = /^\s{0,3}```/;

export function readMarkdown(source: string): Block[] {
	const blocks: Block[] = [];
	let paragraph: string[] = [];
	let code: string[] | null = null;

	function endParagraph() {
		const text = paragraph.join("\n").trim();
		if (text) blocks.push({ kind: "paragraph", children: readInline(text) });
		paragraph = [];
	}

	function addItem(item: { ordered: boolean; start: number; text: string }) {
		endParagraph();
		const last = blocks.at(-1);
		const children = readInline(item.text);
		if (last?.kind === "list" && last.ordered === item.ordered) last.items.push(children);
		else blocks.push({ kind: "list", ordered: item.ordered, start: item.start, items: [children] });
	}

	for (const line of source.split(/\r\n|\n|\r/)) {
		if (FENCE.test(line)) {
			endParagraph();
			if (code) blocks.push({ kind: "code", text: code.join("\n") });
			code = code ? null : [];
			continue;
		}
		if (code) {
			code.push(line);
			continue;
		}
		const item = readItem(line);
		if (item) addItem(item);
		else if (line.trim() === "") endParagraph();
		else if (HEADING.test(line)) {
			endParagraph();
			blocks.push(headingBlock(line.replace(HEADING, "")));
		} else paragraph.push(line);
	}
	endParagraph();
	if (code) blocks.push({ kind: "code", text: code.join("\n") });
	return blocks;
}

function readItem(line: string) {
	const bullet = BULLET.exec(line);
	if (bullet) return { ordered: false, start: 1, text: line.slice(bullet[0].length) };
	const number = NUMBER.exec(line);
	if (!number) return null;
	return { ordered: true, start: Number(number[1]), text: line.slice(number[0].length) };
}

/** A heading inside an answer would break the page's outline: it becomes a bold line. */
function headingBlock(text: string): Block {
	return { kind: "paragraph", children: [{ kind: "bold", children: readInline(text) }] };
}

export function plainWords(source: string): string {
	return readMarkdown(source).map(wordsOfBlock).join("\n");
}

function wordsOfBlock(block: Block): string {
	if (block.kind === "code") return block.text;
	if (block.kind === "list") return block.items.map(wordsOfInlines).join("\n");
	return wordsOfInlines(block.children);
}

function wordsOfInlines(inlines: Inline[]): string {
	return inlines
		.map((inline) => {
			if (inline.kind === "break") return "\n";
			return "children" in inline ? wordsOfInlines(inline.children) : inline.text;
		})
		.join("");
}

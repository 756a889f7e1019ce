/**
 * The little Markdown an answer may hold: paragraphs, lists, bold, italic, code, links. No HTML, no
 * images, no nesting beyond what reads well. Everything else is plain text. Linear in the length of
 * the text, whatever it holds: a marker is looked at once, and looks ahead a bounded distance.
 */
export type Inline =
	| { kind: "text"; text: string }
	| { kind: "break" }
	| { kind: "code"; text: string }
	| { kind: "bold" | "italic"; children: Inline[] }
	| { kind: "link"; text: string; href: string; host: string };

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

type Frame = { kind: "bold" | "italic" | "root"; marker: string; children: Inline[] };

const LINK = /\[([^[\]\n]{1,300})\]\(([^()\s]{1,2000})\)/y;
const ADDRESS = /https?:\/\/[^\s<>()[\]"'`*]{3,2000}/y;
const CODE = /`([^`\n]{1,1000})`/y;
const PLAIN = /[^\\`*_[\nh]+/y;
const TRAILING = /[.,;:!?]+$/;

/** With `onlyLinks`, for words a person typed: markers stay as they are, addresses become links. */
export function readInline(text: string, { onlyLinks = false } = {}): Inline[] {
	const root: Frame = { kind: "root", marker: "", children: [] };
	const frames: Frame[] = [root];
	let at = 0;

	const top = () => frames.at(-1) ?? root;
	const add = (inline: Inline) => append(top().children, inline);

	while (at < text.length) {
		const letter = text[at] ?? "";
		if (letter === "\n") {
			add({ kind: "break" });
			at += 1;
			continue;
		}
		if (letter === "h") {
			const address = matchAt(ADDRESS, text, at)?.[0].replace(TRAILING, "");
			const link = address && !isWordBefore(text, at) ? linkTo(address, address) : null;
			add(link ?? { kind: "text", text: letter });
			at += link && address ? address.length : 1;
			continue;
		}
		if (!onlyLinks) {
			if (letter === "\\" && /[\\`*_[\]]/.test(text[at + 1] ?? "")) {
				add({ kind: "text", text: text[at + 1] ?? "" });
				at += 2;
				continue;
			}
			const code = letter === "`" ? matchAt(CODE, text, at) : null;
			if (code) {
				add({ kind: "code", text: code[1] ?? "" });
				at += code[0].length;
				continue;
			}
			const link = letter === "[" ? matchAt(LINK, text, at) : null;
			if (link) {
				const label = link[1] ?? "";
				add(linkTo(label, link[2] ?? "") ?? { kind: "text", text: label });
				at += link[0].length;
				continue;
			}
			if (letter === "*" || letter === "_") {
				at += mark(frames, text, at);
				continue;
			}
		}
		const plain = matchAt(PLAIN, text, at)?.[0] ?? letter;
		add({ kind: "text", text: plain });
		at += plain.length;
	}
	while (frames.length > 1) unwind(frames);
	return root.children;
}

/** Opens or closes emphasis at a run of markers; returns how many letters it used. */
function mark(frames: Frame[], text: string, at: number): number {
	const letter = text[at] ?? "";
	const width = text[at + 1] === letter ? 2 : 1;
	const marker = letter.repeat(width);
	const kind = width === 2 ? "bold" : "italic";
	const before = text[at - 1] ?? " ";
	const after = text[at + width] ?? " ";
	const open = frames.findLastIndex((frame) => frame.marker === marker);
	if (open > 0 && !/\s/.test(before) && !(letter === "_" && isWord(after))) {
		while (frames.length - 1 > open) unwind(frames);
		close(frames);
		return width;
	}
	const mayOpen = !/\s/.test(after) && !(letter === "_" && isWord(before));
	// One frame of a kind at a time keeps the depth at two, whatever is typed.
	if (mayOpen && !frames.some((frame) => frame.kind === kind))
		frames.push({ kind, marker, children: [] });
	else append(topOf(frames).children, { kind: "text", text: marker });
	return width;
}

function close(frames: Frame[]) {
	const frame = frames.pop();
	if (!frame || frame.kind === "root") return;
	const parent = topOf(frames).children;
	if (frame.children.length === 0) append(parent, { kind: "text", text: frame.marker.repeat(2) });
	else parent.push({ kind: frame.kind, children: frame.children });
}

/** A marker that was never closed is a plain character. */
function unwind(frames: Frame[]) {
	const frame = frames.pop();
	if (!frame) return;
	const parent = topOf(frames).children;
	append(parent, { kind: "text", text: frame.marker });
	for (const child of frame.children) append(parent, child);
}

function topOf(frames: Frame[]): Frame {
	return frames.at(-1) ?? { kind: "root", marker: "", children: [] };
}

function append(children: Inline[], inline: Inline) {
	const last = children.at(-1);
	if (inline.kind === "text" && last?.kind === "text") last.text += inline.text;
	else children.push(inline);
}

/** Null for every address that is not a web page, a mail address or a path on this site. */
export function linkTo(text: string, address: string): Inline | null {
	if (/^\/(?![/\\])/.test(address)) return { kind: "link", text, href: address, host: "" };
	if (!/^(https?:\/\/|mailto:)/i.test(address) || !URL.canParse(address)) return null;
	const url = new URL(address);
	if (url.protocol === "mailto:") return { kind: "link", text, href: url.href, host: url.pathname };
	return { kind: "link", text, href: url.href, host: url.host };
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

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

function isWord(letter: string): boolean {
	return /[\p{L}\p{N}]/u.test(letter);
}

function isWordBefore(text: string, at: number): boolean {
	return isWord(text[at - 1] ?? " ");
}

export type Inline =
	| { kind: "text"; text: string }
	| { kind: "break" }
	| { kind: "code"; text: string }
	| { kind: "bold" | "italic"; children: Inline[] }
	| { kind: "link"; text: string; href: string; host: string };

type Frame = { kind: "bold" | "italic" | "root"; marker: string; children: Inline[] };

const LINK = /\[([^[\]\n]{1,300})\]\(([^()\s]{1,2000})\)/y;
const ADDRESS = /https?:\/\/[^\s<>()[\]"'`*]{3,2000}/y;
const CODE = /`([^`\n]{1,1000})`/y;
const PLAIN = /[^\\`*_[\nh]+/y;
const TRAILING = /[.,;:!?]+$/;

type Piece = { inline: Inline; used: number };
type PieceReader = (text: string, at: number) => Piece | null;

/** What a letter may begin. Whatever its reader refuses is plain text. */
const READERS: Partial<Record<string, PieceReader>> = {
	"\n": () => ({ inline: { kind: "break" }, used: 1 }),
	h: readAddress,
	"\\": readEscaped,
	"`": readCode,
	"[": readLink,
};
const LINK_READERS: typeof READERS = { "\n": READERS["\n"], h: readAddress };

/** With `onlyLinks`, for words a person typed: markers stay as they are, addresses become links. */
export function readInline(text: string, { onlyLinks = false } = {}): Inline[] {
	const root: Frame = { kind: "root", marker: "", children: [] };
	const frames: Frame[] = [root];
	const readers = onlyLinks ? LINK_READERS : READERS;
	let at = 0;
	while (at < text.length) {
		const letter = text[at] ?? "";
		if (!onlyLinks && (letter === "*" || letter === "_")) {
			at += mark(frames, text, at);
			continue;
		}
		const piece = readers[letter]?.(text, at) ?? readPlain(text, at);
		append(topOf(frames).children, piece.inline);
		at += piece.used;
	}
	while (frames.length > 1) unwind(frames);
	return root.children;
}

function readPlain(text: string, at: number): Piece {
	const plain = matchAt(PLAIN, text, at)?.[0] ?? text[at] ?? "";
	return { inline: { kind: "text", text: plain }, used: plain.length };
}

function readAddress(text: string, at: number): Piece | null {
	if (isWord(text[at - 1] ?? " ")) return null;
	const address = matchAt(ADDRESS, text, at)?.[0].replace(TRAILING, "");
	const inline = address ? linkTo(address, address) : null;
	return inline && address ? { inline, used: address.length } : null;
}

function readEscaped(text: string, at: number): Piece | null {
	const letter = text[at + 1] ?? "";
	return /[\\`*_[\]]/.test(letter) ? { inline: { kind: "text", text: letter }, used: 2 } : null;
}

function readCode(text: string, at: number): Piece | null {
	const code = matchAt(CODE, text, at);
	return code && { inline: { kind: "code", text: code[1] ?? "" }, used: code[0].length };
}

/** A link that may not be followed is the words it stood on. */
function readLink(text: string, at: number): Piece | null {
	const link = matchAt(LINK, text, at);
	if (!link) return null;
	const words = link[1] ?? "";
	const inline = linkTo(words, link[2] ?? "") ?? ({ kind: "text", text: words } as const);
	return { inline, used: link[0].length };
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

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

function isWord(letter: string): boolean {
	return /[\p{L}\p{N}]/u.test(letter);
}

import { type Class, readClass, readEscape } from "./character-class";
import { ANYTHING, END, NOTHING, type Placed, START, type Tree } from "./expression-tree";
import { letterOf, OTHER } from "./symbols";

type Cursor = { source: string; at: number; unicode: boolean; captures: boolean };
type Group = "plain" | "captures" | "ahead" | "not_ahead" | "behind" | "not_behind";

export type Expression = { tree: Tree; captures: boolean };

const GROUPS: readonly (readonly [RegExp, Group])[] = [
	[/\(\?=/y, "ahead"],
	[/\(\?!/y, "not_ahead"],
	[/\(\?<=/y, "behind"],
	[/\(\?<!/y, "not_behind"],
	[/\(\?<[^>]+>/y, "captures"],
	[/\(\?[a-z-]*:/y, "plain"],
	[/\(/y, "captures"],
];
/** Small letters, digits and spaces that no count follows stand for themselves. */
const PLAIN = /[a-z ]+(?![?*+{a-z ])/y;
const COUNT = /\{(\d+)(?:(,)(\d*))?\}/y;
const MOST_COPIES = 4;

/** Reads the source of a valid regular expression. What it does not understand it takes for anything. */
export function readExpression({ source, flags }: Pick<RegExp, "source" | "flags">): Expression {
	if (flags.includes("v")) return { tree: ANYTHING, captures: true };
	const cursor = { source, at: 0, unicode: flags.includes("u"), captures: false };
	return { tree: readChoice(cursor), captures: cursor.captures };
}

function readChoice(cursor: Cursor): Tree {
	const options: Placed[] = [];
	do {
		if (options.length > 0) cursor.at++;
		const from = cursor.at;
		const tree = readSequence(cursor);
		options.push({ tree, from, to: cursor.at });
	} while (cursor.source[cursor.at] === "|");
	const [only, second] = options;
	return only && !second ? only.tree : { is: "choice", options };
}

function readSequence(cursor: Cursor): Tree {
	const parts: Placed[] = [];
	while (cursor.at < cursor.source.length && !"|)".includes(cursor.source.charAt(cursor.at))) {
		const from = cursor.at;
		const tree = readPlain(cursor) ?? readTimes(cursor, readOne(cursor));
		parts.push({ tree, from, to: cursor.at });
	}
	const [only, second] = parts;
	return only && !second ? only.tree : { is: "sequence", parts };
}

function readPlain(cursor: Cursor): Tree | null {
	PLAIN.lastIndex = cursor.at;
	const found = PLAIN.exec(cursor.source);
	if (found === null) return null;
	cursor.at += found[0].length;
	return { is: "words", words: [found[0]] };
}

function readOne(cursor: Cursor): Tree {
	const letter = cursor.source.charAt(cursor.at);
	if (letter === "(") return readGroup(cursor);
	if (letter === "[") return treeOf(readClass(cursor));
	if (letter === "\\") return treeOf(readEscape(cursor));
	const code = (cursor.unicode && cursor.source.codePointAt(cursor.at)) || letter.charCodeAt(0);
	cursor.at += code > 0xffff ? 2 : 1;
	if (letter === ".") return ANYTHING;
	if (letter === "^") return { is: "words", words: [START] };
	if (letter === "$") return { is: "words", words: [END] };
	return { is: "words", words: [code > 0xffff ? OTHER + OTHER : letterOf(code)] };
}

function treeOf({ words }: Class): Tree {
	return words === null ? ANYTHING : { is: "words", words };
}

function readGroup(cursor: Cursor): Tree {
	const kind = openGroup(cursor);
	const from = cursor.at;
	const tree = readChoice(cursor);
	const body = cursor.source.slice(from, cursor.at);
	cursor.at++;
	if (kind === "plain" || kind === "captures") return tree;
	if (kind === "ahead" || kind === "behind") return { is: "beside", tree };
	if (!isAnyWordCharacter(body)) return NOTHING;
	return { is: "words", words: [kind === "not_behind" ? START : END] };
}

function openGroup(cursor: Cursor): Group {
	for (const [opening, kind] of GROUPS) {
		opening.lastIndex = cursor.at;
		const found = opening.exec(cursor.source);
		if (found === null) continue;
		cursor.at += found[0].length;
		if (kind === "captures") cursor.captures = true;
		return kind;
	}
	return "plain";
}

/** `\w`, or a class that holds it: what is refused there leaves the edge of a word. */
function isAnyWordCharacter(body: string): boolean {
	if (body === "\\w") return true;
	if (!body.startsWith("[")) return false;
	const cursor = { source: body, at: 0, unicode: false };
	return readClass(cursor).holdsWordCharacters && cursor.at === body.length;
}

function readTimes(cursor: Cursor, tree: Tree): Tree {
	const [least, most] = readCount(cursor);
	if (least === 1 && most === 1) return tree;
	if (least === 0) return most === 1 ? optional(tree) : ANYTHING;
	if (least === most && least <= MOST_COPIES) return sequenceOf(Array(least).fill(tree));
	return sequenceOf([tree, ANYTHING]);
}

function readCount(cursor: Cursor): readonly [number, number] {
	const sign = cursor.source.charAt(cursor.at);
	const count = { "?": [0, 1], "*": [0, Infinity], "+": [1, Infinity] } as const;
	COUNT.lastIndex = cursor.at;
	const found = sign === "{" ? COUNT.exec(cursor.source) : null;
	if (sign !== "?" && sign !== "*" && sign !== "+" && found === null) return [1, 1];
	cursor.at += found === null ? 1 : found[0].length;
	if (cursor.source[cursor.at] === "?") cursor.at++;
	if (sign === "?" || sign === "*" || sign === "+") return count[sign];
	const least = Number(found?.[1]);
	return [least, found?.[2] === undefined ? least : Number(found[3] || Infinity)];
}

function optional(tree: Tree): Tree {
	return { is: "choice", options: [unplaced(tree), unplaced(NOTHING)] };
}

function sequenceOf(trees: readonly Tree[]): Tree {
	return { is: "sequence", parts: trees.map(unplaced) };
}

/** Made here, so that nobody may look for it in the source. */
function unplaced(tree: Tree): Placed {
	return { tree, from: -1, to: -1 };
}

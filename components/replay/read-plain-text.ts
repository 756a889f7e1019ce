import { REPLAY_LIMITS, type Transcript } from "@/lib/wire/replay";
import type { LineProblem, PlainDefaults, Read } from "./read-transcripts";
import { OTHER_NAMES, VISITOR_NAMES } from "./speakers";

type Line = { number: number; text: string };
type Message = { number: number; text: string };
type Messages = { messages: Message[]; problems: LineProblem[] };

/** A rule of dashes or equal signs stands between two conversations. */
const BETWEEN = /^\s*(?:-{3,}|={3,}|\*{3,})\s*$/;

/** A time before the name, as chats export it: "[10:42]", "(10:42:05)", "2025-03-04 10:42 -", "4/3/25, 10:42 PM -". */
const STAMP = String.raw`(?:[\[(][^\])]{1,40}[\])]\s*|\d[\d.:/\-TZ, ]{3,24}(?:[ap]\.?m\.?|utc|z)?\s*[-–|]?\s*)?`;
/** A number or a remark behind the name: "Visitor 4711", "Agent (Anna)", "Visitor [10:42]". */
const BEHIND = String.raw`(?:\s*#?\d{1,12}|\s*[\[(][^\])]{1,40}[\])])?`;
const VISITOR = labelled(VISITOR_NAMES);
const OTHERS = labelled(OTHER_NAMES);

/**
 * Reads a transcript as people paste it: "Visitor: …" and "Bot: …" lines, where a line without a name goes on
 * with what the one before said, or the visitor's messages alone with a blank line between them.
 */
export function readPlainText(text: string, defaults: PlainDefaults): Read {
	const read: Read = { conversations: [], problems: [] };
	for (const lines of conversationsIn(text)) {
		const { messages, problems } = messagesOf(lines);
		read.problems.push(...problems);
		if (messages.length === 0) continue;
		read.conversations.push(conversationOf(messages, read.conversations.length + 1, defaults));
	}
	return read;
}

function conversationsIn(text: string): Line[][] {
	const conversations: Line[][] = [[]];
	for (const [place, line] of text.split(/\r?\n/).entries()) {
		if (BETWEEN.test(line)) conversations.push([]);
		else conversations.at(-1)?.push({ number: place + 1, text: line });
	}
	return conversations;
}

function messagesOf(lines: readonly Line[]): Messages {
	const first = lines.find(({ text }) => text.trim() !== "");
	if (!first) return { messages: [], problems: [] };
	const hasVisitor = lines.some(({ text }) => VISITOR.test(text));
	if (!hasVisitor && OTHERS.test(first.text)) return onlyOthers(first);
	const read = hasVisitor ? namedMessages(lines) : { messages: paragraphs(lines), problems: [] };
	const kept = read.messages.slice(0, REPLAY_LIMITS.turns);
	const left = read.messages[REPLAY_LIMITS.turns];
	if (!left) return read;
	return { messages: kept, problems: [...read.problems, tooManyMessages(left)] };
}

function namedMessages(lines: readonly Line[]): Messages {
	const messages: Message[] = [];
	const problems: LineProblem[] = [];
	let speaks: "nobody" | "visitor" | "other" = "nobody";
	for (const { number, text } of lines) {
		const said = VISITOR.exec(text)?.[1];
		if (said !== undefined) messages.push({ number, text: said });
		if (said !== undefined) speaks = "visitor";
		else if (OTHERS.test(text)) speaks = "other";
		else if (speaks === "visitor") continueLast(messages, text);
		else if (speaks === "nobody" && text.trim() !== "") problems.push(beforeAnyName(number));
	}
	return { messages: trimmed(messages, problems), problems };
}

function continueLast(messages: Message[], text: string): void {
	const last = messages.at(-1);
	if (last) last.text += `\n${text}`;
}

function trimmed(messages: readonly Message[], problems: LineProblem[]): Message[] {
	return messages.flatMap(({ number, text }) => {
		if (text.trim() !== "") return [{ number, text: text.trim() }];
		problems.push({
			line: number,
			message: "The visitor says nothing here; the line is left out.",
		});
		return [];
	});
}

function paragraphs(lines: readonly Line[]): Message[] {
	const messages: Message[] = [];
	let open = false;
	for (const { number, text } of lines) {
		const blank = text.trim() === "";
		if (!blank && open) continueLast(messages, text);
		if (!blank && !open) messages.push({ number, text });
		open = !blank;
	}
	return messages.map((message) => ({ ...message, text: message.text.trim() }));
}

function conversationOf(
	messages: readonly Message[],
	place: number,
	{ at, visitorZone }: PlainDefaults,
): Transcript {
	const zone = visitorZone === "" ? {} : { visitor_zone: visitorZone };
	return { id: `conversation-${place}`, at, ...zone, turns: messages.map(({ text }) => text) };
}

function labelled(names: string): RegExp {
	return new RegExp(String.raw`^\s*${STAMP}(?:${names})${BEHIND}\s*:\s?(.*)$`, "iu");
}

function onlyOthers({ number }: Line): Messages {
	const message = "No line of this conversation begins with “Visitor:”.";
	return { messages: [], problems: [{ line: number, message }] };
}

function beforeAnyName(line: number): LineProblem {
	const message = "This stands before the first “Visitor:” or “Bot:” and is left out.";
	return { line, message };
}

function tooManyMessages({ number }: Message): LineProblem {
	const message = `The messages from here on are left out: up to ${REPLAY_LIMITS.turns} in a conversation.`;
	return { line: number, message };
}

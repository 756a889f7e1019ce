import type {
	ActionsBlock,
	ContextBlock,
	HeaderBlock,
	KnownBlock,
	SectionBlock,
} from "@slack/types";
import { escapeForSlack, SLACK_LIMITS } from "./slack-text";

export type Labelled = readonly [label: string, text: string | null | undefined];

export function headerBlock(text: string): HeaderBlock {
	return {
		type: "header",
		text: { type: "plain_text", text: escapeForSlack(text, SLACK_LIMITS.header), emoji: false },
	};
}

/** `verbatim` keeps Slack from finding links and names in what a visitor wrote. */
export function textBlock(text: string): SectionBlock {
	const safe = escapeForSlack(text, SLACK_LIMITS.section);
	return { type: "section", text: { type: "mrkdwn", text: safe, verbatim: true } };
}

/** Two columns of labelled values; empty ones are left out, and without any the block is too. */
export function fieldsBlock(rows: readonly Labelled[]): SectionBlock[] {
	const fields = rows
		.flatMap(([label, text]) => (text ? [field(label, text)] : []))
		.slice(0, SLACK_LIMITS.fields);
	return fields.length > 0 ? [{ type: "section", fields }] : [];
}

export function contextBlock(lines: readonly string[]): ContextBlock {
	return {
		type: "context",
		elements: lines.slice(0, SLACK_LIMITS.contextElements).map((line) => ({
			type: "mrkdwn",
			text: escapeForSlack(line, SLACK_LIMITS.field),
			verbatim: true,
		})),
	};
}

/** The one button. An address that Slack would refuse is left out rather than losing the message. */
export function openButton(link: string): ActionsBlock[] {
	if (link.length > SLACK_LIMITS.buttonUrl || !/^https?:\/\//.test(link)) return [];
	return [
		{
			type: "actions",
			elements: [
				{
					type: "button",
					style: "primary",
					text: { type: "plain_text", text: "Open the handoff" },
					url: link,
					action_id: "open_handoff",
				},
			],
		},
	];
}

/** As many blocks as Slack takes, by count and by all their text together; buttons come along whatever is left out. */
export function withinLimit(blocks: KnownBlock[]): KnownBlock[] {
	let room: number = SLACK_LIMITS.message;
	return blocks
		.filter((block) => {
			if (block.type === "actions") return true;
			room -= textLength(block);
			return room >= 0;
		})
		.slice(0, SLACK_LIMITS.blocks);
}

function textLength(block: KnownBlock): number {
	if (block.type === "header") return block.text.text.length;
	if (block.type === "context") return lengthOf(block.elements);
	if (block.type !== "section") return 0;
	return (block.text?.text.length ?? 0) + lengthOf(block.fields ?? []);
}

function lengthOf(parts: readonly object[]): number {
	return parts.reduce((sum, part) => sum + ("text" in part ? String(part.text).length : 0), 0);
}

function field(label: string, text: string) {
	const start = `*${label}*\n`;
	const safe = escapeForSlack(text, SLACK_LIMITS.field - start.length);
	return { type: "mrkdwn", text: `${start}${safe}`, verbatim: true } as const;
}

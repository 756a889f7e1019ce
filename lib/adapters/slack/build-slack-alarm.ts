import type { SlackMessage } from "./build-slack-message";
import { headerBlock, openButton, textBlock, withinLimit } from "./slack-blocks";
import { escapeForSlack } from "./slack-text";

const FALLBACK_MAX = 500;
const PLAIN_LINE_MAX = 2_000;

export type SlackAlarm = { title: string; body: string; link: string };

/** A few words that are no handoff event, such as a broken promise. Pure. */
export function buildSlackAlarm({ title, body, link }: SlackAlarm): SlackMessage {
	return {
		text: escapeForSlack(title, FALLBACK_MAX),
		plain: [title, body, link].map((line) => escapeForSlack(line, PLAIN_LINE_MAX)).join("\n"),
		blocks: withinLimit([headerBlock(title), textBlock(body), ...openButton(link)]),
		unfurl_links: false,
		unfurl_media: false,
	};
}

import type { KnownBlock } from "@slack/types";
import { headline } from "@/lib/handoff/brief";
import { clockIn } from "@/lib/handoff/clocks";
import type { HandoffEvent } from "@/lib/handoff/handoff";
import { DESTINATION_LABELS, EVENT_LABELS } from "@/lib/handoff/labels";
import type { Packet } from "@/lib/handoff/packet";
import type { SlackMessage } from "./build-slack-message";
import { headerBlock, withinLimit } from "./slack-blocks";
import { escapeForSlack } from "./slack-text";

export type DigestEntry = {
	packet: Packet;
	event: HandoffEvent;
	link: string;
	/** The channel knows the handoff already. */
	announced: boolean;
	repeat: boolean;
};

/** Forty entries of this length keep to what Slack takes of all blocks together. */
const ENTRY_MAX = 265;
const WORDS_MIN = 40;
const EMAIL_MAX = 60;
const LINK_MAX = 1_000;

/**
 * A burst of handoffs as one message, since a channel takes one a second: in the order given, each with its own
 * link and what is needed to answer it. `shown`: by default all of them.
 */
export function buildSlackDigest(
	entries: readonly DigestEntry[],
	shown: readonly DigestEntry[] = entries,
): SlackMessage {
	const title = titleOf(entries);
	return {
		text: title,
		plain: [title, ...shown.map(plainEntry)].join("\n"),
		blocks: withinLimit([headerBlock(title), ...shown.map(entryBlock)]),
		unfurl_links: false,
		unfurl_media: false,
	};
}

function titleOf(entries: readonly DigestEntry[]): string {
	const fresh = entries.filter(({ announced }) => !announced);
	const hot = fresh.filter(({ packet }) => packet.level === "hot").length;
	const news = entries.length - fresh.length;
	const updates = `${news} ${news === 1 ? "update" : "updates"}`;
	if (fresh.length === 0) return updates;
	const handoffs = fresh.length === 1 ? "1 new handoff" : `${fresh.length} new handoffs`;
	return `${handoffs}, ${hot} hot${news > 0 ? `, ${updates}` : ""}`;
}

function entryBlock(entry: DigestEntry): KnownBlock {
	const { packet, link } = entry;
	const room = ENTRY_MAX - link.length - detailsOf(entry).length;
	const words = escapeForSlack(wordsOf(entry), Math.max(room, WORDS_MIN));
	const text = `${linked(words, link)} (${escapeForSlack(packet.reference, 50)})${detailsOf(entry)}`;
	return { type: "section", text: { type: "mrkdwn", text, verbatim: true } };
}

function plainEntry(entry: DigestEntry): string {
	const words = escapeForSlack(wordsOf(entry), ENTRY_MAX);
	return `• ${words} (${escapeForSlack(entry.packet.reference, 50)})${detailsOf(entry)} ${escapeForSlack(entry.link, LINK_MAX)}`;
}

function wordsOf({ packet, event, announced }: DigestEntry): string {
	return announced ? `${EVENT_LABELS[event]}: ${headline(packet)}` : headline(packet);
}

function detailsOf({ packet, repeat }: DigestEntry): string {
	const { visitor, destination, promise, team_time_zone } = packet;
	return [
		visitor.email && escapeForSlack(visitor.email, EMAIL_MAX),
		destination !== "sales" && `for ${DESTINATION_LABELS[destination].toLowerCase()}`,
		promise && `promised by ${clockIn(promise.due, team_time_zone)}`,
		repeat && "may be a repeat",
	]
		.filter(Boolean)
		.map((part) => ` · ${part}`)
		.join("");
}

/** Slack's link syntax ends at `|` and `>`, so an address that holds one stays out. */
function linked(words: string, link: string): string {
	if (link.length > LINK_MAX || !/^https?:\/\/[^\s|<>]+$/.test(link)) return words;
	return `<${link.replaceAll("&", "&amp;")}|${words.replaceAll("|", "¦")}>`;
}

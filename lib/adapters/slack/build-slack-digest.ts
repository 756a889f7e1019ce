import type { KnownBlock } from "@slack/types";
import { headline } from "@/lib/handoff/brief";
import { bothClocks } from "@/lib/handoff/clocks";
import type { Packet } from "@/lib/handoff/packet";
import { LEAD_LEVELS } from "@/lib/qualification/qualification";
import type { SlackMessage } from "./build-slack-message";
import { contextBlock, headerBlock, openButton, withinLimit } from "./slack-blocks";
import { escapeForSlack, SLACK_LIMITS } from "./slack-text";

export type DigestEntry = { packet: Packet; link: string; repeat?: boolean };

export type SlackDigest = {
	entries: readonly DigestEntry[];
	/** Where all of them are listed. */
	link: string;
};

/** Beside the entries stand a header, a remark and a button. */
const ENTRIES_MAX = SLACK_LIMITS.blocks - 3;
const ENTRY_TEXT_MAX = 300;
const LINK_MAX = 1_000;

/**
 * A burst of handoffs as one message, since a channel takes one a second: the hottest first, each with its
 * own link. Those beyond Slack's fifty blocks are counted; the list in Baton has them all.
 */
export function buildSlackDigest({ entries, link }: SlackDigest): SlackMessage {
	const sorted = [...entries].sort((a, b) => heat(b.packet) - heat(a.packet));
	const shown = sorted.slice(0, ENTRIES_MAX);
	const hot = entries.filter(({ packet }) => packet.level === "hot").length;
	const title = `${entries.length} new handoffs, ${hot} hot`;
	const left = entries.length - shown.length;
	const remark = left > 0 ? [contextBlock([`And ${left} more in Baton.`])] : [];
	return {
		text: title,
		blocks: withinLimit([
			headerBlock(title),
			...shown.map(entryBlock),
			...remark,
			...openButton(link),
		]),
		unfurl_links: false,
		unfurl_media: false,
	};
}

function entryBlock({ packet, link, repeat }: DigestEntry): KnownBlock {
	const words = escapeForSlack(headline(packet), ENTRY_TEXT_MAX);
	const due = packet.promise
		? ` · promised by ${bothClocks(packet.promise.due, packet.team_time_zone, packet.time_zone)}`
		: "";
	const again = repeat ? " · may be a repeat" : "";
	const text = `${linked(words, link)} (${escapeForSlack(packet.reference, 50)})${due}${again}`;
	return { type: "section", text: { type: "mrkdwn", text, verbatim: true } };
}

/** Slack's link syntax ends at `|` and `>`, so an address that holds one stays out. */
function linked(words: string, link: string): string {
	if (link.length > LINK_MAX || !/^https?:\/\/[^\s|<>]+$/.test(link)) return words;
	return `<${link.replaceAll("&", "&amp;")}|${words.replaceAll("|", "¦")}>`;
}

function heat({ level, priority }: Packet): number {
	return LEAD_LEVELS.indexOf(level) * 2 + (priority === "high" ? 1 : 0);
}

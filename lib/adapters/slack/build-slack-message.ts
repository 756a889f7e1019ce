import type { KnownBlock } from "@slack/types";
import { firstSentences, headline } from "@/lib/handoff/brief";
import { bothClocks } from "@/lib/handoff/clocks";
import type { HandoffEvent } from "@/lib/handoff/handoff";
import {
	DESTINATION_LABELS,
	EVENT_LABELS,
	LEVEL_LABELS,
	PERSONA_LABELS,
	TRIGGER_LABELS,
} from "@/lib/handoff/labels";
import type { Packet } from "@/lib/handoff/packet";
import {
	contextBlock,
	fieldsBlock,
	headerBlock,
	type Labelled,
	openButton,
	textBlock,
	withinLimit,
} from "./slack-blocks";
import { escapeForSlack } from "./slack-text";

export type SlackMessage = {
	/** What notifications, lock screens and screen readers show; holds no address. */
	text: string;
	/** Everything that matters without any layout, should Slack dislike the layout. */
	plain: string;
	blocks: KnownBlock[];
	unfurl_links: false;
	unfurl_media: false;
};

export type SlackAnnouncement = {
	event: HandoffEvent;
	/** The stable address of the handoff in Baton. */
	link: string;
	/** The first try may have arrived: say so. */
	repeat?: boolean;
	/** The channel has heard of this handoff already, so a short follow-up is enough. By default all but `opened`. */
	announced?: boolean;
	/** Who claimed it. */
	by?: string;
	/** When a booked call begins, ISO. */
	callAt?: string;
};

const FALLBACK_MAX = 500;
const PLAIN_LINE_MAX = 2_000;
const SUMMARY_SENTENCES = 3;
const REPEAT_NOTICE =
	"This may be a repeat: nobody could tell whether the first message arrived. It is the same handoff.";

/** The message to a channel, or the short follow-up once the channel knows the handoff. Pure. */
export function buildSlackMessage(packet: Packet, announcement: SlackAnnouncement): SlackMessage {
	const { event, link, repeat } = announcement;
	const announced = announcement.announced ?? event !== "opened";
	const title = announced ? `${EVENT_LABELS[event]}: ${headline(packet)}` : headline(packet);
	const body = announced ? followUp(packet, announcement) : full(packet);
	const notes = repeat ? [contextBlock([REPEAT_NOTICE])] : [];
	return {
		text: escapeForSlack(`${title} (${packet.reference})`, FALLBACK_MAX),
		plain: plainWords(packet, { title, link, repeat: repeat ?? false }),
		blocks: withinLimit([headerBlock(title), ...notes, ...body, ...openButton(link)]),
		unfurl_links: false,
		unfurl_media: false,
	};
}

function plainWords(
	packet: Packet,
	{ title, link, repeat }: { title: string; link: string; repeat: boolean },
): string {
	const rows = [...given(packet), ["Promised", promised(packet)] as const];
	return [
		`${title} (${packet.reference})`,
		firstSentences(packet.summary, SUMMARY_SENTENCES),
		...rows.flatMap(([label, text]) => (text ? [`${label}: ${text}`] : [])),
		...(repeat ? [REPEAT_NOTICE] : []),
		link,
	]
		.map((line) => escapeForSlack(line, PLAIN_LINE_MAX))
		.join("\n");
}

function full(packet: Packet): KnownBlock[] {
	return [
		...fieldsBlock([
			["Level", LEVEL_LABELS[packet.level]],
			["Trigger", [packet.trigger, ...packet.also].map((it) => TRIGGER_LABELS[it]).join("; ")],
			...given(packet),
		]),
		textBlock(firstSentences(packet.summary, SUMMARY_SENTENCES)),
		...fieldsBlock([
			["For", DESTINATION_LABELS[packet.destination]],
			["Promised", promised(packet)],
		]),
		contextBlock(remarks(packet)),
	];
}

function followUp(packet: Packet, { event, by, callAt }: SlackAnnouncement): KnownBlock[] {
	const short = contextBlock([packet.reference]);
	switch (event) {
		case "claimed":
			return [
				textBlock(by ? `${by} has taken this one.` : "A colleague has taken this one."),
				short,
			];
		case "resolved":
			return [textBlock("This one is settled."), short];
		case "declined":
			return [textBlock("The visitor would rather go on with the chat for now."), short];
		case "opened":
		case "contact_captured":
		case "accepted":
			return [...fieldsBlock([...given(packet), ["Promised", promised(packet)]]), short];
		case "booked":
		case "booking_moved":
		case "booking_cancelled":
			return [
				...fieldsBlock([
					...given(packet),
					["Call", callAt && bothClocks(callAt, packet.team_time_zone, packet.time_zone)],
				]),
				short,
			];
		case "upgraded":
		case "reopened":
			return [
				textBlock(firstSentences(packet.summary, SUMMARY_SENTENCES)),
				...fieldsBlock([...given(packet), ["Promised", promised(packet)]]),
				short,
			];
		default:
			return event satisfies never;
	}
}

function given({ visitor }: Packet): Labelled[] {
	return [
		["Email", visitor.email],
		["Name", visitor.name],
		["Company", visitor.company],
		["Role", visitor.role],
		["Phone", visitor.phone],
		["Preferred time", visitor.preferred_time],
	];
}

function promised({ promise, team_time_zone, time_zone }: Packet): string | null {
	return promise && bothClocks(promise.due, team_time_zone, time_zone);
}

function remarks(packet: Packet): string[] {
	const persona =
		packet.persona === "unknown" ? [] : [`Persona: ${PERSONA_LABELS[packet.persona]}`];
	const page = packet.page ? [`Page: ${packet.page}`] : [];
	return [packet.reference, ...persona, ...page, ...packet.caps.map(({ reason }) => reason)];
}

import { headline } from "@/lib/handoff/brief";
import { clip } from "@/lib/handoff/clip";
import type { HandoffEvent } from "@/lib/handoff/handoff";
import { EVENT_LABELS } from "@/lib/handoff/labels";
import type { Packet } from "@/lib/handoff/packet";
import { packetHtml, packetText } from "@/lib/handoff/packet-html";
import { linkBlock, type MailBlock, textBlock } from "./mail-page";
import type { Mail } from "./mailer";

/** What did not get through, in the destination's own words. */
export type FailedDelivery = { destination: string; reason: string };

export type FallbackMail = {
	to: string;
	event: HandoffEvent;
	link: string;
	failed: readonly FailedDelivery[];
	/** Stable for this handoff event, so that the mail is the same one however often it is tried. */
	deliveryId: string;
	/** Host of the message id: our own. */
	host: string;
	/** The first try may have arrived: say so. By default it did not. */
	repeat?: boolean;
};

const SUBJECT_MAX = 200;
const PACKET_MAX = 200_000;
const REPEAT_NOTICE =
	"This may be a repeat: nobody could tell whether the first mail arrived. It is the same handoff.";

/** The handoff by mail, whole, because another way is down. */
export function buildFallbackMail(packet: Packet, fallback: FallbackMail): Mail {
	const { to, event, link, failed, deliveryId, host, repeat } = fallback;
	const subject = `${EVENT_LABELS[event]}: ${headline(packet)} (${packet.reference})`;
	const why = failed.map(({ destination, reason }) => `${destination}: ${clip(reason, 500)}`);
	const again = repeat ? REPEAT_NOTICE : "";
	const intro =
		failed.length > 0
			? "This handoff reaches you by mail, because another way is not available right now:"
			: "A visitor needs a person.";
	const outro =
		failed.length > 0
			? "Nothing is lost: what is missing there will be delivered as soon as it is back."
			: "";
	const blocks: MailBlock[] = [
		...[again, intro, ...why].filter(Boolean).map(textBlock),
		linkBlock("Open the handoff", link),
		{ kind: "html", html: packetHtml(packet, PACKET_MAX) },
		...(outro ? [textBlock(outro)] : []),
	];
	return {
		to,
		subject: clip(subject, SUBJECT_MAX),
		text: [again, intro, why.join("\n"), `Open the handoff: ${link}`, packetText(packet), outro]
			.filter(Boolean)
			.join("\n\n"),
		page: { language: "en", title: subject, blocks },
		headers: {
			"X-Priority": packet.priority === "high" ? "1" : "3",
			"Auto-Submitted": "auto-generated",
		},
		messageId: `${deliveryId}@${host}`,
	};
}

import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import type { MailWay } from "../mail-way";
import { buildOutreachMail } from "./build-outreach-mail";
import type { BeforeData } from "./gated-transport";
import type { OutreachLinks } from "./outreach-links";

export type LetterToSend = {
	to: string;
	/** Of the message: its links carry it. */
	id: string;
	mailId: string;
	thread: readonly string[];
	subject: string;
	body: string;
};

export type OutreachMail = {
	/** The Message-ID, without brackets: the same for every try of one message. */
	idFor(outreachId: string): string;
	send(letter: LetterToSend, beforeData: BeforeData): Promise<DeliveryOutcome>;
};

export function outreachMail(way: MailWay, links: OutreachLinks, host: string): OutreachMail {
	return {
		idFor: (id) => `outreach.${id}@${host.replace(/:\d+$/, "")}`,
		send: ({ id, ...letter }, beforeData) =>
			way.send(
				buildOutreachMail({
					...letter,
					unsubscribeUrl: links.unsubscribe(id),
					openUrl: links.open(id),
					clickUrl: (url) => links.click(id, url),
				}),
				beforeData,
			),
	};
}

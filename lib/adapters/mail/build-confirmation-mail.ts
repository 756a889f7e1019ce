import { clip } from "@/lib/handoff/clip";
import type { Language } from "@/lib/qualification/facts";
import { CONFIRMATION_WORDS } from "./confirmation-words";
import { linkBlock, textBlock } from "./mail-page";
import type { Mail } from "./mailer";

export type ConfirmationMail = {
	to: string;
	name?: string;
	language: Language;
	/** The company's name, from its profile. */
	company: string;
	reference: string;
	/** The very words that the visitor was promised; null when no time was. */
	promise: string | null;
	resource: { title: string; url: string } | null;
	deliveryId: string;
	host: string;
};

/** Anybody can type anybody's address and any name: only what looks like a name is repeated. */
const NAME = /^[\p{L}\p{M}'’ -]{1,60}$/u;

/** Confirms to the visitor what was promised. Transactional: no offer beyond the resource, nothing of the scoring. */
export function buildConfirmationMail(mail: ConfirmationMail): Mail {
	const words = CONFIRMATION_WORDS[mail.language];
	const fill = (text: string) => filled(text, mail);
	const greeting = fill(isName(mail.name) ? words.greetingNamed : words.greeting);
	const before = [greeting, words.received, mail.promise ? words.promised : words.noPromise];
	const promise = mail.promise ? [clip(mail.promise, 500)] : [];
	const after = [words.change, fill(words.reference), fill(words.closing)];
	const { resource } = mail;
	const subject = clip(fill(words.subject), 200);
	const text = [
		...before,
		...promise,
		...(resource ? [`${words.resource} ${resource.title}\n${resource.url}`] : []),
		...after,
	].join("\n\n");
	const blocks = [
		...[...before, ...promise].map(textBlock),
		...(resource ? [textBlock(words.resource), linkBlock(resource.title, resource.url)] : []),
		...after.map(textBlock),
	];
	return {
		to: mail.to,
		subject,
		text,
		page: { language: mail.language, title: subject, blocks },
		headers: { "Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All" },
		messageId: `${mail.deliveryId}@${mail.host}`,
	};
}

function filled(text: string, { name, company, reference }: ConfirmationMail): string {
	return text
		.replaceAll("{name}", () => name ?? "")
		.replaceAll("{company}", () => company)
		.replaceAll("{reference}", () => reference);
}

function isName(name: string | undefined): boolean {
	return name !== undefined && NAME.test(name);
}

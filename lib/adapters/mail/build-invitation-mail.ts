import { linkBlock, textBlock } from "./mail-page";
import type { Mail } from "./mailer";

export type InvitationMail = {
	to: string;
	company: string;
	/** Who let them in. */
	by: string;
	link: string;
	/** Somebody of the team needs a new password. */
	isMember: boolean;
	host: string;
	id: string;
};

/** A one-time link to a colleague. */
export function buildInvitationMail(mail: InvitationMail): Mail {
	const { to, company, by, link, isMember, host, id } = mail;
	const subject = isMember
		? `A new password for ${company}'s console`
		: `Join ${company}'s console`;
	const intro = isMember
		? `${by} made you a link with which you choose a new password.`
		: `${by} invites you to the console in which ${company} answers visitors.`;
	const outro =
		"The link works once, within seven days. If you did not expect it, leave it alone: without it nothing happens.";
	const blocks = [textBlock(intro), linkBlock("Choose a password", link), textBlock(outro)];
	return {
		to,
		subject,
		text: [intro, link, outro].join("\n\n"),
		page: { language: "en", title: subject, blocks },
		messageId: `invitation-${id}@${host}`,
	};
}

import { MAILBOXES, NotPublicError, pin } from "@/lib/adapters/network/network";
import type { Kept, OutsideReader } from "@/lib/adapters/settings/outside-settings";
import { imapPort, type MailboxAccess, mailboxAt } from "./mailbox";

/** The mailbox that answers come to, as it is set at this moment. */
export type MailboxWay = {
	/** null when none is set. @throws when its address may not be gone to, or leads nowhere */
	open(): Promise<MailboxAccess | null>;
	/** What stood in the way, in words an admin can do something about. */
	why(error: unknown): string;
};

export function mailboxWay(outside: OutsideReader): MailboxWay {
	return {
		async open() {
			const { mailboxUrl } = (await outside.read()).mail;
			if (!mailboxUrl) return null;
			return mailboxAt(mailboxUrl.value, await addressFor(mailboxUrl));
		},
		why,
	};
}

/** What an admin typed leads to the public internet only, and to the address that was looked at. */
async function addressFor({ value, source }: Kept): Promise<{ address?: string }> {
	if (source === "environment") return {};
	const url = new URL(value);
	const { address } = await pin(MAILBOXES, url.hostname, imapPort(url));
	return { address };
}

function why(error: unknown): string {
	if (error instanceof NotPublicError) {
		return "The mailbox's address is not on the public internet, or not one of a mailbox.";
	}
	if (hasRefusedLogin(error)) return "The mailbox refuses the user or the password.";
	return "The mailbox cannot be reached, or broke off.";
}

/** As imapflow marks it. */
function hasRefusedLogin(error: unknown): boolean {
	return (
		error instanceof Error && "authenticationFailed" in error && error.authenticationFailed === true
	);
}

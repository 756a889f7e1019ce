import type { Job } from "@/lib/adapters/db/store";
import type { MailboxAccess } from "@/lib/adapters/mail/outreach/mailbox";
import type { World } from "@/lib/world";
import { receiveMail } from "./receive-mail";

const EVERY_MS = 60_000;

/** The next look into the mailbox; one is planned however often this is said. */
export function nextLook(delayMs = EVERY_MS): Job {
	return { task: "mailbox_read", id: "inbox", key: "mailbox_read", queue: "mailbox", delayMs };
}

/**
 * Reads what came in since the last time. The place is kept after each mail: a connection that breaks costs
 * nothing but the rest, which the next look reads. How the look went stands on the screen of the destinations.
 */
export async function readMailbox(world: World): Promise<void> {
	try {
		const mailbox = await world.mailbox.open();
		if (!mailbox) return;
		await lookInto(world, mailbox);
		await world.outreach.noteLook({ problem: null });
	} catch (error) {
		await world.outreach.noteLook({ problem: world.mailbox.why(error) });
	}
	await world.outbox.addJobs([nextLook()]);
}

/** @throws when the mailbox cannot be reached or breaks off */
export async function lookInto(
	world: Pick<World, "now" | "outreach" | "engagement" | "readMail">,
	mailbox: MailboxAccess,
): Promise<void> {
	const { outreach } = world;
	const place = await outreach.mailboxPlace(mailbox.name);
	await mailbox.readSince(place, async (raw, reached) => {
		if (raw.byteLength > 0) await receiveMail(world, raw);
		await outreach.keepMailboxPlace({ mailbox: mailbox.name, ...reached });
	});
}

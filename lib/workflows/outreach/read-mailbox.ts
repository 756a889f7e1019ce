import type { Job } from "@/lib/adapters/db/store";
import type { World } from "@/lib/world";
import { receiveMail } from "./receive-mail";

const EVERY_MS = 60_000;

/** The next look into the mailbox; one is planned however often this is said. */
export function nextLook(delayMs = EVERY_MS): Job {
	return { task: "mailbox_read", id: "inbox", key: "mailbox_read", queue: "mailbox", delayMs };
}

/**
 * Reads what came in since the last time. The place is kept after each mail: a connection that breaks costs
 * nothing but the rest, which the next look reads.
 */
export async function readMailbox(world: World): Promise<void> {
	const { mailbox } = world;
	if (!mailbox) return;
	try {
		await lookOnce(world);
	} finally {
		await world.outbox.addJobs([nextLook()]);
	}
}

/** @throws when the mailbox cannot be reached or breaks off */
export async function lookOnce(
	world: Pick<World, "now" | "outreach" | "engagement" | "readMail" | "mailbox">,
): Promise<void> {
	const { mailbox, outreach } = world;
	if (!mailbox) return;
	const place = await outreach.mailboxPlace(mailbox.name);
	await mailbox.readSince(place, async (raw, reached) => {
		if (raw.byteLength > 0) await receiveMail(world, raw);
		await outreach.keepMailboxPlace({ mailbox: mailbox.name, ...reached });
	});
}

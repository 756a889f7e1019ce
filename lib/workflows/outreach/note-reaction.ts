import type { World } from "@/lib/world";
import { recordEvent } from "../engagement/record-event";

const KINDS = { open: "email_opened", click: "email_clicked" } as const;
const NOTED = { open: "opened", click: "clicked" } as const;

/** A message was opened or a link of it followed: counted once a message. False for a forged link. */
export async function noteReaction(
	world: World,
	{ purpose, token, url }: { purpose: keyof typeof KINDS; token: string; url?: string },
): Promise<boolean> {
	const outreachId = world.outreachLinks.read(purpose, token, url);
	const found = outreachId === null ? null : await world.outreach.contactOf(outreachId);
	if (!found || outreachId === null) return false;
	const at = world.now();
	await world.outreach.noteReaction({ outreachId, kind: NOTED[purpose], at });
	await recordEvent(world, {
		whose: { contactId: found.contactId },
		kind: KINDS[purpose],
		at,
		source: "outreach",
		id: `${purpose}:${outreachId}`,
	});
	return true;
}

import type { World } from "@/lib/world";
import { recordEvent } from "../engagement/record-event";

/** No further outreach to this address, from now on. Pressing again changes nothing. False for a forged link. */
export async function unsubscribe(world: World, token: string): Promise<boolean> {
	const outreachId = world.outreachLinks.read("unsubscribe", token);
	const found = outreachId === null ? null : await world.outreach.contactOf(outreachId);
	if (!found) return false;
	const at = world.now();
	const { contactId, email } = found;
	if (email) await world.outreach.suppress({ email, reason: "unsubscribed", at });
	await world.outreach.stopSequences({ contactId, because: "They unsubscribed.", at });
	await recordEvent(world, {
		whose: { contactId },
		kind: "unsubscribed",
		at,
		source: "outreach",
		id: `unsubscribed:${contactId}`,
	});
	return true;
}

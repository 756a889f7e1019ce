import type { Actor } from "@/lib/adapters/db/desk";
import type { Phase } from "@/lib/engagement/kinds";
import { Refusal } from "@/lib/wire/refusal";
import type { World } from "@/lib/world";
import { recordEvent } from "../engagement/record-event";

type Correction = { contactId: string; actor: Actor; phase: Phase; reason: string };

/** A rep's word on the phase; it holds until something newer says otherwise. @throws Refusal `not_found` */
export async function setPhase(
	world: World,
	{ contactId, actor, phase, reason }: Correction,
): Promise<{ result: "done" }> {
	const at = world.now();
	const recorded = await recordEvent(world, {
		whose: { contactId },
		kind: "phase_set",
		at,
		source: "console",
		id: world.newId(),
		detail: { phase, text: reason },
	});
	if (recorded !== "recorded") throw new Refusal("not_found");
	const corrected = { action: "phase_set", before: {}, after: { phase, reason } };
	await world.contacts.note({ contactId, actor, at, corrected });
	return { result: "done" };
}

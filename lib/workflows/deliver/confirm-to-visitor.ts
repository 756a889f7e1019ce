import type { DeliveryToMake } from "@/lib/adapters/db/deliveries";
import type { Told } from "@/lib/handoff/delivery";
import type { World } from "@/lib/world";

/** Anybody can type anybody's address: nobody gets more of these than a person who comes back would cause. */
const CONFIRMATIONS_A_DAY = 3;

export async function confirmToVisitor(world: World, delivery: DeliveryToMake): Promise<Told> {
	const told = await world.outbox.confirmation(delivery);
	if (!told) {
		const reason = "There is no address any more.";
		return { outcome: { status: "refused", code: "no_address", reason } };
	}
	if (told.sentWithinDay >= CONFIRMATIONS_A_DAY) {
		const reason = `This address got ${told.sentWithinDay} confirmations today already.`;
		return { outcome: { status: "refused", code: "enough", reason } };
	}
	return world.visitorMail.confirm(told);
}

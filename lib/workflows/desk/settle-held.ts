import type { Actor, Pressed } from "@/lib/adapters/db/desk";
import { Refusal } from "@/lib/wire/refusal";
import type { World } from "@/lib/world";

type Settling = { outreachId: string; actor: Actor; to: "queued" | "discarded" };

/** Releases or discards a held message. @throws Refusal `not_found` */
export async function settleHeld(
	world: World,
	settling: Settling,
): Promise<Exclude<Pressed, { result: "not_found" }>> {
	const pressed = await world.desk.settleHeld({ ...settling, at: world.now() });
	if (pressed.result === "not_found") throw new Refusal("not_found");
	return pressed;
}

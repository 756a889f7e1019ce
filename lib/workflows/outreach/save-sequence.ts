import type { Actor } from "@/lib/adapters/db/desk";
import { sequence } from "@/lib/engagement/outreach/sequence";
import type { World } from "@/lib/world";
import { type Invalid, invalid, invalidField } from "../settings/field-problems";

export type SequenceToSave = { id: string; version: number; value: unknown; actor: Actor };

/** Saves a sequence that ends, on the version it was read with; version 0 makes it. */
export async function saveSequence(
	world: World,
	{ id, version, value, actor }: SequenceToSave,
): Promise<{ result: "saved"; version: number } | { result: "moved" } | Invalid> {
	const read = sequence.safeParse(value);
	if (!read.success) return invalid(read.error);
	const at = world.now();
	const saved = await world.outreach.saveSequence({ id, version, value: read.data, actor, at });
	switch (saved.result) {
		case "saved":
			return saved;
		case "moved":
			return { result: "moved" };
		case "name_taken":
			return invalidField("name", "Another sequence has this name.");
		default:
			return saved satisfies never;
	}
}

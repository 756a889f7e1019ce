import type { Actor } from "@/lib/adapters/db/desk";
import type { Saved } from "@/lib/adapters/db/settings/settings-store";
import { profileWritten } from "@/lib/wire/knowledge";
import type { World } from "@/lib/world";
import { type Invalid, invalid } from "./field-problems";

export type ProfileToSave = { actor: Actor; version: number; profile: unknown };

/** What the company says of itself. Counts from the next turn on. */
export async function saveProfile(
	world: World,
	{ actor, version, profile }: ProfileToSave,
): Promise<Saved | Invalid> {
	const read = profileWritten.safeParse(profile);
	if (!read.success) return invalid(read.error);
	const { site, ...rest } = read.data;
	return world.knowledge.saveProfile({
		actor,
		at: world.now(),
		expects: version,
		value: { ...rest, site: site || null },
	});
}

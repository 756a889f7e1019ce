import type { Actor } from "@/lib/adapters/db/desk";
import type { Saved } from "@/lib/adapters/db/settings/settings-store";
import { retentionDays } from "@/lib/wire/privacy";
import { type Invalid, invalidField } from "@/lib/workflows/settings/field-problems";
import type { World } from "@/lib/world";

export type RetentionToSave = { actor: Actor; version: number; days: unknown };

/** How long conversations are kept after their last message; the next daily pass goes by it. */
export async function saveRetention(
	world: World,
	{ actor, version, days }: RetentionToSave,
): Promise<Saved | Invalid> {
	const read = retentionDays.safeParse(days);
	if (!read.success) {
		return invalidField("days", read.error.issues[0]?.message ?? "Write how many days.");
	}
	const saving = { actor, at: world.now(), expects: version };
	return world.privacy.saveRetention({ ...saving, value: read.data });
}

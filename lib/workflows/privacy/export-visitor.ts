import type { Actor } from "@/lib/adapters/db/desk";
import type { World } from "@/lib/world";

/** Everything kept of a visitor, as they may ask for it; that it was handed out is audited. null: nothing is kept. */
export async function exportVisitor(
	world: World,
	{ actor, key }: { actor: Actor; key: string },
): Promise<Record<string, unknown> | null> {
	const kept = await world.privacy.read(key);
	if (!kept) return null;
	const at = world.now();
	await world.privacy.noteExport({ actor, at, key });
	return { exported_at: new Date(at).toISOString(), ...kept };
}

import type { Actor } from "@/lib/adapters/db/desk";
import type { Saved } from "@/lib/adapters/db/settings/settings-store";
import { rulesEdit } from "@/lib/engagement/rules";
import type { World } from "@/lib/world";
import { passForNewRules } from "../engagement/daily-pass";
import { type Invalid, invalid } from "./field-problems";

export type RulesToSave = { actor: Actor; version: number; rules: unknown };

/** The engine's numbers. They count from the next event on, and a job judges everybody anew by them. */
export async function saveRules(
	world: Pick<World, "engagement" | "now">,
	{ actor, version, rules }: RulesToSave,
): Promise<Saved | Invalid> {
	const read = rulesEdit.safeParse(rules);
	if (!read.success) return invalid(read.error);
	const at = world.now();
	const value = { edit: read.data, jobs: [passForNewRules()] };
	return world.engagement.saveRules({ actor, at, expects: version, value });
}

import { z } from "zod";
import type { Actor } from "@/lib/adapters/db/desk";
import type { Saved } from "@/lib/adapters/db/settings/settings-store";
import { schedule as scheduleSchema } from "@/lib/availability/schedule";
import type { World } from "@/lib/world";
import { type Invalid, invalid } from "./field-problems";

/** Reps are rung for so long before the visitor is told the truth. */
const joinTimeout = z
	.number("Minutes are a whole number.")
	.int("Minutes are a whole number.")
	.min(1, "Reps need at least 1 minute to join.")
	.max(60, "Nobody waits longer than 60 minutes for a colleague to join.");

const rest = z.object({ join_timeout_minutes: joinTimeout });

export type HoursToSave = { actor: Actor; version: number; hours: Record<string, unknown> };

/** Weekly hours, zone, cut-off and the two times of waiting. Counts from the next turn on. */
export async function saveHours(
	world: World,
	{ actor, version, hours }: HoursToSave,
): Promise<Saved | Invalid> {
	const { join_timeout_minutes, ...written } = hours;
	const company = await world.store.company();
	const { holidays, exceptions } = company.schedule;
	const parsed = scheduleSchema.safeParse({ ...written, holidays, exceptions });
	const others = rest.safeParse({ join_timeout_minutes });
	if (!parsed.success || !others.success) return joined(parsed.error, others.error);
	const { zone, week, cutoff = null, promise_minutes_after_opening } = parsed.data;
	return world.settings.saveHours({
		actor,
		at: world.now(),
		expects: version,
		value: { zone, week, cutoff, promise_minutes_after_opening, ...others.data },
	});
}

function joined(...errors: (z.ZodError | undefined)[]): Invalid {
	const problems = errors.flatMap((error) => (error ? invalid(error).problems : []));
	return { result: "invalid", problems };
}

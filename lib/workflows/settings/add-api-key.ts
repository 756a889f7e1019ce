import { z } from "zod";
import type { Actor } from "@/lib/adapters/db/desk";
import type { NewApiKey } from "@/lib/adapters/db/engagement/api-keys";
import type { World } from "@/lib/world";
import { type Invalid, invalid } from "./field-problems";

const written = z.object({
	name: z
		.string()
		.trim()
		.min(1, "Say which system gets it, such as “the shop”.")
		.max(80, "A name is at most 80 characters long."),
});

/** What is kept of a key: never the key. */
export type KeyToAdd = { actor: Actor; name: string; kept: Pick<NewApiKey, "hint" | "sha256"> };

export async function addApiKey(
	world: Pick<World, "apiKeys" | "newId" | "now">,
	{ actor, name, kept }: KeyToAdd,
): Promise<{ result: "added"; id: string } | Invalid> {
	const read = written.safeParse({ name });
	if (!read.success) return invalid(read.error);
	const id = world.newId();
	await world.apiKeys.add({ id, ...read.data, ...kept, actor, at: world.now() });
	return { result: "added", id };
}

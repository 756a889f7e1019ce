import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { readJson } from "@/lib/http/read-json";
import { done } from "../../../done";

export const dynamic = "force-dynamic";

const owner = z.strictObject({ ownerId: z.string().max(64).nullable() });

export const PUT = repRoute(async ({ world, rep, id: contactId, request }) => {
	const { ownerId } = await readJson(request, owner);
	const at = world.now();
	return done(await world.contacts.assignOwner({ contactId, actor: rep, at, ownerId }));
});

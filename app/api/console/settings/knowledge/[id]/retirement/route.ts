import { adminRoute } from "@/lib/console-route";
import { problem } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

/** Takes a text out of use: the assistant finds it no more. */
export const PUT = retire(true);

/** Takes it back into use. */
export const DELETE = retire(false);

function retire(retired: boolean) {
	return adminRoute(async ({ world, rep, id }) => {
		const found = await world.knowledge.retire({ id, actor: rep, at: world.now(), retired });
		return found ? Response.json({ retired }) : problem("not_found");
	});
}

import { adminRoute } from "@/lib/console-route";
import { problem } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

/** Takes an invitation back: its link opens no more. */
export const DELETE = adminRoute(async ({ world, rep, id }) => {
	const withdrawn = await world.team.withdraw({ actor: rep, at: world.now(), id });
	return withdrawn ? Response.json({ withdrawn }) : problem("not_found");
});

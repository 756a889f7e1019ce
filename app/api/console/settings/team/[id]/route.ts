import { adminRoute } from "@/lib/console-route";
import { deactivateColleague } from "@/lib/workflows/team/deactivate-colleague";
import { changeResponse } from "../change-response";

export const dynamic = "force-dynamic";

/** Puts a colleague out; what they did stays. */
export const DELETE = adminRoute(async ({ world, rep, id }) => {
	return changeResponse(await deactivateColleague(world, { actor: rep, userId: id }));
});

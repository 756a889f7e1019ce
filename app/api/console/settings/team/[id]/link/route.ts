import { adminRoute } from "@/lib/console-route";
import { problem } from "@/lib/http/problem";
import { renewLink } from "@/lib/workflows/team/renew-link";
import { linkResponse } from "../../link-response";

export const dynamic = "force-dynamic";

/** A link for a new password; the answer holds it, this once. */
export const POST = adminRoute(async ({ world, rep, id }) => {
	const answer = await renewLink(world, { actor: rep, userId: id });
	return answer ? linkResponse(answer) : problem("not_found");
});

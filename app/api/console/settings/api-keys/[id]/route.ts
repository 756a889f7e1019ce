import { adminRoute } from "@/lib/console-route";

export const dynamic = "force-dynamic";

/** Revokes it at once. Of one that was revoked already, nothing more is to be done. */
export const DELETE = adminRoute(async ({ world, rep, id }) => {
	return Response.json({
		revoked: await world.apiKeys.revoke({ id, actor: rep, at: world.now() }),
	});
});

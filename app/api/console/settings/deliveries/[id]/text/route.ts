import { adminRoute } from "@/lib/console-route";
import { problem } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

/** What a delivery said, or will say, without the secrets of its way. */
export const GET = adminRoute(async ({ world, id }) => {
	const text = await world.destinations.deliveryText(id);
	return text === null ? problem("not_found") : Response.json(text);
});

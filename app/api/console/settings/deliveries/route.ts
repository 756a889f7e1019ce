import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

/** The log of deliveries, a page of it. */
export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { world } = await requireAdmin(request);
		const asked = new URL(request.url).searchParams;
		const page = await world.destinations.deliveries({
			failed: asked.get("failed") === "1",
			before: asked.get("before"),
		});
		return Response.json(page);
	});
}

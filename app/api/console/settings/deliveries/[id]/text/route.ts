import { requireAdmin } from "@/lib/console";
import { answering, problem } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** What a delivery said, or will say, without the secrets of its way. */
export function GET(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world } = await requireAdmin(request);
		const { id } = await params;
		const text = await world.destinations.deliveryText(id);
		return text === null ? problem("not_found") : Response.json(text);
	});
}

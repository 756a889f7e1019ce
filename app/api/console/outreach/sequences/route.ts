import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { world } = await requireRep(request);
		return Response.json({ sequences: await world.outreach.sequences() });
	});
}

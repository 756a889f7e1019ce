import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

/** What calls for the rep, for the counters and the alerts on every screen. */
export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, reads, rep } = await requireRep(request);
		return Response.json(await reads.waiting({ userId: rep.id, now: world.now() }));
	});
}

import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { reads, rep } = await requireRep(request);
		return Response.json({ rows: await reads.notifications(rep.id) });
	});
}
